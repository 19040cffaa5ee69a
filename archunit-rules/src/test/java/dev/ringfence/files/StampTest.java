package dev.ringfence.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.scan.classfile.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        fill(folder.resolve("one"), List.of("a/A.class", "b/B.class"));
    }

    private static void fill(Path root, List<String> files) throws IOException {
        for (String file : files) {
            SourceFolder.write(root.resolve(file), "text");
            touch(root.resolve(file), 1_000);
        }
    }

    private static void touch(Path file, long millis) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(millis));
    }

    private Stamp stamp(String... roots) {
        return Stamp.of(Stream.of(roots)
                .map(root -> FileTree.below(folder.resolve(root), relative -> relative.endsWith(".class")))
                .toList());
    }

    @Test
    void it_is_a_sum_of_paths_sizes_and_times_alone() throws IOException {
        Stamp before = stamp("one");
        fill(folder.resolve("two"), List.of("b/B.class", "a/A.class"));
        Files.writeString(folder.resolve("one/a/A.class"), "TEXT");
        touch(folder.resolve("one/a/A.class"), 1_000);
        Files.writeString(folder.resolve("one/unwanted.txt"), "text");

        assertThat(before).isEqualTo(stamp("one")).isEqualTo(stamp("two"));
        assertThat(before.hex()).matches("[0-9a-f]{16}");
    }

    @Test
    void every_change_shows() throws IOException {
        Set<Stamp> stamps = new HashSet<>(Set.of(stamp("one")));
        Path file = folder.resolve("one/a/A.class");

        touch(file, 1_001);
        assertThat(stamps.add(stamp("one"))).as("time").isTrue();
        Files.writeString(file, "longer text");
        touch(file, 1_001);
        assertThat(stamps.add(stamp("one"))).as("size").isTrue();
        Files.move(file, folder.resolve("one/b/A.class"));
        assertThat(stamps.add(stamp("one"))).as("path").isTrue();
        Files.delete(folder.resolve("one/b/A.class"));
        assertThat(stamps.add(stamp("one"))).as("file gone").isTrue();
    }

    @Test
    void in_which_folder_a_file_lies_shows_too() throws IOException {
        Files.createDirectories(folder.resolve("empty"));

        assertThat(stamp("one", "empty")).isNotEqualTo(stamp("empty", "one"));
        assertThat(stamp("empty")).isEqualTo(stamp("missing"));
    }
}
