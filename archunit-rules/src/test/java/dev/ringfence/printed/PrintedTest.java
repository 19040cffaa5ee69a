package dev.ringfence.printed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.json.JsonText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "billing -> orders: 3 new", "    Größe # résumé 🎉 \\u001b", "## a [b]", "a::b", "# [x]"})
    void what_can_be_printed_stays_as_it_is(String text) {
        assertThat(Printed.of(text)).isEqualTo(text);
    }

    @Test
    void controls_line_ends_and_format_characters_are_written_by_their_numbers() {
        assertThat(Printed.of("a\u001b[2K\u009b1A\u0000\t\r\nb\u0085\u2028\u2029c"))
                .isEqualTo("a\\u001b[2K\\u009b1A\\u0000\\u0009\\u000d\\u000ab\\u0085\\u2028\\u2029c");
        assertThat(Printed.of("\u202e\u2066\u200f\u00ad\ufeff\u200b\ud83d \udb40\udc61\u007f"))
                .isEqualTo("\\u202e\\u2066\\u200f\\u00ad\\ufeff\\u200b\\ud83d \\udb40\\udc61\\u007f");
    }

    @ParameterizedTest
    @CsvSource({
        "::error::forged, \\u003a:error::forged",
        "'   ::warning file=x::y', '   \\u003a:warning file=x::y'",
        "see ##vso[task.complete result=Succeeded;], see #\\u0023vso[task.complete result=Succeeded;]",
        "###teamcity[testFailed], ##\\u0023teamcity[testFailed]",
        "a ##[error]forged ##[group]b, a #\\u0023[error]forged #\\u0023[group]b",
        "##VSO[x], #\\u0023VSO[x]",
    })
    void what_a_ci_system_would_take_for_a_command_is_broken_up(String text, String printed) {
        assertThat(Printed.of(text)).isEqualTo(printed);
    }

    @Test
    void what_hides_a_command_behind_a_character_is_broken_up_too() {
        assertThat(Printed.of("#\u200b#vso[x]")).isEqualTo("#\\u200b#vso[x]");
        assertThat(Printed.of("\n::error::x")).isEqualTo("\\u000a::error::x");
    }

    @Test
    void a_json_document_says_the_same_and_can_be_printed() {
        Map<String, Object> tree =
                Map.of("reason", "a\u202e\u2028\u009b\u007f ##vso[x] ::y \"\\\n \ud83c\udf89 \udb40\udc61");

        String document = JsonText.of(tree);

        assertThat(document).isEqualTo("""
                        {
                          "reason" : "a\\u202e\\u2028\\u009b\\u007f #\\u0023vso[x] ::y \\"\\\\\\n \ud83c\udf89 \\udb40\\udc61"
                        }
                        """);
        assertThat(JsonText.read(document)).isEqualTo(Optional.of(tree));
    }

    @Test
    void wherever_a_json_document_is_cut_into_pieces_the_same_is_printed() throws IOException {
        String document =
                "{\"a## b\":\"###vso[x] \u202e\ud83c\udf89\udb40\udc61\ud83d# ##.-_9[#\",\r\n\"ö##a\":\"\udc61##[##\"}";
        String expected = """
                {"a## b":"##\\u0023vso[x] \\u202e\ud83c\udf89\\udb40\\udc61\\ud83d# #\\u0023.-_9[#",
                "ö##a":"\\udc61#\\u0023[##"}
                """;
        for (int first = 0; first <= document.length(); first++) {
            for (int second = first; second <= document.length(); second++) {
                StringWriter printed = new StringWriter();
                try (Writer writer = Printed.json(printed)) {
                    writer.write(document, 0, first);
                    writer.write(document, first, second - first);
                    writer.write(document.substring(second));
                }
                assertThat(printed.toString()).isEqualTo(expected);
            }
        }
    }
}
