package dev.ringfence.frozen.traces;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.TypeName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An edit is explained by a type that has left only where it takes out what named that type, and nothing else. */
class TracesTest {

    private static final String GONE = "com.acme.policy.Epss";

    private static final String ENGINE = """
            package com.acme.policy;

            import com.acme.util.Rating;
            import java.util.List;

            final class Engine {
                private final Epss epss = new Epss();
                private final List<Object> all = List.of(new Age(), new Epss(), new Name());

                int rate(int age) {
                    if (epss.isOn()) {
                        return Rating.of(epss.rate());
                    }
                    return age * 2;
                }
            }
            """;

    private static Iterable<String> explained(String after) {
        return Traces.between(ENGINE, after, List.of(new TypeName(GONE)));
    }

    private static String without(String... parts) {
        String text = ENGINE;
        for (String part : parts) {
            assertThat(text).contains(part);
            text = text.replace(part, "");
        }
        return text;
    }

    private static final String FIELD = "    private final Epss epss = new Epss();\n";
    private static final String BRANCH =
            "        if (epss.isOn()) {\n            return Rating.of(epss.rate());\n        }\n";
    private static final String IMPORT = "import com.acme.util.Rating;\n";

    @Test
    void a_registration_a_field_and_its_uses_and_an_import_that_nothing_needs_any_more_went_with_the_type() {
        assertThat(explained(without(", new Epss()"))).containsExactly(GONE);
        assertThat(explained(without(FIELD, BRANCH, IMPORT, ", new Epss()"))).containsExactly(GONE);
        assertThat(explained(without(FIELD, BRANCH, IMPORT))).containsExactly(GONE);
    }

    @Test
    void layout_and_comments_are_no_edits() {
        assertThat(explained(without(", new Epss()").replace("return age * 2;", "return age  *  2; // twice")))
                .containsExactly(GONE);
    }

    @Test
    void another_edit_beside_it_is_not_explained() {
        assertThat(explained(without(", new Epss()").replace("age * 2", "age * 3")))
                .isEmpty();
        assertThat(explained(without(", new Epss()").replace("new Age(), ", "")))
                .isEmpty();
        assertThat(explained(without(", new Epss()").replace("\"", "'").replace("all = ", "some = ")))
                .isEmpty();
        assertThat(explained(without("        return age * 2;\n"))).isEmpty();
        assertThat(explained(ENGINE)).isEmpty();
    }

    @Test
    void a_method_that_named_the_type_went_with_it_and_so_did_calls_of_that_method() {
        String calls = ENGINE.replace(
                "return age * 2;\n    }", "return age * 2;\n    }\n\n    void run() {\n        rate(1);\n    }");
        String after = calls.replace(ENGINE.substring(ENGINE.indexOf("    int rate"), ENGINE.lastIndexOf("}\n")), "")
                .replace("        rate(1);\n", "")
                .replace(FIELD, "")
                .replace(IMPORT, "")
                .replace(", new Epss()", "");

        assertThat(after).contains("void run() {\n    }").doesNotContain("rate");
        assertThat(Traces.between(calls, after, List.of(new TypeName(GONE)))).containsExactly(GONE);
    }

    @Test
    void a_statement_that_is_new_is_not_explained() {
        assertThat(explained(without(", new Epss()").replace("return age", "age++; return age")))
                .isEmpty();
        assertThat(explained(without(", new Epss()")
                        .replace("import java.util.List;", "import java.util.List;\nimport java.util.Map;")))
                .isEmpty();
        assertThat(explained(without(", new Epss()", "import java.util.List;\n")))
                .isEmpty();
    }

    @Test
    void an_import_of_the_place_where_the_type_lives_now_is_explained() {
        String moved = ENGINE.replace(
                "import com.acme.util.Rating;", "import com.acme.util.Epss;\nimport com.acme.util.Rating;");

        assertThat(explained(moved)).containsExactly(GONE);
    }
}
