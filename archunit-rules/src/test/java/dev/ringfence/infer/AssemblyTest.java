package dev.ringfence.infer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A type that puts most modules together, and that most of them reach for, stands above all of them. */
class AssemblyTest {

    private static final List<String> FEATURES =
            List.of("jobs", "forms", "history", "scripts", "events", "batch", "mail", "tasks");

    /** An engine that uses two types of each feature, and that so many types of each feature use. */
    private static Sketch engine(int users) {
        Sketch sketch = Sketch.of().tight(20, "engine").and("acme", "engine.Engine", "engine.TestEngine");
        for (String feature : FEATURES) {
            sketch.tight(20, feature).uses("engine.Engine", feature + ".T0").uses("engine.Engine", feature + ".T1");
            for (int i = 0; i < users; i++) {
                sketch.uses(feature + ".T" + (i + 5), "engine.Engine").uses(feature + ".T" + (i + 5), "engine.T0");
            }
        }
        return sketch.uses("engine.TestEngine", "engine.Engine");
    }

    @Test
    void it_leaves_its_module_and_what_uses_it_is_debt() {
        InferredMap map = engine(2).inferred();

        assertThat(claimsOf("app", map)).containsExactly(".engine.Engine", ".engine.TestEngine");
        assertThat(map.debt())
                .extracting(line -> line.from() + " -> " + line.to() + " " + line.lines())
                .containsExactly(
                        "batch -> app 2",
                        "events -> app 2",
                        "forms -> app 2",
                        "history -> app 2",
                        "jobs -> app 2",
                        "mail -> app 2",
                        "scripts -> app 2",
                        "tasks -> app 2");
    }

    @Test
    void it_stays_where_others_use_it_far_more_than_it_uses_them() {
        assertThat(claimsOf("app", engine(4).inferred())).isEmpty();
    }

    @Test
    void it_stays_where_a_package_has_the_name_of_what_puts_all_together() {
        Sketch sketch = engine(2).tight(20, "app");

        assertThat(claimsOf("app", sketch.inferred())).containsExactly(".app");
    }

    private static List<String> claimsOf(String name, InferredMap map) {
        return map.modules().stream()
                .filter(module -> module.name().equals(name))
                .flatMap(module -> module.claims().stream())
                .map(ClaimText::pattern)
                .toList();
    }
}
