package dev.ringfence.maven.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final CountDownLatch twice = new CountDownLatch(2);

    private final Log log = (Log) Proxy.newProxyInstance(
            Log.class.getClassLoader(), new Class<?>[] {Log.class}, (proxy, method, arguments) -> {
                told.add(method.getName() + " " + arguments[0]);
                twice.countDown();
                return null;
            });

    @Test
    void what_takes_long_is_told_and_told_again() throws InterruptedException {
        Progress progress =
                Progress.of("init of com.acme:shop", () -> "reading billing, 2 of 3", log, Duration.ofMillis(20));
        boolean isToldTwice = twice.await(1, TimeUnit.MINUTES);
        progress.end();

        assertThat(isToldTwice).isTrue();

        assertThat(told).contains("info still at work: init of com.acme:shop, 0 s: reading billing, 2 of 3");
    }

    @Test
    void a_goal_that_has_no_steps_says_for_how_long_it_is_at_work() throws InterruptedException {
        Progress progress = Progress.of("check of com.acme:shop", () -> "", log, Duration.ofMillis(20));
        boolean isToldTwice = twice.await(1, TimeUnit.MINUTES);
        progress.end();

        assertThat(isToldTwice).isTrue();

        assertThat(told).contains("info still at work: check of com.acme:shop, 0 s");
    }

    @Test
    void what_ends_soon_says_nothing() {
        Progress.of("check of com.acme:shop", () -> "", log, Duration.ofDays(1)).end();

        assertThat(told).isEmpty();
    }
}
