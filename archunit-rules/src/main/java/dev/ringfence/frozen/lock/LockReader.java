package dev.ringfence.frozen.lock;

import dev.ringfence.frozen.lock.LockProblem.Kind;
import dev.ringfence.map.Remedy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one lock. The order of its lines, repeated heads, equal lines and the kind of line ending do not matter; everything that could
 * hide a change, or make one up, is a problem.
 */
final class LockReader {

    private static final Remedy RESTORE = restore("");

    private final Path path;
    private final List<WrittenLine> lines = new ArrayList<>();
    private final List<LockProblem> problems = new ArrayList<>();
    private boolean conflicted;
    private boolean ofOtherFingerprints;
    private boolean headed;
    private boolean inMergeBase;

    private LockReader(Path path) {
        this.path = path;
    }

    public static LockFile read(Path path) {
        return read(path, () -> Files.readAllBytes(path));
    }

    static LockFile read(Path path, byte[] content) {
        return read(path, () -> content);
    }

    /** Where the bytes come from. */
    private interface Content {
        byte[] bytes() throws IOException;
    }

    private static LockFile read(Path path, Content content) {
        LockReader reader = new LockReader(path);
        reader.read(content);
        return new LockFile(path, reader.lines, reader.conflicted, reader.problems);
    }

    private void read(Content content) {
        try {
            readLines(decoded(content.bytes()));
        } catch (CharacterCodingException e) {
            damage(1, "this lock is not UTF-8", RESTORE);
        } catch (IOException e) {
            damage(1, "this lock cannot be read: " + e, "Make the file readable.");
        }
    }

    /** Only a text with the sign for what is malformed needs the slower decoder, which says whether that stands there itself. */
    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0
                ? text
                : StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
    }

    private void readLines(String text) {
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            readLine(line, ++number);
        }
        if (!headed) {
            damage(1, "this lock has no head, so a part of it may be missing", RESTORE);
        }
    }

    private void readLine(String line, int number) {
        if (line.isBlank()) {
            return;
        }
        if (LockFormat.isConflictMarker(line)) {
            readConflictMarker(line, number);
        } else if (LockFormat.isHead(line)) {
            readHead(line, number);
        } else if (LockFormat.isHeadOfOtherVersion(line)) {
            headed = true;
            damage(
                    number,
                    "this lock has a format that this version of Ringfence does not know: " + shown(line),
                    "Use the version of Ringfence that wrote it, or a newer one.");
        } else if (!inMergeBase) {
            readEntry(line, number);
        }
    }

    private void readEntry(String line, int number) {
        if (LockFormat.isLine(line)) {
            lines.add(new WrittenLine(line, number));
            return;
        }
        damage(
                number,
                "not a line of a lock: " + shown(line),
                restore("A line is `<type> <member or -> <signature> <body> # reason` or `<type> = <digest>`. "));
    }

    private void readHead(String line, int number) {
        headed = true;
        if (LockFormat.isHeadOfOtherFingerprints(line) && !inMergeBase && !ofOtherFingerprints) {
            ofOtherFingerprints = true;
            problem(
                    Kind.OTHER_FINGERPRINTS,
                    number,
                    "re-freeze: this lock holds fingerprints of another version, which say nothing of today's: "
                            + shown(line),
                    new Remedy.Run(
                            "Run ",
                            Remedy.Goal.FREEZE,
                            " with the new version of Ringfence before the code changes; it asks for no reason"
                                    + " where a source is as it was."));
        }
    }

    /** Both sides count; what stood before either of them does not. */
    private void readConflictMarker(String line, int number) {
        inMergeBase = line.startsWith("|||||||");
        if (!conflicted) {
            problem(
                    Kind.CONFLICT,
                    number,
                    "git's conflict markers stand in this lock",
                    new Remedy.Run("Run ", Remedy.Goal.FREEZE, ": it takes both sides and drops what is gone."));
        }
        conflicted = true;
    }

    private static Remedy restore(String before) {
        return new Remedy.Run(before + "Restore it from git; nobody but ", Remedy.Goal.FREEZE, " writes into a lock.");
    }

    private void damage(int line, String message, String remedy) {
        damage(line, message, new Remedy.Said(remedy));
    }

    private void damage(int line, String message, Remedy remedy) {
        problem(Kind.DAMAGE, line, message, remedy);
    }

    private void problem(Kind kind, int line, String message, Remedy remedy) {
        problems.add(new LockProblem(kind, path, line, message, remedy));
    }

    private static String shown(String line) {
        return line.length() <= 120 ? line : line.substring(0, 120) + "...";
    }
}
