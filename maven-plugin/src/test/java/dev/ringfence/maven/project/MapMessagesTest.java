package dev.ringfence.maven.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where no map is found, the message names what lies there instead, and {@code init} writes where it will be found. */
class MapMessagesTest {

    private static final String RENAME =
            "Rename it to `module-map.yaml`, if it is meant for one; else delete it, or name the map to write with"
                    + " -Dringfence.map=.";

    @TempDir
    private Path repository;

    private MavenProject top;
    private MavenProject module;

    @BeforeEach
    void a_top_pom_lies_beside_its_modules() throws IOException {
        top = project("parent", "<modules><module>../ma</module><module>../mb</module></modules>");
        module = project("ma", "");
        project("mb", "");
    }

    private MavenProject project(String name, String content) throws IOException {
        Path pom = Files.createDirectories(repository.resolve(name)).resolve("pom.xml");
        Files.writeString(pom, "<project>" + content + "</project>");
        Model model = new Model();
        model.setArtifactId(name);
        MavenProject project = new MavenProject(model);
        project.setFile(pom.toFile());
        return project;
    }

    @SuppressWarnings("deprecation") // the constructor that needs no container
    private static Invocation on(MavenProject project) {
        MavenSession session = new MavenSession(
                null, new DefaultMavenExecutionRequest(), new DefaultMavenExecutionResult(), List.of(project));
        session.setAllProjects(List.of(project));
        return new Invocation(session, project, new PluginDescriptor(), Optional.empty(), false, false, List.of());
    }

    private static List<String> unusable(MavenProject project) {
        return ((MapOnDisk.Unusable) MapOnDisk.of(on(project)))
                .problems().stream().map(Problem::message).toList();
    }

    private static String told(MapToWrite target) {
        return ((MapToWrite.Refused) target).problem().toString();
    }

    @Test
    void what_init_writes_beside_the_top_pom_is_found_from_every_module() throws IOException {
        Path written = ((MapToWrite.Fresh) MapToWrite.of(on(top), false)).file();

        Files.writeString(written, "version: 1\nroot: shop\nmodules: {a: {packages: [.a]}}\n");

        assertThat(((MapOnDisk.Usable) MapOnDisk.of(on(module))).file()).isEqualTo(written);
        assertThat(((MapOnDisk.Usable) MapOnDisk.of(on(top))).file()).isEqualTo(written);
    }

    @Test
    void where_the_map_lies_in_the_folder_of_all_init_writes_no_second_one_beside_the_top_pom() throws IOException {
        Path map = Files.writeString(
                repository.resolve("module-map.yaml"), "version: 1\nroot: shop\nmodules: {a: {packages: [.a]}}\n");

        assertThat(((MapOnDisk.Usable) MapOnDisk.of(on(top))).file()).isEqualTo(map);
        assertThat(told(MapToWrite.of(on(top), false)))
                .startsWith("../module-map.yaml: there is a module map already, and it is never overwritten. ");
        assertThat(MapToWrite.of(on(top), true)).isEqualTo(new MapToWrite.Existing(map));
    }

    @Test
    void every_folder_is_named_in_which_a_map_would_be_found() {
        assertThat(unusable(module))
                .containsExactly("there is no module map from " + repository.resolve("ma") + " up to " + repository
                        + ", nor in " + repository.resolve("parent"));
        assertThat(unusable(top))
                .containsExactly(
                        "there is no module map from " + repository.resolve("parent") + " up to " + repository);
    }

    @Test
    void a_file_of_almost_the_name_of_a_map_is_named_and_no_second_map_is_written_beside_it() throws IOException {
        for (String near : List.of("module-map.yml", "Module-Map.yaml", "modulemap.yaml", "module-map.yaml.txt")) {
            Path file = Files.writeString(repository.resolve("parent").resolve(near), "version: 1\n");

            assertThat(unusable(module)).singleElement().asString().endsWith(", but ../parent/" + near + " is there");
            assertThat(told(MapToWrite.of(on(top), false)))
                    .isEqualTo("module-map.yaml: there is no module map, but " + near + " is there. " + RENAME);
            assertThat(told(MapToWrite.of(on(top), true))).endsWith(near + " is there. " + RENAME);
            Files.delete(file);
        }
    }

    @Test
    void several_such_files_are_named_together() throws IOException {
        Files.writeString(repository.resolve("ma/module-map.yml"), "");
        Files.writeString(repository.resolve("parent/module-map.json"), "");

        assertThat(unusable(module))
                .singleElement()
                .asString()
                .endsWith(", but module-map.yml, ../parent/module-map.json are there");
    }
}
