package dev.ringfence.maven.console;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.maven.plugin.logging.Log;

/**
 * Tells that a goal is still at work, so that nobody takes a long one for one that hangs: after five seconds, and then
 * each time that the goal has taken twice as long.
 */
public final class Progress {

    private static final Duration FIRST = Duration.ofSeconds(5);

    private final String what;
    private final Supplier<String> step;
    private final Log log;
    private final Duration first;
    private final CountDownLatch ended = new CountDownLatch(1);

    private Progress(String what, Supplier<String> step, Log log, Duration first) {
        this.what = what;
        this.step = step;
        this.log = log;
        this.first = first;
    }

    /**
     * Begins to wait.
     *
     * @param what is at work, such as {@code check of com.acme:shop}
     * @param step what it does by now, empty where that is not known
     */
    public static Progress of(String what, Supplier<String> step, Log log) {
        return of(what, step, log, FIRST);
    }

    static Progress of(String what, Supplier<String> step, Log log, Duration first) {
        Progress progress = new Progress(what, step, log, first);
        Thread thread = new Thread(progress::tell, "ringfence progress");
        thread.setDaemon(true);
        thread.start();
        return progress;
    }

    private void tell() {
        Duration taken = first;
        Duration wait = first;
        try {
            while (!ended.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                String now = step.get();
                log.info(
                        "still at work: " + what + ", " + taken.toSeconds() + " s" + (now.isEmpty() ? "" : ": " + now));
                wait = taken;
                taken = taken.multipliedBy(2);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the waiting; nothing is told any more. */
    public void end() {
        ended.countDown();
    }
}
