package dev.ringfence.maven.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;

class PrintedLogTest {

    private static final String HOSTILE = "a\n::error::forged";
    private static final String PRINTED = "a\\u000a::error::forged";

    private final List<String> told = new ArrayList<>();

    private final Log log = (Log) Proxy.newProxyInstance(
            Log.class.getClassLoader(), new Class<?>[] {Log.class}, (proxy, method, arguments) -> {
                told.add(method.getName() + " " + arguments[0]);
                return null;
            });

    @Test
    void every_way_to_tell_something_tells_what_can_be_printed() throws ReflectiveOperationException {
        List<String> expected = new ArrayList<>();
        for (Method method : Log.class.getMethods()) {
            if (Arrays.asList(method.getParameterTypes()).contains(CharSequence.class)) {
                tell(method);
                expected.add(method.getName() + " " + PRINTED);
            }
        }

        assertThat(told).isEqualTo(expected).hasSize(8);
    }

    private void tell(Method method) throws IllegalAccessException, InvocationTargetException {
        Object[] arguments = {HOSTILE, new IllegalStateException()};
        method.invoke(new PrintedLog(log), Arrays.copyOf(arguments, method.getParameterCount()));
    }

    @Test
    void a_failure_whose_message_can_be_printed_is_kept_as_it_is() {
        MojoExecutionException failure = new MojoExecutionException("could not run", new IOException("denied"));

        assertThat(PrintedFailure.of(failure)).isSameAs(failure);
    }

    @Test
    void a_failure_whose_message_cannot_be_printed_says_the_same() {
        assertThat(PrintedFailure.of(new MojoExecutionException(HOSTILE))).hasMessage(PRINTED);
        assertThat(PrintedFailure.of(new MojoFailureException(HOSTILE))).hasMessage(PRINTED);
    }

    @Test
    void a_cause_whose_message_cannot_be_printed_is_left_out_since_maven_prints_it_too() {
        MojoExecutionException failure = new MojoExecutionException("could not run", new IOException(HOSTILE));

        assertThat(PrintedFailure.of(failure)).hasMessage("could not run").hasNoCause();
    }
}
