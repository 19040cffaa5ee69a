package dev.ringfence.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeRoots;
import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.verdict.ProjectUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void a_project_was_judged_by_a_map_and_its_part() throws IOException {
        write("module-map.yaml", "version: 1\n");
        write("a/a.module-map.yaml", "version: 1\n");
        results("module-map.yaml", "a/a.module-map.yaml").write(part(), ProjectUse.none());
    }

    @Test
    void a_result_fits_the_files_of_the_map_that_it_was_judged_by() {
        assertThat(fits("module-map.yaml", "a/a.module-map.yaml")).isTrue();
    }

    @Test
    void a_result_fits_no_more_once_a_part_is_edited() throws IOException {
        write("a/a.module-map.yaml", "version: 1\npart: true\n");
        assertThat(fits("module-map.yaml", "a/a.module-map.yaml")).isFalse();
    }

    @Test
    void a_result_fits_no_more_once_a_part_comes_goes_or_is_renamed() throws IOException {
        write("b/b.module-map.yaml", "version: 1\n");
        assertThat(fits("module-map.yaml", "b/b.module-map.yaml")).isFalse();
        assertThat(fits("module-map.yaml", "a/a.module-map.yaml", "b/b.module-map.yaml"))
                .isFalse();
        assertThat(fits("module-map.yaml")).isFalse();
    }

    @Test
    void a_result_fits_in_whatever_order_a_build_came_to_know_the_folders() throws IOException {
        write("src/a/A.java", "class A {}");
        write("src/b/B.java", "class B {}");
        Results results = results("module-map.yaml", "a/a.module-map.yaml");
        results.write(part("src/a", "src/b"), ProjectUse.none());

        assertThat(results.fitting(part("src/b", "missing", "src/a", "src/b"))).isPresent();
        assertThat(results.fitting(part("src/a"))).isEmpty();
        write("src/b/B.java", "class Bb {}");
        assertThat(results.fitting(part("src/a", "src/b"))).isEmpty();
    }

    private boolean fits(String... map) {
        return results(map).fitting(part()).isPresent();
    }

    private Part part(String... sources) {
        CodeRoots roots = CodeRoots.of(
                List.of(folder.resolve("target/classes")),
                Stream.of(sources).map(folder::resolve).map(SourceRoot::of).toList());
        return new Part("com.acme:shop", folder.resolve("target/ringfence"), CodeKind.MAIN, roots);
    }

    private Results results(String... map) {
        return new Results("1", List.of(map).stream().map(folder::resolve).toList());
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
