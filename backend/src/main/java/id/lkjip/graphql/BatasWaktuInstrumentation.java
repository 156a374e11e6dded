package id.lkjip.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Stops a query that runs too long: no further field is fetched, and the thread that fetches one is interrupted, so that
 * a read that waits ends too.
 */
final class BatasWaktuInstrumentation extends SimplePerformantInstrumentation implements AutoCloseable {

    private static final Object KUNCI = BatasWaktuInstrumentation.class;

    private final Duration batas;
    private final ScheduledExecutorService jam;

    BatasWaktuInstrumentation(Duration batas) {
        this.batas = batas;
        this.jam = Executors.newSingleThreadScheduledExecutor(tugas -> {
            var thread = new Thread(tugas, "graphql-batas-waktu");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        ExecutionInput input = parameters.getExecutionInput();
        var penghenti = new Penghenti(input, Thread.currentThread());
        input.getGraphQLContext().put(KUNCI, penghenti);
        ScheduledFuture<?> jadwal = jam.schedule(penghenti::stop, batas.toMillis(), TimeUnit.MILLISECONDS);
        return SimpleInstrumentationContext.whenCompleted((hasil, sebab) -> {
            jadwal.cancel(false);
            penghenti.finish();
        });
    }

    /** Whether this execution was stopped. */
    static boolean stopped(ExecutionInput input) {
        Penghenti penghenti = input.getGraphQLContext().get(KUNCI);
        return penghenti != null && penghenti.dihentikan();
    }

    @Override
    public void close() {
        jam.shutdownNow();
    }

    /** Interrupts the executing thread, but never after it has gone on to other work. */
    private static final class Penghenti {
        private final ExecutionInput input;
        private final Thread pelaksana;
        private boolean selesai;
        private boolean dihentikan;

        Penghenti(ExecutionInput input, Thread pelaksana) {
            this.input = input;
            this.pelaksana = pelaksana;
        }

        synchronized void stop() {
            if (!selesai) {
                dihentikan = true;
                input.cancel();
                pelaksana.interrupt();
            }
        }

        @SuppressWarnings("ThreadInterrupted")
        synchronized void finish() {
            selesai = true;
            if (dihentikan && Thread.currentThread() == pelaksana) {
                // The interrupt was meant for this query only.
                boolean unused = Thread.interrupted();
            }
        }

        synchronized boolean dihentikan() {
            return dihentikan;
        }
    }
}
