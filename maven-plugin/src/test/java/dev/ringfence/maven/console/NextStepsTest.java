package dev.ringfence.maven.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Rule;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NextStepsTest {

    @Test
    void what_no_baseline_may_hold_is_told_by_rule_with_the_command_that_names_each() {
        Map<Rule, Integer> counts = Map.of(Rule.EXTRACTED_MODULE, 2, Rule.MODULE_CYCLE, 1, Rule.EXPIRED_EXCEPTION, 1);

        assertThat(NextSteps.ofNeverKnown(new TreeMap<>(counts), "mvn ringfence:check"))
                .containsExactly(
                        "not recorded, since they can never be known: 4"
                                + " (extracted-module 2, module-cycle 1, expired-exception 1)",
                        "    they break the build until they are mended: mvn ringfence:check names each, with its"
                                + " ways out");
        assertThat(NextSteps.ofNeverKnown(new TreeMap<>(), "mvn ringfence:check"))
                .isEmpty();
    }
}
