package id.lkjip.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No command is answered before it is on disk, and commands at the same time share the way there. */
class GroupCommitTest {

    private final AtomicInteger applied = new AtomicInteger();
    private final AtomicInteger syncs = new AtomicInteger();
    private volatile int committed;
    private volatile int synced;

    @Test
    void aCommandIsAnsweredOnlyAfterItsChangeIsSynced() throws Exception {
        var commits = new GroupCommit(slowStore(2));

        runAtOnce(
                commits,
                40,
                number -> assertThat(synced).as("synced before the answer").isGreaterThanOrEqualTo(number));

        assertThat(synced).isEqualTo(40);
    }

    @Test
    void commandsAtTheSameTimeShareOneSync() throws Exception {
        runAtOnce(new GroupCommit(slowStore(20)), 40, number -> {});

        // One each would be forty; how many are saved depends on how busy the machine is.
        assertThat(syncs.get()).isLessThan(40);
    }

    @Test
    void aCommandWhoseCommitFailsIsNotAnswered() {
        var commits = new GroupCommit(new GroupCommit.Store() {
            @Override
            public void commit() {
                throw new IllegalStateException("disk penuh");
            }

            @Override
            public void sync() {}
        });

        assertThatThrownBy(() -> commits.apply(() -> "ok")).hasMessage("disk penuh");
        assertThatThrownBy(() -> commits.apply(() -> "ok")).hasMessage("disk penuh");
    }

    private GroupCommit.Store slowStore(int millis) {
        return new GroupCommit.Store() {
            @Override
            public void commit() {
                committed = applied.get();
            }

            @Override
            public void sync() {
                int upTo = committed;
                try {
                    Thread.sleep(millis);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                synced = upTo;
                syncs.incrementAndGet();
            }
        };
    }

    private void runAtOnce(GroupCommit commits, int commands, IntConsumer check) throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var futures = threads.invokeAll(IntStream.range(0, commands)
                    .<Callable<Integer>>mapToObj(i -> () -> {
                        int number = commits.apply(applied::incrementAndGet);
                        check.accept(number);
                        return number;
                    })
                    .toList());
            for (var future : futures) {
                future.get();
            }
        }
    }
}
