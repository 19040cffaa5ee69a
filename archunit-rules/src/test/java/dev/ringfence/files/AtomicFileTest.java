package dev.ringfence.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
