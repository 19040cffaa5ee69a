package dev.ringfence.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesSeenTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void the_same_files_are_seen_alike() throws IOException {
        write(folder, "A.java", "a");
        write(folder, "b/B.java", "b");

        assertThat(digests(folder)).isEqualTo(digests(folder)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void a_file_in_another_place_is_another_file() throws IOException {
        write(folder, "one/a/A.java", "a");
        write(folder, "two/b/A.java", "a");

        assertThat(seen(folder.resolve("one")).attributes())
                .isNotEqualTo(seen(folder.resolve("two")).attributes());
    }

    @Test
    void a_fresh_checkout_has_the_same_contents() throws IOException {
        write(folder, "one/A.java", "a");
        write(folder, "two/A.java", "a");
        FilesSeen one = seen(folder.resolve("one"));
        FilesSeen two = seen(folder.resolve("two"));

        assertThat(contents(two)).isEqualTo(contents(one));
        assertThat(two.attributes()).isNotEqualTo(one.attributes());
    }

    @Test
    void a_rewritten_file_of_the_old_size_and_time_shows_in_its_content_and_its_time_of_change() throws IOException {
        write(folder, "A.java", "a");
        FilesSeen before = seen(folder);
        String contents = contents(before);
        FileTime time = Files.getLastModifiedTime(folder.resolve("A.java"));
        write(folder, "A.java", "b");
        Files.setLastModifiedTime(folder.resolve("A.java"), time);
        FilesSeen after = seen(folder);

        assertThat(contents(after)).isNotEqualTo(contents);
        boolean tellsChanges =
                folder.getFileSystem().supportedFileAttributeViews().contains("unix");
        assertThat(after.attributes().equals(before.attributes())).isEqualTo(!tellsChanges);
    }

    @Test
    void a_file_is_at_rest_once_another_change_would_have_another_time() throws IOException {
        write(folder, "A.java", "a");
        FilesSeen seen = seen(folder);
        Instant written = Files.getLastModifiedTime(folder.resolve("A.java")).toInstant();

        assertThat(seen.wereAtRest(written)).isFalse();
        assertThat(seen.wereAtRest(written.plusSeconds(1))).isFalse();
        assertThat(seen.wereAtRest(written.plusSeconds(3))).isTrue();
    }

    @Test
    void a_file_that_was_listed_without_its_time_of_change_is_never_at_rest() throws IOException {
        write(folder, "A.java", "a");
        FilesSeen unsure = FilesSeen.of(FileTree.below(folder, path -> true).files(), LONG_AGO);

        assertThat(unsure.wereAtRest(Instant.now().plusSeconds(3_600))).isFalse();
        assertThat(seen(folder).wereAtRest(Instant.now().plusSeconds(3_600))).isTrue();
    }

    @Test
    void a_file_system_without_times_of_change_is_believed_in_its_other_times() throws IOException {
        try (FileSystem system = Jimfs.newFileSystem(Configuration.windows())) {
            Path root = system.getPath("C:\\shop");
            write(root, "A.java", "a");
            Files.setLastModifiedTime(root.resolve("A.java"), FileTime.from(LONG_AGO));
            FilesSeen before = seen(root);

            assertThat(seen(root).attributes()).isEqualTo(before.attributes());
            assertThat(before.wereAtRest(LONG_AGO.plusSeconds(3))).isTrue();
            write(root, "A.java", "b");
            assertThat(seen(root).attributes()).isNotEqualTo(before.attributes());
        }
    }

    private static List<String> digests(Path root) throws IOException {
        FilesSeen seen = seen(root);
        return Stream.of(seen.attributes(), contents(seen)).toList();
    }

    private static String contents(FilesSeen seen) throws IOException {
        return FilesSeen.digest(seen.contentsOfEach(OrdinaryFile.Bound.SOURCE).stream());
    }

    private static FilesSeen seen(Path root) {
        return FilesSeen.of(FileTree.withChanges(root).files(), LONG_AGO);
    }

    private static void write(Path root, String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }
}
