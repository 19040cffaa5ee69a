package dev.ringfence.maven.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.ModuleName;
import dev.ringfence.report.Counts;
import dev.ringfence.report.ReactorTotal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.eclipse.aether.DefaultSessionData;
import org.junit.jupiter.api.Test;

class SessionMemoryTest {

    private static final Path ORDERS = Path.of("/repo/orders");
    private static final Path BILLING = Path.of("/repo/billing");

    private final SessionMemory memory = new SessionMemory(new DefaultSessionData());

    private static ReactorTotal found(String verdict, int classes, int known) {
        return new ReactorTotal(
                verdict,
                1,
                classes,
                0,
                Set.of(new ModuleName("a")),
                new Counts(known, 0, 0, 0, 0, 0, 0),
                Optional.empty());
    }

    @Test
    void a_project_that_is_judged_twice_counts_once_as_it_was_judged_last() {
        memory.add("total", ORDERS, found("kept", 12, 3));
        memory.add("total", BILLING, found("kept", 30, 1));
        memory.add("tests", ORDERS, found("kept", 90, 9));

        assertThat(memory.add("total", ORDERS, found("broken", 13, 4)))
                .extracting(ReactorTotal::verdict, ReactorTotal::projects, ReactorTotal::classes)
                .containsExactly("broken", 2, 43);
        assertThat(memory.add("total", ORDERS, found("kept", 12, 3)).counts())
                .isEqualTo(new Counts(4, 0, 0, 0, 0, 0, 0));
    }
}
