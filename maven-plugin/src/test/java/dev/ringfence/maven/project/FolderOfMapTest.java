package dev.ringfence.maven.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the map's folder that lie in no project are looked at by one project of a tree, whichever are built. */
class FolderOfMapTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void repository() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
    }

    private void map(String path) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), "version: 1\n");
    }

    private void pom(String path, String... modules) throws IOException {
        Path pom = folder.resolve(path).resolve("pom.xml");
        Files.createDirectories(pom.getParent());
        StringBuilder text = new StringBuilder("<project><modules>");
        Stream.of(modules).forEach(module -> text.append("<module>" + module + "</module>"));
        Files.writeString(pom, text + "</modules></project>");
    }

    private List<String> looking(Optional<Path> named, String... projects) {
        return Stream.of(projects)
                .filter(project -> FolderOfMap.of(folder.resolve(project), named, PomTree::folders)
                        .isPresent())
                .toList();
    }

    @Test
    void the_top_of_a_tree_looks_beside_itself() throws IOException {
        map("module-map.yaml");
        pom("backend", "orders", "web");
        pom("backend/orders");
        pom("backend/web");

        assertThat(looking(Optional.empty(), "backend", "backend/orders", "backend/web"))
                .containsExactly("backend");
        assertThat(FolderOfMap.of(folder.resolve("backend"), Optional.empty(), PomTree::folders))
                .contains(folder);
    }

    @Test
    void a_parent_beside_its_modules_looks_around_them() throws IOException {
        map("module-map.yaml");
        pom("parent", "../orders", "../web");
        pom("orders");
        pom("web");

        assertThat(looking(Optional.empty(), "orders", "parent", "web")).containsExactly("parent");
    }

    @Test
    void nobody_looks_further_than_the_own_folder_where_a_judged_project_lies_there_or_above() throws IOException {
        pom("", "orders");
        pom("orders");
        map("module-map.yaml");
        assertThat(looking(Optional.empty(), "", "orders")).isEmpty();

        Files.delete(folder.resolve("module-map.yaml"));
        map("config/module-map.yaml");
        Optional<Path> named = Optional.of(folder.resolve("config/module-map.yaml"));
        assertThat(looking(named, "", "orders")).isEmpty();
    }

    @Test
    void where_the_top_does_not_see_the_map_the_first_project_below_it_looks() throws IOException {
        pom("", "services/b", "services/a", "tools");
        pom("services/a");
        pom("services/b");
        pom("tools");
        map("services/module-map.yaml");

        assertThat(looking(Optional.empty(), "", "services/a", "services/b", "tools"))
                .containsExactly("services/a");
    }

    @Test
    void each_of_two_trees_has_one_that_looks_since_no_build_knows_the_other() throws IOException {
        map("module-map.yaml");
        pom("one", "a");
        pom("one/a");
        pom("two");

        assertThat(looking(Optional.empty(), "one", "one/a", "two")).containsExactly("one", "two");
    }
}
