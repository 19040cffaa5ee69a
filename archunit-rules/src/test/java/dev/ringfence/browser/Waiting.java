package dev.ringfence.browser;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what a browser does, and never for ever. */
final class Waiting {

    /** A busy machine starts a browser in ten seconds; what takes longer than this does not come. */
    static final Duration BOUND = Duration.ofSeconds(60);

    private Waiting() {}

    /** Returns what comes, or says what did not come. */
    static <T> T until(String what, CompletableFuture<T> comes) {
        try {
            return comes.get(BOUND.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("nothing within " + BOUND.toSeconds() + " s: " + what, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(what + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted: " + what, e);
        }
    }
}
