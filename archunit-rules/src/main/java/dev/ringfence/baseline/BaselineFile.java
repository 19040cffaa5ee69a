package dev.ringfence.baseline;

import dev.ringfence.map.Problem;
import dev.ringfence.violation.Identity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Holds a baseline as it stands on disk.
 *
 * @param path the file
 * @param name its name
 * @param lines the known violations, each once, with the first line of the file that holds it
 * @param openEnd the number of the last line where no line break ends it, as is so of a file that was cut off
 * @param conflicted whether git's conflict markers stand in it; then both sides are in {@code lines}
 * @param ofData whether its head is of the format that holds lines of tables
 * @param problems why it cannot be relied on
 */
public record BaselineFile(
        Path path,
        BaselineName name,
        Map<Identity, Known> lines,
        OptionalInt openEnd,
        boolean conflicted,
        boolean ofData,
        List<Problem> problems) {

    /** Returns a baseline as it stood elsewhere than on disk, such as in a commit. */
    public static BaselineFile of(Path path, byte[] content) {
        return BaselineReader.read(path, content);
    }

    /** Holds what a line says, and its number in the file, from 1. */
    public record Known(BaselineLine line, int number) {

        Known mergedWith(Known later) {
            return new Known(line.mergedWith(later.line), number);
        }

        /** Says why the violation was recorded. */
        public Optional<String> reason() {
            return line.reason();
        }
    }
}
