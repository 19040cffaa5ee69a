package dev.ringfence.maven.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MavenCommandsTest {

    @Test
    void a_path_with_spaces_is_one_word_of_a_command() {
        assertThat(MavenCommands.quoted(Path.of("my maps", "module-map.yaml")))
                .isEqualTo('"' + Path.of("my maps", "module-map.yaml").toString() + '"');
    }

    @Test
    void a_path_without_spaces_stands_as_it_is() {
        assertThat(MavenCommands.quoted(Path.of("module-map.yaml"))).isEqualTo("module-map.yaml");
    }
}
