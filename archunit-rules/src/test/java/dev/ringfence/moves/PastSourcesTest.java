package dev.ringfence.moves;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.git.Repo;
import dev.ringfence.git.Revision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastSourcesTest {

    private static final String INVOICE = "shop/src/main/java/Invoice.java";
    private static final String BILL = "shop/src/main/java/Bill.java";

    @TempDir
    private Path folder;

    private Path file(String path) {
        return folder.resolve(path);
    }

    @Test
    void the_newest_commit_that_has_a_source_is_found_wherever_it_was() {
        try (Repo repo = Repo.in(folder)
                        .write("shop/pom.xml")
                        .write(INVOICE, "class Invoice {}")
                        .commit("one");
                PastSources past =
                        PastSources.above(file("shop"), Optional.empty()).orElseThrow()) {
            Revision second = repo.write(INVOICE, "class Invoice { int a; }")
                    .write("shop/b")
                    .commit("two")
                    .head();
            Revision third = repo.delete(INVOICE)
                    .write("shop/c")
                    .write(BILL)
                    .commit("three")
                    .head();
            repo.delete("shop/b").commit("four");

            assertThat(past.newestOf(List.of(file("shop/src/main/kotlin/Invoice.java"), file(INVOICE))))
                    .isEqualTo(new PastSource.Found(
                            file(INVOICE),
                            "class Invoice { int a; }\n",
                            second,
                            List.of(new PastSource.Later(third, Set.of(file(BILL))))));
        }
    }

    @Test
    void what_has_never_been_there_is_told_from_what_a_shallow_clone_cannot_know() {
        try (Repo repo = Repo.in(file("all"))
                        .write("shop/pom.xml")
                        .write(INVOICE)
                        .commit("one");
                Repo clone = repo.delete(INVOICE).commit("two").shallowClone(file("part"), 1, "main");
                PastSources all =
                        PastSources.above(file("all/shop"), Optional.empty()).orElseThrow();
                PastSources part = PastSources.above(clone.folder.resolve("shop"), Optional.empty())
                        .orElseThrow()) {
            assertThat(all.newestOf(List.of(file("all/shop/Bill.java")))).isEqualTo(new PastSource.Never());
            assertThat(part.newestOf(List.of(file("part").resolve(INVOICE)))).isEqualTo(new PastSource.Unknown(true));
        }
    }

    @Test
    void many_questions_are_answered_as_the_first_ones_are() {
        try (Repo repo = Repo.in(folder)
                        .write("shop/pom.xml")
                        .write(INVOICE, "class Invoice {}")
                        .commit("one");
                PastSources past =
                        PastSources.above(file("shop"), Optional.empty()).orElseThrow()) {
            repo.delete(INVOICE).write(BILL).commit("two");
            PastSource first = past.newestOf(List.of(file(INVOICE)));

            assertThat(first).isInstanceOf(PastSource.Found.class);
            for (int i = 0; i < 10; i++) {
                assertThat(past.newestOf(List.of(file(INVOICE)))).isEqualTo(first);
                assertThat(past.newestOf(List.of(file("shop/Never.java")))).isEqualTo(new PastSource.Never());
            }
        }
    }

    @Test
    void a_folder_of_which_nothing_is_committed_has_no_history() throws Exception {
        try (Repo repo = Repo.in(folder).write("shop/pom.xml").commit("one")) {
            Files.createDirectory(repo.folder.resolve("other"));

            assertThat(PastSources.above(file("other"), Optional.empty())).isEmpty();
        }
    }

    @Test
    void a_source_outside_of_the_repository_is_unknown() {
        try (Repo repo = Repo.in(file("repository")).write("shop/pom.xml").commit("one");
                PastSources past = PastSources.above(repo.folder.resolve("shop"), Optional.empty())
                        .orElseThrow()) {
            assertThat(past.newestOf(List.of(file("beside/Invoice.java")))).isEqualTo(new PastSource.Unknown(false));
        }
    }

    @Test
    void a_folder_that_bears_the_name_of_a_source_is_none() {
        try (Repo repo = Repo.in(folder).write("shop/Invoice.java/readme").commit("one");
                PastSources past = PastSources.above(repo.folder.resolve("shop"), Optional.empty())
                        .orElseThrow()) {
            assertThat(past.newestOf(List.of(file("shop/Invoice.java")))).isEqualTo(new PastSource.Never());
        }
    }
}
