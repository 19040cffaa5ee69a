package dev.ringfence.baseline;

import dev.ringfence.baseline.BaselineFile.Known;
import dev.ringfence.map.MapPlace;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import dev.ringfence.violation.Identity;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one baseline. The order of its lines, repeated heads, equal lines and the kind of line ending do not matter; everything
 * that could hide a known violation, or make one up, is a problem.
 */
final class BaselineReader {

    private static final String CONFLICT = "git's conflict markers stand in this baseline";
    private static final Remedy MEND =
            new Remedy.Run(Remedy.Goal.BASELINE, ": it takes both sides and drops what is gone.");
    private static final Remedy RESTORE = restore("");

    private final Path path;
    private final String shownAs;
    private final Map<Identity, Known> lines = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean conflicted;
    private boolean headed;
    private boolean inMergeBase;

    private BaselineReader(Path path, String shownAs) {
        this.path = path;
        this.shownAs = shownAs;
    }

    static BaselineFile read(Path path) {
        return read(path, path.toString());
    }

    static BaselineFile read(Path path, String shownAs) {
        return new BaselineReader(path, shownAs).read(() -> Files.readAllBytes(path));
    }

    static BaselineFile read(Path path, byte[] content) {
        return new BaselineReader(path, path.toString()).read(() -> content);
    }

    /** Where the bytes come from. */
    private interface Content {
        byte[] bytes() throws IOException;
    }

    private BaselineFile read(Content content) {
        String text = text(content);
        if (problems.isEmpty()) {
            readLines(text);
        }
        BaselineName name = BaselineName.ofFile(String.valueOf(path.getFileName()));
        return new BaselineFile(path, name, lines, conflicted, List.copyOf(problems));
    }

    private String text(Content content) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(content.bytes());
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            problem(1, "this baseline is not UTF-8", RESTORE);
        } catch (IOException e) {
            problem(1, "this baseline cannot be read: " + e, "Make the file readable.");
        }
        return "";
    }

    private void readLines(String text) {
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            readLine(line, ++number);
        }
        if (!headed) {
            problem(1, "this baseline has no head, so a part of it may be missing", RESTORE);
        }
    }

    private void readLine(String line, int number) {
        if (line.isBlank()) {
            return;
        }
        if (BaselineFormat.isHead(line)) {
            headed = true;
        } else if (BaselineFormat.isConflictMarker(line)) {
            readConflictMarker(line, number);
        } else if (BaselineFormat.isHeadOfOtherVersion(line)) {
            headed = true;
            problem(
                    number,
                    "this baseline has a format that this version of Ringfence does not know: " + line,
                    "Use the version of Ringfence that wrote it, or a newer one.");
        } else if (!inMergeBase) {
            BaselineFormat.parse(line)
                    .ifPresentOrElse(
                            parsed -> lines.merge(parsed.identity(), new Known(parsed, number), Known::mergedWith),
                            () -> problem(
                                    number,
                                    "not a line of a baseline: " + shown(line),
                                    restore("A line is `com.acme.From -> com.acme.To # reason`. ")));
        }
    }

    /** Both sides count; what stood before either of them does not. */
    private void readConflictMarker(String line, int number) {
        inMergeBase = line.startsWith("|||||||");
        if (!conflicted) {
            problem(number, CONFLICT, MEND);
        }
        conflicted = true;
    }

    private static Remedy restore(String before) {
        return new Remedy.ByHand(before + "Restore it from git, or delete it and run ", Remedy.Goal.BASELINE, ".");
    }

    private void problem(int line, String message, String remedy) {
        problem(line, message, new Remedy.Said(remedy));
    }

    private void problem(int line, String message, Remedy remedy) {
        problems.add(Problem.error(new MapPlace(shownAs, line, 0), message, remedy));
    }

    private static String shown(String line) {
        return line.length() <= 120 ? line : line.substring(0, 120) + "...";
    }
}
