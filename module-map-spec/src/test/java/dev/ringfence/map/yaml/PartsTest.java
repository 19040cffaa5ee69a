package dev.ringfence.map.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts on a disk and in memory; what a map says of what stands in them is in the corpus. */
class PartsTest {

    private static final String HEAD = "version: 1\nroot: com.acme\n";
    private static final String PART = "version: 1\npart: true\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void the_folder_is_a_repository() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
    }

    @Test
    void on_a_disk_and_in_memory_the_same_map_is_read() throws IOException {
        String map =
                HEAD + "include: ['**/*.module-map.yaml']\nmodules: {app: {types: [.*], requires: [a, b, none]}}\n";
        Map<String, String> parts = Map.of(
                "a/a.module-map.yaml", PART + "modules: {a: {packages: [.a], requires: 5}}\n",
                "b/src/b.module-map.yaml", PART + "modules: {b: {packages: [.b]}}\n",
                "b/target/b.module-map.yaml", PART + "modules: {b: {packages: [.b]}}\n",
                "b/b.yaml", "no part\n");
        write("module-map.yaml", map);
        for (Map.Entry<String, String> part : parts.entrySet()) {
            write(part.getKey(), part.getValue());
        }
        String onDisk = CanonicalMap.of(ModuleMapReader.read(folder.resolve("module-map.yaml"), "module-map.yaml"));
        assertThat(onDisk).isEqualTo("""
                4:47 there is no module `none` | The modules are app, a, b.
                a/a.module-map.yaml:3:41 `requires` must be a list, and is `5` | Write `[...]`, or one entry a line, each after `- `.
                """);
        assertThat(inMemory(map, parts)).isEqualTo(onDisk);
    }

    @Test
    void a_link_out_of_the_folder_is_not_followed() throws IOException {
        write("shop/module-map.yaml", HEAD + "include: ['*/*.module-map.yaml']\nmodules: {app: {types: [.*]}}\n");
        write("outside/a.module-map.yaml", PART);
        Files.createSymbolicLink(folder.resolve("shop/in"), folder.resolve("outside"));
        Files.createDirectory(folder.resolve("shop/files"));
        Files.createSymbolicLink(
                folder.resolve("shop/files/a.module-map.yaml"), folder.resolve("outside/a.module-map.yaml"));
        assertThat(read("shop/module-map.yaml")).startsWith("3:11 no file is named by `*/*.module-map.yaml` | ");
    }

    @Test
    void a_part_that_is_read_as_a_map_says_which_map_should_include_it() throws IOException {
        write("module-map.yaml", HEAD);
        write("catalog/catalog.module-map.yaml", PART);
        write("orders/src/module-map.yaml", PART);
        assertThat(read("catalog/catalog.module-map.yaml"))
                .isEqualTo(
                        "catalog.module-map.yaml:2:1 this is a part of a module map, and a part never stands alone"
                                + " | Write `include: [catalog/catalog.module-map.yaml]` in `../module-map.yaml`, and read that one.\n");
        assertThat(read("orders/src/module-map.yaml"))
                .isEqualTo("2:1 this is a part of a module map, and a part never stands alone | Call it"
                        + " `src.module-map.yaml`. Write `include: [orders/src/src.module-map.yaml]` in `../../module-map.yaml`,"
                        + " and read that one.\n");
        Files.delete(folder.resolve("module-map.yaml"));
        assertThat(read("catalog/catalog.module-map.yaml"))
                .endsWith(
                        " | Write `include: [catalog/catalog.module-map.yaml]` in the module map above it, and read that one.\n");
        assertThat(inMemory(PART, Map.of()))
                .endsWith(" | List it under `include` of the module map above it, and read that one.\n");
    }

    @Test
    void a_part_that_cannot_be_read_is_told_with_the_others() {
        MapFiles files = MapFiles.inMemory(
                (HEAD + "include: ['*.module-map.yaml']\nmodules: {app: {types: [.*], requires: [a]}}\n")
                        .getBytes(StandardCharsets.UTF_8),
                List.of("a.module-map.yaml", "b.module-map.yaml"),
                path -> {
                    throw new IOException("the disk is gone");
                });
        assertThat(CanonicalMap.of(ModuleMapReader.read(files, "module-map.yaml")))
                .isEqualTo("""
                        a.module-map.yaml:1:1 the file cannot be read: the disk is gone | Look at the disk, then try again.
                        b.module-map.yaml:1:1 the file cannot be read: the disk is gone | Look at the disk, then try again.
                        """);
    }

    @Test
    void there_are_bounds_to_the_number_of_parts_to_their_size_and_to_what_is_told_of_them() {
        String include = HEAD + "include: ['*.module-map.yaml']\n";
        assertThat(inMemory(include, parts(1_001, ""))).contains("3:11 the map has more than 1,000 parts | ");
        assertThat(inMemory(include, parts(100, PART + "# " + "x".repeat(100_000) + "\n")))
                .contains("the parts up to here are larger than 4 MiB together");
        assertThat(inMemory(include, parts(1_000, "part: true\nversion: 2\nmodules: 7\n"))
                        .lines())
                .hasSizeLessThanOrEqualTo(102)
                .anyMatch(line -> line.startsWith("1:1 there are 100 problems or more"));
    }

    private static Map<String, String> parts(int number, String text) {
        return IntStream.range(0, number)
                .boxed()
                .collect(Collectors.toMap(i -> "p" + i + ".module-map.yaml", i -> text));
    }

    private String read(String path) {
        Path file = folder.resolve(path);
        return CanonicalMap.of(ModuleMapReader.read(file, file.getFileName().toString()));
    }

    private static String inMemory(String map, Map<String, String> parts) {
        Map<String, byte[]> bytes = parts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, part -> part.getValue().getBytes(StandardCharsets.UTF_8)));
        MapFiles files = MapFiles.inMemory(map.getBytes(StandardCharsets.UTF_8), bytes);
        return CanonicalMap.of(ModuleMapReader.read(files, "module-map.yaml"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
