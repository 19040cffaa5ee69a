package dev.ringfence.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AtomicFileTest {

    @Test
    void a_full_disk_leaves_the_old_file_and_nothing_else() throws IOException {
        Configuration tiny = Configuration.unix().toBuilder()
                .setBlockSize(512)
                .setMaxSize(8 * 512)
                .build();
        try (FileSystem disk = Jimfs.newFileSystem(tiny)) {
            Path folder = Files.createDirectory(disk.getPath("/ringfence"));
            Path file = Files.writeString(folder.resolve("billing.baseline"), "old\n");

            assertThatThrownBy(() -> AtomicFile.write(file, "new\n".repeat(4_000)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("out of disk space");

            assertThat(Files.readString(file)).isEqualTo("old\n");
            assertThat(filesIn(folder)).containsExactly("billing.baseline");
        }
    }

    @Test
    void a_folder_of_the_file_s_name_is_named_and_left_as_it_is() throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path folder = Files.createDirectory(disk.getPath("/ringfence"));
            Path file = Files.createDirectory(folder.resolve("report.html"));

            assertThatThrownBy(() -> AtomicFile.write(file, "new\n"))
                    .isInstanceOfSatisfying(
                            IOException.class,
                            e -> assertThat(AtomicFile.told(e))
                                    .isEqualTo("/ringfence/report.html is a folder. Move it away, or delete it."));
            assertThat(file).isEmptyDirectory();
            assertThat(filesIn(folder)).containsExactly("report.html");
        }
    }

    @Test
    void a_file_that_holds_the_text_already_is_not_touched() throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path file = disk.getPath("/ringfence/billing.baseline");

            assertThat(AtomicFile.write(file, "text\n")).isTrue();
            assertThat(AtomicFile.write(file, "text\n")).isFalse();
            assertThat(AtomicFile.write(file, "other\n")).isTrue();
            assertThat(Files.readString(file)).isEqualTo("other\n");
            assertThat(filesIn(disk.getPath("/ringfence"))).containsExactly("billing.baseline");
        }
    }

    @Test
    void a_text_that_is_given_piece_by_piece_replaces_the_file_where_it_is_another_one() throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path file = disk.getPath("/ringfence/report.json");

            assertThat(AtomicFile.write(file, to -> to.append("Grö").append("ße\n")))
                    .isTrue();
            FileTime then = FileTime.fromMillis(1_000);
            Files.setLastModifiedTime(file, then);
            assertThat(AtomicFile.write(file, to -> to.append("Größe\n"))).isFalse();
            assertThat(Files.getLastModifiedTime(file)).isEqualTo(then);
            for (String other : List.of("Größe\n\n", "Größe", "größe", "")) {
                assertThat(AtomicFile.write(file, to -> to.append(other))).isTrue();
                assertThat(Files.readString(file)).isEqualTo(other);
            }
            assertThat(filesIn(disk.getPath("/ringfence"))).containsExactly("report.json");
        }
    }

    @Test
    void a_text_that_breaks_off_leaves_the_old_file_and_nothing_else() throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path folder = Files.createDirectory(disk.getPath("/ringfence"));
            Path file = Files.writeString(folder.resolve("report.json"), "old\n");

            assertThatThrownBy(() -> AtomicFile.write(file, to -> {
                        to.append("new");
                        throw new IOException("broke off");
                    }))
                    .hasMessage("broke off");

            assertThat(Files.readString(file)).isEqualTo("old\n");
            assertThat(filesIn(folder)).containsExactly("report.json");
        }
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
