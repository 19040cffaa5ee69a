package dev.ringfence.advice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Rule;
import org.junit.jupiter.api.Test;

/** A message names the page of its rule, so that it can be read wherever the message is. */
class RulePageTest {

    private static final String EXPLAIN = "mvn ringfence:explain";

    @Test
    void the_page_is_read_at_its_address_once_there_is_one() {
        RulePage page = new RulePage(Rule.LAYER_ORDER, "https://ringfence.example/");

        assertThat(page.where(EXPLAIN)).isEqualTo("https://ringfence.example/docs/rules/layer-order.md");
        assertThat(page.address()).contains(page.where(EXPLAIN));
    }

    @Test
    void the_page_is_read_by_a_command_as_long_as_there_is_none() {
        RulePage page = new RulePage(Rule.LAYER_ORDER, "");

        assertThat(page.where(EXPLAIN)).isEqualTo("mvn ringfence:explain -Dringfence.rule=layer-order");
        assertThat(page.address()).isEmpty();
    }

    @Test
    void the_text_of_each_page_is_at_hand_with_and_without_an_address() {
        for (Rule rule : Rule.values()) {
            assertThat(new RulePage(rule, "https://ringfence.example/").text())
                    .startsWith("# " + rule + "\n")
                    .isEqualTo(new RulePage(rule, "").text());
        }
    }
}
