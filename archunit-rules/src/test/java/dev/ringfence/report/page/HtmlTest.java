package dev.ringfence.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void a_part_is_text_unless_it_is_markup() {
        assertThat(Html.of("<p title=\"{}\">{}{}</p>", "a\"b'", "<i>&{}", Html.of("<b>{}</b>", 3))
                        .markup())
                .isEqualTo("<p title=\"a&quot;b&#39;\">&lt;i&gt;&amp;{}<b>3</b></p>");
    }

    @Test
    void what_stands_between_backticks_is_code() {
        assertThat(Html.words("add it to `requires`, ` <`>").markup())
                .isEqualTo("add it to <code>requires</code>, <code> &lt;</code>&gt;");
    }

    @Test
    void a_template_has_as_many_gaps_as_there_are_parts() {
        assertThatThrownBy(() -> Html.of("{}", "a", "b")).hasMessage("there are more parts than gaps in {}");
        assertThatThrownBy(() -> Html.of("{}{}", "a")).hasMessage("parts are missing for {}{}");
    }
}
