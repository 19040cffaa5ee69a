package dev.ringfence.maven.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AgentsParagraphTest {

    private static final Path DOCS = Path.of("..", "docs", "explain.md");

    @Test
    void it_is_short_and_the_docs_have_it_to_copy() throws IOException {
        List<String> lines = AgentsParagraph.of("mvn ringfence:explain");
        String paragraph = lines.stream().skip(1).map(line -> line.substring(2)).collect(Collectors.joining("\n"));

        assertThat(lines).hasSizeLessThanOrEqualTo(8);
        assertThat(Files.readString(DOCS)).contains("\n" + paragraph + "\n");
    }

    @Test
    void the_command_works_where_this_build_works() {
        assertThat(AgentsParagraph.of("mvn dev.ringfence:ringfence-maven-plugin:1:explain -Dringfence.map=m.yaml"))
                .contains("      mvn -q dev.ringfence:ringfence-maven-plugin:1:explain -Dringfence.map=m.yaml"
                        + " -Dringfence.output=json -Dringfence.from=TYPE -Dringfence.to=TYPE");
    }
}
