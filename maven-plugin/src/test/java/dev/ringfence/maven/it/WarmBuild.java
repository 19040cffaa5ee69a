package dev.ringfence.maven.it;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A build that a {@link WarmMaven} is asked for.
 *
 * @param folder where it starts
 * @param root the folder that Maven's script would find
 * @param output the file for all that it says
 * @param arguments goals and options
 */
record WarmBuild(Path folder, Path root, Path output, List<String> arguments) {

    /** Lets whoever waits for it know how it ended. */
    void end(int exitCode) throws IOException {
        Path written =
                Files.writeString(output.resolveSibling(output.getFileName() + ".part"), Integer.toString(exitCode));
        Files.move(written, ended(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Empty as long as it runs. */
    Optional<Integer> exitCode() throws IOException {
        return Files.exists(ended()) ? Optional.of(Integer.valueOf(Files.readString(ended()))) : Optional.empty();
    }

    private Path ended() {
        return output.resolveSibling(output.getFileName() + ".exit-code");
    }

    /** Leaves nothing of it behind. */
    void clear() throws IOException {
        Files.deleteIfExists(ended());
        Files.deleteIfExists(output);
    }

    void writeTo(DataOutputStream to) throws IOException {
        for (Path path : List.of(folder, root, output)) {
            to.writeUTF(path.toString());
        }
        to.writeInt(arguments.size());
        for (String argument : arguments) {
            to.writeUTF(argument);
        }
        to.flush();
    }

    static WarmBuild readFrom(DataInputStream from) throws IOException {
        Path folder = Path.of(from.readUTF());
        Path root = Path.of(from.readUTF());
        Path output = Path.of(from.readUTF());
        List<String> arguments = new ArrayList<>();
        for (int left = from.readInt(); left > 0; left--) {
            arguments.add(from.readUTF());
        }
        return new WarmBuild(folder, root, output, List.copyOf(arguments));
    }
}
