package dev.ringfence.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class FileTreeTest {

    @TempDir
    private Path folder;

    private Path file(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "text");
    }

    private void link(String path, String target) throws IOException {
        Path link = folder.resolve(path);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of(target));
    }

    private List<String> paths() {
        return FileTree.below(folder, path -> true).files().stream()
                .map(entry -> entry.relative() + (entry.isRegular() ? "" : " (not regular)"))
                .toList();
    }

    @Test
    void a_file_is_found_again_with_what_the_file_system_told(@TempDir Path folder) throws IOException {
        Path within = Files.createDirectories(folder.resolve("a/b"));
        Path plain = Files.writeString(within.resolve("Order.java"), "class Order {}");
        Path beyondAscii = Files.writeString(within.resolve("Größe.java"), "class Größe {}");

        for (FileTree.Entry entry : FileTree.below(folder, relative -> true).files()) {
            Path file = entry.relative().endsWith("Order.java") ? plain : beyondAscii;
            BasicFileAttributes told = Files.readAttributes(file, BasicFileAttributes.class);
            assertThat(entry.path()).isEqualTo(file);
            assertThat(entry.attributes().size()).isEqualTo(told.size());
            assertThat(entry.attributes().lastModifiedTime()).isEqualTo(told.lastModifiedTime());
            assertThat(entry.key()).isEqualTo(Objects.hashCode(told.fileKey()));
            assertThat(entry.isRegular()).isTrue();
        }
    }

    @Test
    void links_to_files_and_folders_are_followed() throws IOException {
        file("a/A.txt");
        link("b", "a");
        link("c/C.txt", "../a/A.txt");

        assertThat(paths()).containsExactly("a/A.txt", "b/A.txt", "c/C.txt");
    }

    @Test
    void a_link_back_to_a_folder_around_it_adds_nothing() throws IOException {
        file("a/b/B.txt");
        link("a/b/up", "../..");
        link("a/self", ".");

        assertThat(paths()).containsExactly("a/b/B.txt");
        assertThat(FileTree.below(folder, path -> true).failures()).isEmpty();
    }

    @Test
    void links_that_lead_nowhere_or_round_and_round_are_told_as_not_regular() throws IOException {
        link("nowhere", "missing");
        link("one", "two");
        link("two", "one");
        link("device", "/dev/zero");

        assertThat(paths())
                .containsExactly(
                        "device (not regular)", "nowhere (not regular)", "one (not regular)", "two (not regular)");
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void folders_that_link_to_each_other_are_not_walked_on_every_way() throws IOException {
        for (int from = 0; from < 14; from++) {
            file("d" + from + "/F.txt");
            for (int to = 0; to < 14; to++) {
                if (from != to) {
                    link("d" + from + "/to" + to, "../d" + to);
                }
            }
        }

        assertThat(paths())
                .hasSize(14 * 8)
                .contains("d0/F.txt", "d13/F.txt", "d3/to0/F.txt")
                .isEqualTo(paths());
    }

    @Test
    void a_folder_that_is_passed_over_is_not_looked_into() throws IOException {
        file("a/A.txt");
        file(".git/config");

        assertThat(FileTree.below(folder, path -> true, within -> within.endsWith(".git"))
                        .files())
                .extracting(FileTree.Entry::relative)
                .containsExactly("a/A.txt");
    }
}
