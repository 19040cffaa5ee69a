package dev.ringfence.maven.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.project.CodeKind;
import dev.ringfence.verdict.ProjectUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {

    @TempDir
    private Path folder;

    private final MavenProject project = new MavenProject();
    private MavenCode code = new MavenCode(project);

    @BeforeEach
    void a_project_was_judged_by_a_map_and_its_part() throws IOException {
        project.setFile(folder.resolve("pom.xml").toFile());
        project.getBuild().setDirectory(folder.resolve("target").toString());
        project.getBuild().setOutputDirectory(folder.resolve("target/classes").toString());
        code = new MavenCode(project);
        write("module-map.yaml", "version: 1\n");
        write("a/a.module-map.yaml", "version: 1\n");
        results("module-map.yaml", "a/a.module-map.yaml")
                .write(
                        code,
                        CodeKind.MAIN,
                        code.classRoots(CodeKind.MAIN),
                        new ProjectUse(new TreeSet<>(), new TreeSet<>(), new TreeMap<>()));
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

    private boolean fits(String... map) {
        return results(map).fitting(code, CodeKind.MAIN).isPresent();
    }

    private Results results(String... map) {
        return new Results("1", List.of(map).stream().map(folder::resolve).toList());
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
