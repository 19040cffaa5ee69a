package dev.ringfence.moves;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.git.GitHistory;
import dev.ringfence.git.Repo;
import dev.ringfence.git.Revision;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikeSourcesTest {

    private static final String HEADER =
            "/* Copyright the Acme company and its authors, and so on, for as many words as stand in all of its sources. */";
    private static final String TOTALS =
            "int total(int vat) { int sum = 0; for (int each : rows) { sum += each * vat; } return sum / 100; }";
    private static final String TEXT =
            "String text() { while (out.length() < 80) { out.insert(0, '='); } return out.toString().trim(); }";

    @TempDir
    private Path folder;

    @Test
    void the_parts_of_a_type_are_like_it_and_what_only_has_the_same_header_is_not() {
        try (Repo repo = Repo.in(folder)
                        .write("b/Invoice.java", type("Invoice", TOTALS + TEXT))
                        .write("b/Old.java", type("Old", ""))
                        .commit("base");
                GitHistory history = GitHistory.above(folder).orElseThrow()) {
            Revision base = repo.head();
            repo.delete("b/Invoice.java").delete("b/Old.java");
            repo.write("b/Totals.java", type("Totals", TOTALS)).write("c/Text.java", type("Text", TEXT));
            repo.write("b/Clock.java", type("Clock", "long now() { return System.nanoTime(); }"))
                    .write("b/readme", TEXT);

            assertThat(LikeSources.since(history, base))
                    .extracting(renamed -> renamed.oldPath() + " is " + renamed.newPath())
                    .containsExactlyInAnyOrderElementsOf(
                            List.of("b/Invoice.java is b/Totals.java", "b/Invoice.java is c/Text.java"));
        }
    }

    private static String[] type(String name, String body) {
        return new String[] {HEADER, "package b;", "import c.Order;", "class " + name + " { Order order;", body, "}"};
    }
}
