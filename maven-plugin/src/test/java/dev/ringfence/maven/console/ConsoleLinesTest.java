package dev.ringfence.maven.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.report.console.Line;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class ConsoleLinesTest {

    /** Maven's log under {@code -q}: only errors are printed. */
    private static Log quiet() {
        return new SystemStreamLog() {
            @Override
            public boolean isInfoEnabled() {
                return false;
            }
        };
    }

    private static String printed(Line line, Log log) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            ConsoleLines.answer(line, log);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void an_answer_is_printed_though_maven_is_to_be_quiet() {
        assertThat(printed(Line.info("orders"), quiet())).isEqualToIgnoringNewLines("orders");
        assertThat(printed(Line.warning("look"), quiet())).isEqualToIgnoringNewLines("look");
        assertThat(printed(Line.info("orders"), new SystemStreamLog())).isEqualToIgnoringNewLines("[info] orders");
    }
}
