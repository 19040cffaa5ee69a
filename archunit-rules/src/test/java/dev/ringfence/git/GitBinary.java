package dev.ringfence.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The git of this machine, which knows nothing of our reader, in a folder. */
public record GitBinary(Path folder) {

    /**
     * Runs a command that has to end well, and returns what it printed, a character a byte.
     *
     * @param input what it reads
     */
    public String run(String input, String... arguments) throws IOException {
        Path in = Files.writeString(folder.resolve(".git-in"), input);
        Path out = folder.resolve(".git-out");
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of("git"), Stream.of(arguments)).toList())
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        int exit = builder.start().onExit().join().exitValue();
        String said = new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1);
        assertThat(exit).as(said).isZero();
        return said;
    }
}
