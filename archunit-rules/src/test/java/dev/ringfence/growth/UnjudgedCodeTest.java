package dev.ringfence.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project with code and no verdict uses what it likes: whether that is new decides what is said of it. */
final class UnjudgedCodeTest {

    private static final String MAP = """
            version: 1
            root: com.acme
            modules:
              all: {packages: [.*]}""";

    private static final String HIDDEN =
            "could-not-run\ncom.acme:tools has code that check does not judge, and at the base"
                    + " main no such code was outside the gate";
    private static final String AS_BEFORE =
            "kept\ncom.acme:tools has code that check does not judge, and it was so at the base";

    @TempDir
    Path temp;

    private Shop begin(String pom) {
        Shop shop = Shop.bare(temp)
                .map(MAP)
                .write("ringfence/adopted", "# ringfence-adopted/1, written by: mvn ringfence:baseline")
                .write("tools/pom.xml", pom)
                .source("tools/Tool");
        return shop.begin();
    }

    @Test
    void a_project_that_was_outside_the_gate_already_is_only_told() {
        try (Shop shop = begin("<pom>tools without</pom>").source("tools/Other").unjudged("tools")) {
            assertThat(shop.verdict()).isEqualTo(AS_BEFORE);
        }
    }

    @Test
    void a_project_whose_pom_leaves_the_gate_out_now_is_hidden() {
        try (Shop shop = begin("<pom>tools with</pom>")
                .write("tools/pom.xml", "<pom>tools without</pom>")
                .unjudged("tools")) {
            assertThat(shop.verdict()).isEqualTo(HIDDEN);
        }
    }

    @Test
    void a_new_project_without_the_gate_is_hidden() {
        try (Shop shop = Shop.with(temp, MAP)
                .write("tools/pom.xml", "<pom>tools without</pom>")
                .source("tools/Tool")
                .unjudged("tools")) {
            assertThat(shop.verdict()).isEqualTo(HIDDEN);
        }
    }

    @Test
    void a_project_that_had_no_code_at_the_base_is_hidden() {
        try (Shop shop = begin("<pom>tools without</pom>")
                .delete("tools/Tool")
                .onMain("empty")
                .source("tools/Tool")
                .unjudged("tools")) {
            assertThat(shop.verdict()).isEqualTo(HIDDEN);
        }
    }

    @Test
    void a_project_that_moved_to_another_folder_is_found_by_its_name() {
        try (Shop shop =
                begin("<pom>tools without</pom>").moveFile("tools", "inner").unjudged("inner")) {
            assertThat(shop.verdict()).isEqualTo(AS_BEFORE.replace("tools", "inner"));
        }
    }

    @Test
    void a_project_that_bears_the_name_of_one_that_is_still_there_is_new() {
        try (Shop shop = begin("<pom>tools without</pom>")
                .write("more/pom.xml", "<pom>tools without</pom>")
                .source("more/Tool")
                .unjudged("more")) {
            assertThat(shop.verdict()).isEqualTo(HIDDEN.replace("tools", "more"));
        }
    }

    @Test
    void what_either_end_of_the_base_had_is_as_before() {
        try (Shop shop = Shop.with(temp, MAP)
                .onMainAlone(main -> main.write("tools/pom.xml", "<pom>tools without</pom>")
                        .write(Shop.sourcePath("tools/Tool"), Shop.source("tools", "Tool"))
                        .commit("tools"))
                .write("tools/pom.xml", "<pom>tools without</pom>")
                .source("tools/Tool")
                .unjudged("tools")) {
            assertThat(shop.verdict()).isEqualTo(AS_BEFORE);
        }
    }

    @Test
    void a_base_that_does_not_look_at_growth_does_not_look_here() {
        try (Shop shop = Shop.with(temp, MAP + "\npolicy: {growth: off}")
                .write("tools/pom.xml", "<pom>tools without</pom>")
                .source("tools/Tool")
                .unjudged("tools")) {
            assertThat(shop.verdict()).isEqualTo("kept");
        }
    }

    @Test
    void the_branch_that_begins_is_not_asked() {
        try (Shop shop = Shop.bare(temp)
                .begin()
                .map(MAP)
                .write("tools/pom.xml", "<pom>tools without</pom>")
                .source("tools/Tool")
                .unjudged("tools")) {
            assertThat(shop.verdict())
                    .isEqualTo(
                            "kept\nnothing was recorded at the base yet, so this branch begins: nothing counts as growth");
        }
    }
}
