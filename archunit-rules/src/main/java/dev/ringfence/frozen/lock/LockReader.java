package dev.ringfence.frozen.lock;

import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.ledger.LedgerReader;
import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads one lock. The order of its lines, repeated heads, equal lines and the kind of line ending do not matter.
 * Everything that could hide a change, or make one up, is a problem.
 */
final class LockReader implements LedgerReader.Found {

    private final String shownAs;
    private final List<WrittenLine> lines = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean conflicted;
    private boolean ofOtherFingerprints;

    private LockReader(String shownAs) {
        this.shownAs = shownAs;
    }

    static LockFile read(Path path) {
        return read(path, path.toString());
    }

    static LockFile read(Path path, String shownAs) {
        return read(path, shownAs, () -> OrdinaryFile.readUnlinked(path, OrdinaryFile.Bound.RECORD));
    }

    static LockFile read(Path path, byte[] content) {
        return read(path, path.toString(), () -> content);
    }

    private static LockFile read(Path path, String shownAs, LedgerReader.Content content) {
        LockReader reader = new LockReader(shownAs);
        LedgerReader.read(content, "lock", LockFormat.HEAD, restore(""), reader);
        return new LockFile(path, reader.lines, reader.conflicted, !reader.ofOtherFingerprints, reader.problems);
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
                    number,
                    "re-freeze: this lock holds fingerprints of another version, which say nothing of today's: "
                            + LedgerReader.shown(line),
                    new Remedy.Run(
                            Remedy.Goal.FREEZE,
                            " with the new version of Ringfence before the code changes; it asks for no reason"
                                    + " where a source is as it was."));
        }
    }

    @Override
    public void conflict(int number) {
        conflicted = true;
        problem(
                number,
                "git's conflict markers stand in this lock",
                new Remedy.Run(Remedy.Goal.FREEZE, ": it takes both sides and drops what is gone."));
    }

    @Override
    public void damage(int number, String message, Remedy remedy) {
        problem(number, message, remedy);
    }

    private void problem(int line, String message, Remedy remedy) {
        if (problems.size() < LedgerReader.MOST_PROBLEMS) {
            problems.add(Problem.error(new Place(shownAs, line), message, remedy));
        }
    }

    private static Remedy restore(String before) {
        return new Remedy.ByHand(
                before + "Restore it from git; nobody but ", Remedy.Goal.FREEZE, " writes into a lock.");
    }
}
