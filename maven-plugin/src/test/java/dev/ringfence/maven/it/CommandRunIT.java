package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandRunIT {

    @TempDir
    private Path folder;

    @Test
    void a_build_that_hangs_is_killed_and_shows_what_it_said() throws IOException {
        CommandRun hanging =
                new CommandRun(java("System.out.println(\"waiting\"); Thread.sleep(600_000);"), folder, seconds(8));

        assertThatThrownBy(() -> hanging.run(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("No end after 8 s: ")
                .hasMessageEndingWith("waiting\n");
        assertThat(ProcessHandle.current().descendants().filter(this::isOurs)).isEmpty();
    }

    @Test
    void a_build_has_nothing_to_read_no_colours_and_no_folder_of_this_machine() throws IOException {
        String code = "System.out.print(System.in.read() + \" \\u001B[1;31mred\\u001B[m \" + new java.io.File(\"x\")"
                + ".getCanonicalPath() + System.getenv(\"MAVEN_OPTS\")); System.exit(7);";

        BuildRun run = new CommandRun(java(code), folder, seconds(60)).run(folder);

        assertThat(run).isEqualTo(new BuildRun(7, "-1 red <project>/xnull"));
    }

    private List<String> java(String code) throws IOException {
        Path source = folder.resolve("Said.java");
        Files.writeString(
                source, "class Said { public static void main(String[] a) throws Exception { " + code + " } }");
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), source.toString());
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(folder.toString());
    }

    private static Duration seconds(int count) {
        return Duration.ofSeconds(count);
    }
}
