package dev.ringfence.frozen.lock;

import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.ledger.LedgerReader;
import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    private boolean tellsVariants;
    private Optional<WrittenLine> firstVariant = Optional.empty();

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
        reader.judgeVariants();
        return new LockFile(
                path,
                reader.lines,
                reader.conflicted,
                !reader.ofOtherFingerprints,
                reader.tellsVariants,
                reader.problems);
    }

    @Override
    public void record(String line, int number) {
        if (LockFormat.isLine(line)) {
            add(new WrittenLine(line, number));
            return;
        }
        damage(
                number,
                "not a line of a lock: " + LedgerReader.shown(line),
                restore("A line is `<type> <member or -> <signature> <body> # reason` or `<type> = <digest>`. "));
    }

    private void add(WrittenLine line) {
        lines.add(line);
        if (firstVariant.isEmpty() && line.isOfVariant()) {
            firstVariant = Optional.of(line);
        }
    }

    /** A head may stand anywhere, so that all have been read before this can be told. */
    private void judgeVariants() {
        firstVariant
                .filter(unused -> !tellsVariants)
                .ifPresent(line -> damage(
                        line.number(),
                        "a variant for a later release of Java stands in a lock of format 1, which knows none: "
                                + line.name(),
                        restore("Such a line needs the head `ringfence-lock/2`. ")));
    }

    @Override
    public void head(String line, int number) {
        tellsVariants |= LockFormat.isHeadOfVariants(line);
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
