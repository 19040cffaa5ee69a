package dev.ringfence.maven.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapSearchTest {

    @TempDir
    private Path repository;

    private Path project;

    @BeforeEach
    void lay() throws IOException {
        pom(repository.resolve("shop"), "<modules><module>orders</module></modules>");
        project = pom(repository.resolve("shop/orders"), "");
    }

    @Test
    void a_map_beside_the_pom_is_found() throws IOException {
        Path map = map(project);

        assertThat(search()).isEqualTo(new MapSearch.Found(map));
    }

    @Test
    void a_map_beside_the_reactors_top_is_found_from_a_module_without_git_and_without_maven_knowing()
            throws IOException {
        Path map = map(repository.resolve("shop"));

        assertThat(search()).isEqualTo(new MapSearch.Found(map));
    }

    @Test
    void a_map_above_the_reactor_is_found_up_to_the_folder_that_holds_git_and_no_further() throws IOException {
        Files.createDirectory(repository.resolve("shop/.git"));
        map(repository);

        assertThat(search())
                .isEqualTo(new MapSearch.None(project, repository.resolve("shop"), Optional.empty(), List.of()));

        Files.move(repository.resolve("shop/.git"), repository.resolve(".git"));

        assertThat(search()).isEqualTo(new MapSearch.Found(repository.resolve("module-map.yaml")));
    }

    @Test
    void a_folder_or_a_link_to_nothing_of_that_name_is_found_and_left_to_the_reader() throws IOException {
        Path map = Files.createDirectory(project.resolve("module-map.yaml"));

        assertThat(search()).isEqualTo(new MapSearch.Found(map));

        Files.delete(map);
        Files.createSymbolicLink(map, Path.of("nowhere"));

        assertThat(search()).isEqualTo(new MapSearch.Found(map));
    }

    private Path besideItsAggregator() throws IOException {
        pom(repository.resolve("flat/parent"), "<modules><module>../a</module><module>../b</module></modules>");
        pom(repository.resolve("flat/b"), "");
        return pom(repository.resolve("flat/a"), "");
    }

    private static MapSearch from(Path folder) {
        return MapSearch.from(folder, Optional.empty());
    }

    @Test
    void a_map_beside_a_top_pom_that_lies_beside_its_modules_is_found_with_and_without_git() throws IOException {
        Path module = besideItsAggregator();
        Path map = map(repository.resolve("flat/parent"));

        assertThat(from(module)).isEqualTo(new MapSearch.Found(map));
        assertThat(from(repository.resolve("flat/parent"))).isEqualTo(new MapSearch.Found(map));

        Files.createDirectory(repository.resolve(".git"));

        assertThat(from(module)).isEqualTo(new MapSearch.Found(map));
        assertThat(from(repository.resolve("flat/b"))).isEqualTo(new MapSearch.Found(map));
    }

    @Test
    void a_map_in_the_folder_that_holds_the_top_pom_and_its_modules_is_found_first() throws IOException {
        Path module = besideItsAggregator();
        map(repository.resolve("flat/parent"));
        Path common = map(repository.resolve("flat"));

        assertThat(from(module)).isEqualTo(new MapSearch.Found(common));
    }

    @Test
    void a_map_in_the_folder_that_holds_both_is_found_from_the_top_pom_too() throws IOException {
        besideItsAggregator();
        Path top = repository.resolve("flat/parent");

        Path map = map(repository.resolve("flat"));
        assertThat(from(top)).isEqualTo(new MapSearch.Found(map));

        pom(top, "<modules><module>../../../../b</module></modules>");
        assertThat(from(top)).isEqualTo(new MapSearch.None(top, top, Optional.empty(), List.of()));
        pom(top, "<modules><module>../b/pom.xml</module></modules>");
        assertThat(from(top)).isEqualTo(new MapSearch.Found(map));
        pom(top, "<modules><module>deep</module></modules>");
        assertThat(from(top)).isEqualTo(new MapSearch.None(top, top, Optional.empty(), List.of()));
    }

    @Test
    void where_no_map_is_all_folders_are_named_that_were_looked_at() throws IOException {
        Path module = besideItsAggregator();
        Path flat = repository.resolve("flat");

        assertThat(from(module))
                .isEqualTo(new MapSearch.None(module, flat, Optional.of(flat.resolve("parent")), List.of()));

        Files.createDirectory(flat.resolve("a/.git"));

        assertThat(from(module)).isEqualTo(new MapSearch.None(module, module, Optional.empty(), List.of()));
    }

    @Test
    void a_folder_beside_that_names_other_modules_is_no_top() throws IOException {
        pom(repository.resolve("flat/parent"), "<modules><module>../b</module></modules>");
        map(repository.resolve("flat/parent"));
        Path module = pom(repository.resolve("flat/a"), "");

        assertThat(from(module)).isEqualTo(new MapSearch.None(module, module, Optional.empty(), List.of()));
    }

    @Test
    void names_that_are_almost_that_of_a_map_are_near_misses() throws IOException {
        for (String near : List.of(
                "module-map.yml",
                "module_map.yaml",
                "modulemap.yaml",
                "ModuleMap.YAML",
                "module-map.yaml.txt",
                "module-map.yaml.bak",
                "module-map.yaml~",
                "module-map",
                "modules-map.yaml",
                "module-map.json",
                ".module-map.yaml")) {
            Path file = Files.writeString(project.resolve(near), "version: 1\n");

            assertThat(search())
                    .as(near)
                    .isEqualTo(
                            new MapSearch.None(project, repository.resolve("shop"), Optional.empty(), List.of(file)));
            Files.delete(file);
        }
    }

    @Test
    void parts_schemas_folders_and_other_files_are_no_near_misses() throws IOException {
        for (String far : List.of("orders.module-map.yaml", "module-map.schema.json", "module-map.md", "map.yaml")) {
            Files.writeString(project.resolve(far), "version: 1\n");
        }
        Files.createDirectory(project.resolve("module-map"));

        assertThat(search())
                .isEqualTo(new MapSearch.None(project, repository.resolve("shop"), Optional.empty(), List.of()));
    }

    @Test
    void near_misses_are_found_in_every_folder_that_is_looked_at() throws IOException {
        Path module = besideItsAggregator();
        Path beside = Files.writeString(repository.resolve("flat/parent/module-map.yml"), "");
        Path above = Files.writeString(repository.resolve("flat/Module-Map.yml"), "");

        assertThat(from(module))
                .isEqualTo(new MapSearch.None(
                        module,
                        repository.resolve("flat"),
                        Optional.of(repository.resolve("flat/parent")),
                        List.of(above, beside)));
    }

    @Test
    void two_on_the_way_are_not_guessed_between() throws IOException {
        Path inner = map(project);
        Path outer = map(repository.resolve("shop"));

        assertThat(search()).isEqualTo(new MapSearch.Several(List.of(inner, outer)));
    }

    @Test
    void the_map_of_another_reactor_further_up_does_not_count() throws IOException {
        Path map = map(repository.resolve("shop"));
        map(repository);
        Files.createDirectory(repository.resolve(".git"));

        assertThat(search()).isEqualTo(new MapSearch.Found(map));
    }

    @Test
    void a_map_that_is_named_wins_whether_it_exists_or_not() throws IOException {
        map(project);
        Path named = repository.resolve("elsewhere.yaml");

        assertThat(MapSearch.from(project, Optional.of(named))).isEqualTo(new MapSearch.Found(named));
    }

    @Test
    void only_maven_s_own_modules_lead_down_and_those_of_profiles_do_too() throws IOException {
        Path pom = pom(
                        repository.resolve("other"),
                        "<modules><module>a</module></modules>"
                                + "<profiles><profile><id>p</id><modules><module>b</module></modules></profile></profiles>"
                                + "<build><plugins><plugin><artifactId>x</artifactId><configuration><modules>"
                                + "<module>com.acme.App</module><module><artifact/></module></modules></configuration>"
                                + "</plugin></plugins></build>")
                .resolve("pom.xml");

        assertThat(PomModules.of(pom)).containsExactly("a", "b");
        assertThat(PomModules.of(Files.writeString(pom, "<project><modules>"))).isEmpty();
    }

    private MapSearch search() {
        return MapSearch.from(project, Optional.empty());
    }

    private static Path map(Path folder) throws IOException {
        return Files.writeString(folder.resolve("module-map.yaml"), "version: 1\n");
    }

    private static Path pom(Path folder, String content) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("pom.xml"), "<project>" + content + "</project>");
        return folder;
    }
}
