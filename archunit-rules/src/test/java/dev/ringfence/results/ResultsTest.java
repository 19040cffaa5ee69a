package dev.ringfence.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.files.Listings;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeRoots;
import dev.ringfence.scan.text.SourceRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path folder;

    private Checkout here;

    @BeforeEach
    void a_project_was_judged_by_a_map_and_its_part() throws IOException {
        here = Checkout.in(folder).write(Checkout.MAP, Checkout.SMALL).write("a/a.module-map.yaml", "version: 1\n");
        here.results("a/a.module-map.yaml")
                .write(part(), Checkout.use("shop"), Checkout.verdict(0), false, new Listings());
    }

    @Test
    void a_result_fits_the_files_of_the_map_that_it_was_judged_by() {
        assertThat(fits("a/a.module-map.yaml")).isTrue();
    }

    @Test
    void a_result_fits_no_more_once_a_part_is_edited() {
        here.write("a/a.module-map.yaml", "version: 1\npart: true\n");
        assertThat(fits("a/a.module-map.yaml")).isFalse();
    }

    @Test
    void a_result_fits_no_more_once_a_part_comes_goes_or_is_renamed() {
        here.write("b/b.module-map.yaml", "version: 1\n");
        assertThat(fits("b/b.module-map.yaml")).isFalse();
        assertThat(fits("a/a.module-map.yaml", "b/b.module-map.yaml")).isFalse();
        assertThat(fits()).isFalse();
    }

    @Test
    void a_result_fits_in_whatever_order_a_build_came_to_know_the_folders() throws IOException {
        here.write("src/a/A.java", "class A {}").write("src/b/B.java", "class B {}");
        Results results = here.results("a/a.module-map.yaml");
        results.write(part("src/a", "src/b"), Checkout.use("shop"), Checkout.verdict(0), false, new Listings());

        assertThat(results.fitting(part("src/b", "missing", "src/a", "src/b"))).isPresent();
        assertThat(results.fitting(part("src/a"))).isEmpty();
        here.write("src/b/B.java", "class Bb {}");
        assertThat(results.fitting(part("src/a", "src/b"))).isEmpty();
    }

    @Test
    void a_result_does_not_fit_where_a_file_changed_while_it_was_judged() throws IOException {
        here.write("src/A.java", "class A {}").write("target/classes/A.class", "");
        Listings judged = new Listings();
        judged.of(folder.resolve("src"));
        here.write("src/A.java", "class A { B b; }");
        Results results = here.results();
        results.write(part("src"), Checkout.use("shop"), Checkout.verdict(0), false, judged);

        assertThat(results.fitting(part("src"))).isEmpty();
        results.write(part("src"), Checkout.use("shop"), Checkout.verdict(0), false, new Listings());
        assertThat(results.fitting(part("src"))).isPresent();
    }

    @Test
    void a_result_fits_sources_of_another_time_only_where_there_are_no_class_files() throws IOException {
        here.write("src/A.java", "class A {}").write("target/classes/A.class", "");
        Results results = here.results();
        results.write(part("src"), Checkout.use("shop"), Checkout.verdict(0), false, new Listings());
        Files.setLastModifiedTime(folder.resolve("src/A.java"), LONG_AGO);

        assertThat(results.fitting(part("src"))).isEmpty();
        Files.delete(folder.resolve("target/classes/A.class"));
        Files.delete(folder.resolve("target/classes"));
        assertThat(results.fitting(part("src"))).isPresent();
        here.write("src/A.java", "class A {{}}");
        assertThat(results.fitting(part("src"))).isEmpty();
    }

    @Test
    void sources_are_not_read_again_where_nothing_was_written_since_and_are_where_it_was_at_the_same_time()
            throws IOException {
        here.write("src/A.java", "class A {}");
        Files.setLastModifiedTime(folder.resolve("src/A.java"), LONG_AGO);
        String first = digestOfSources();
        here.write("src/A.java", "class B {}");
        Files.setLastModifiedTime(folder.resolve("src/A.java"), LONG_AGO);
        assertThat(digestOfSources()).as("nobody notices").isEqualTo(first);

        Files.setLastModifiedTime(part().file(), LONG_AGO);
        assertThat(digestOfSources()).as("the file is as young as the result").isNotEqualTo(first);
    }

    @Test
    void sources_are_read_again_once_the_last_result_is_forgotten() throws IOException {
        here.write("src/A.java", "class A {}");
        Files.setLastModifiedTime(folder.resolve("src/A.java"), LONG_AGO);
        String first = digestOfSources();
        here.write("src/A.java", "class B {}");
        Files.setLastModifiedTime(folder.resolve("src/A.java"), LONG_AGO);
        Results.forget(part("src"));

        assertThat(digestOfSources()).isNotEqualTo(first);
    }

    private String digestOfSources() throws IOException {
        Results results = here.results();
        results.write(part("src"), Checkout.use("shop"), Checkout.verdict(0), false, new Listings());
        return results.fresh(part("src")).orElseThrow().key().sources();
    }

    @Test
    void a_result_fits_no_more_once_a_file_with_a_flag_comes_changes_or_goes() throws IOException {
        Path project = folder.resolve("backend");
        here.write(Checkout.MAP, Checkout.SMALL + """
                seams:
                  s:
                    old: a
                    new: com.vendor
                    flags: [{key: use-new, in: ["**/*.yaml"]}]
                    until: 2027-06-30
                    owner: us
                    because: ORD-1
                """);
        Part beyond = new Part(
                "com.acme:shop",
                project.resolve("target/ringfence"),
                CodeKind.MAIN,
                CodeRoots.of(List.of(), List.of()),
                new Written(
                        project,
                        List.of(),
                        List.of(),
                        project.resolve("ringfence"),
                        Optional.of(folder),
                        List.of(project.resolve("target"))));
        here.write("backend/pom.xml", "<project/>").write("other/pom.xml", "<project/>");

        for (String path : List.of("backend/deploy/a.yaml", "deploy/a.yaml")) {
            here.judged(beyond, 0, false).write("other/a.yaml", path);
            assertThat(here.results().fitting(beyond)).isPresent();
            here.write(path, "use-new");
            assertThat(here.results().fitting(beyond)).as(path).isEmpty();
            here.judged(beyond, 0, false).write(path, "use-old");
            assertThat(here.results().fitting(beyond)).as(path).isEmpty();
            here.judged(beyond, 0, false);
            Files.delete(folder.resolve(path));
            assertThat(here.results().fitting(beyond)).as(path).isEmpty();
        }
    }

    @Test
    void a_result_that_is_forgotten_is_none() throws IOException {
        Results.forget(part());
        Results.forget(part());

        assertThat(fits("a/a.module-map.yaml")).isFalse();
        assertThat(part().file()).doesNotExist();
    }

    private boolean fits(String... parts) {
        return here.results(parts).fitting(part()).isPresent();
    }

    private Part part(String... sources) {
        List<SourceRoot> roots =
                Stream.of(sources).map(folder::resolve).map(SourceRoot::of).toList();
        return new Part(
                "com.acme:shop",
                folder.resolve("target/ringfence"),
                CodeKind.MAIN,
                CodeRoots.of(List.of(folder.resolve("target/classes")), roots),
                new Written(
                        folder,
                        roots,
                        List.of(),
                        folder.resolve("ringfence"),
                        Optional.empty(),
                        List.of(folder.resolve("target"))));
    }
}
