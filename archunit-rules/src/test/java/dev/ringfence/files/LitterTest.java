package dev.ringfence.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LitterTest {

    private static final String LEFT = ".module-map.yaml.0b6b3b52-7a56-4e0e-9d2f-1c2d3e4f5a6b.tmp";

    @TempDir
    private Path folder;

    private Path file(String name, Duration age) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "half a f");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
        return file;
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void what_a_killed_build_left_is_swept_up() throws IOException {
        file(LEFT, Duration.ofMinutes(2));
        file(Litter.besides(folder.resolve("orders.lock")).getFileName().toString(), Duration.ofDays(400));
        file(".of-a-clock-far-off.0b6b3b52-7a56-4e0e-9d2f-1c2d3e4f5a6b.tmp", Duration.ofDays(-400));

        Litter.sweep(folder);

        assertThat(left()).isEmpty();
    }

    @Test
    void what_is_young_or_has_another_name_or_is_no_file_stays() throws IOException {
        file(LEFT, Duration.ofSeconds(5));
        file(".module-map.yaml.tmp", Duration.ofDays(1));
        file("module-map.yaml.0b6b3b52-7a56-4e0e-9d2f-1c2d3e4f5a6b.tmp", Duration.ofDays(1));
        Path folderOfThatName =
                Files.createDirectory(folder.resolve(".folder.0b6b3b52-7a56-4e0e-9d2f-1c2d3e4f5a6b.tmp"));
        Files.setLastModifiedTime(folderOfThatName, FileTime.fromMillis(0));
        List<String> before = left();

        Litter.sweep(folder);
        Litter.sweep(folder.resolve("nowhere"));

        assertThat(left()).isEqualTo(before).hasSize(4);
    }

    @Test
    void what_another_build_is_writing_stays_however_slow_it_is() throws IOException {
        Path slow = file(LEFT, Duration.ofMinutes(5));
        try (FileChannel channel = FileChannel.open(slow, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            Litter.sweep(folder);

            assertThat(lock.isValid()).isTrue();
            assertThat(left()).containsExactly(LEFT);
        }

        Litter.sweep(folder);
        assertThat(left()).isEmpty();
    }

    @Test
    void whoever_writes_a_file_sweeps_its_folder() throws IOException {
        file(LEFT, Duration.ofMinutes(2));

        AtomicFile.write(folder.resolve("orders.lock"), "text");

        assertThat(left()).containsExactly("orders.lock");
    }
}
