package dev.ringfence.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SlashPathTest {

    @Test
    void folders_are_parted_by_forward_slashes_on_every_system() {
        Path path = Path.of("src", "main", "java");

        assertThat(SlashPath.of(path)).isEqualTo("src/main/java");
        assertThat(SlashPath.from(Path.of("src"), path)).isEqualTo("main/java");
        assertThat(SlashPath.from(path, Path.of("src"))).isEqualTo("../..");
    }

    @Test
    void a_backslash_that_is_part_of_a_name_becomes_a_slash_too() {
        assertThat(SlashPath.of(Path.of("docs", "a\\b.txt"))).isEqualTo("docs/a/b.txt");
    }
}
