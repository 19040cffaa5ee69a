package dev.ringfence.source.java;

import static java.util.Objects.requireNonNull;

import dev.ringfence.files.UnfitFileException;
import dev.ringfence.scan.text.SourceFile;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Runs work in a thread with a stack of 64 MB. Whoever asks for it may have any stack: what comes of a source depends
 * on its text alone.
 */
public final class OwnStack {

    private static final long BYTES = 64L << 20;

    private OwnStack() {}

    /** Marks the threads of this class; none outlives its work. */
    private static final class Deep extends Thread {

        Deep(Runnable work) {
            super(null, work, "ringfence-parser", BYTES);
            setDaemon(true);
        }
    }

    /**
     * Returns what the work returns, and throws what it throws. The caller waits; where it has such a stack already, it
     * works itself.
     */
    public static <T> T with(Supplier<T> work) {
        if (Thread.currentThread() instanceof Deep) {
            return work.get();
        }
        FutureTask<T> task = new FutureTask<>(work::get);
        new Deep(task).start();
        return resultOf(task);
    }

    /**
     * Does the same for work on one source.
     *
     * @throws UncheckedIOException where there is not enough memory for the source, or for others at the same time
     */
    public static <T> T reading(SourceFile source, Supplier<T> work) {
        return with(() -> {
            try {
                return work.get();
            } catch (OutOfMemoryError e) {
                throw new UncheckedIOException(UnfitFileException.beyondMemory(source.path()));
            }
        });
    }

    /** An interrupt does not end the work, and is still there when the work is done. */
    private static <T> T resultOf(FutureTask<T> task) {
        boolean isInterrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    isInterrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw unchecked(requireNonNull(e.getCause()));
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Work declares no exception, so that there is no other. */
    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return (RuntimeException) thrown;
    }
}
