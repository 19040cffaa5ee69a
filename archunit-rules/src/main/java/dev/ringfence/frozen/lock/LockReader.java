package dev.ringfence.frozen.lock;

import dev.ringfence.frozen.lock.LockProblem.Kind;
import dev.ringfence.ledger.LedgerReader;
import dev.ringfence.map.Remedy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one lock. The order of its lines, repeated heads, equal lines and the kind of line ending do not matter; everything that could
 * hide a change, or make one up, is a problem.
 */
final class LockReader implements LedgerReader.Found {

    private final Path path;
    private final List<WrittenLine> lines = new ArrayList<>();
    private final List<LockProblem> problems = new ArrayList<>();
    private boolean conflicted;
    private boolean ofOtherFingerprints;

    private LockReader(Path path) {
        this.path = path;
    }

    static LockFile read(Path path) {
        return read(path, () -> Files.readAllBytes(path));
    }

    static LockFile read(Path path, byte[] content) {
        return read(path, () -> content);
    }

    private static LockFile read(Path path, LedgerReader.Content content) {
        LockReader reader = new LockReader(path);
        LedgerReader.read(content, "lock", LockFormat.HEAD, restore(""), reader);
        return new LockFile(path, reader.lines, reader.conflicted, reader.problems);
    }

    @Override
    public void record(String line, int number) {
        if (LockFormat.isLine(line)) {
            lines.add(new WrittenLine(line, number));
            return;
        }
        damage(
                number,
                "not a line of a lock: " + LedgerReader.shown(line),
                restore("A line is `<type> <member or -> <signature> <body> # reason` or `<type> = <digest>`. "));
    }

    @Override
    public void head(String line, int number) {
        if (LockFormat.isHeadOfOtherFingerprints(line) && !ofOtherFingerprints) {
            ofOtherFingerprints = true;
            problem(
                    Kind.OTHER_FINGERPRINTS,
                    number,
                    "re-freeze: this lock holds fingerprints of another version, which say nothing of today's: "
                            + LedgerReader.shown(line),
                    new Remedy.Run(
                            "Run ",
                            Remedy.Goal.FREEZE,
                            " with the new version of Ringfence before the code changes; it asks for no reason"
                                    + " where a source is as it was."));
        }
    }

    @Override
    public void conflict(int number) {
        conflicted = true;
        problem(
                Kind.CONFLICT,
                number,
                "git's conflict markers stand in this lock",
                new Remedy.Run("Run ", Remedy.Goal.FREEZE, ": it takes both sides and drops what is gone."));
    }

    @Override
    public void damage(int number, String message, Remedy remedy) {
        problem(Kind.DAMAGE, number, message, remedy);
    }

    private void problem(Kind kind, int line, String message, Remedy remedy) {
        problems.add(new LockProblem(kind, path, line, message, remedy));
    }

    private static Remedy restore(String before) {
        return new Remedy.Run(before + "Restore it from git; nobody but ", Remedy.Goal.FREEZE, " writes into a lock.");
    }
}
