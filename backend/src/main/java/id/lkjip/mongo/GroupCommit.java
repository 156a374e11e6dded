package id.lkjip.mongo;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Acknowledges a command only after it is on disk, and lets commands that run at the same time share one commit.
 *
 * <p>Commands change the store side by side. A commit waits until none is half done, so that the store's file never
 * holds half a command, and takes all finished ones with it; forcing the file to disk, the slow part, happens while the
 * next commands already run.
 */
final class GroupCommit {

    /** The two steps of a commit. */
    interface Store {

        /** Writes all changes to the file as one version. No command runs meanwhile. */
        void commit();

        /** Forces what was committed to disk. */
        void sync();
    }

    private final Store store;
    private final ReadWriteLock changes = new ReentrantReadWriteLock();
    private final ReentrantLock committing = new ReentrantLock();
    private final AtomicLong applied = new AtomicLong();
    private volatile long durable;

    GroupCommit(Store store) {
        this.store = store;
    }

    /** Runs a command that may change the store; returns its result when the change is on disk, or throws. */
    <T> T apply(Supplier<T> command) {
        T result;
        long ticket;
        changes.readLock().lock();
        try {
            result = command.get();
            ticket = applied.incrementAndGet();
        } finally {
            changes.readLock().unlock();
        }
        awaitDurable(ticket);
        return result;
    }

    private void awaitDurable(long ticket) {
        committing.lock();
        try {
            if (durable >= ticket) {
                return; // the commit of another command took this one with it
            }
            long upTo;
            changes.writeLock().lock();
            try {
                upTo = applied.get();
                store.commit();
            } finally {
                changes.writeLock().unlock();
            }
            store.sync();
            durable = upTo;
        } finally {
            committing.unlock();
        }
    }
}
