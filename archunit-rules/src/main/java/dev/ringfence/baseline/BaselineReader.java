package dev.ringfence.baseline;

import dev.ringfence.baseline.BaselineFile.Known;
import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.ledger.LedgerReader;
import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import dev.ringfence.violation.Identity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Reads one baseline. The order of its lines, repeated heads, equal lines and the kind of line ending do not matter.
 * Everything that could hide a known violation, or make one up, is a problem.
 */
final class BaselineReader implements LedgerReader.Found {

    private static final String CONFLICT = "git's conflict markers stand in this baseline";
    private static final Remedy MEND =
            new Remedy.Run(Remedy.Goal.BASELINE, ": it takes both sides and drops what is gone.");

    private final Path path;
    private final String shownAs;
    private final TypesOfLines names;
    private final Map<Identity, Known> lines = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private OptionalInt openEnd = OptionalInt.empty();
    private boolean conflicted;
    private boolean ofData;
    private OptionalInt headed = OptionalInt.empty();
    private OptionalInt firstOfData = OptionalInt.empty();

    private BaselineReader(Path path, String shownAs, TypesOfLines names) {
        this.path = path;
        this.shownAs = shownAs;
        this.names = names;
    }

    static BaselineFile read(Path path) {
        return read(path, path.toString(), new TypesOfLines());
    }

    /** Reads one of several baselines, which repeat each other's names. */
    static BaselineFile read(Path path, String shownAs, TypesOfLines names) {
        return new BaselineReader(path, shownAs, names)
                .read(() -> OrdinaryFile.readUnlinked(path, OrdinaryFile.Bound.RECORD));
    }

    static BaselineFile read(Path path, byte[] content) {
        return new BaselineReader(path, path.toString(), new TypesOfLines()).read(() -> content);
    }

    private BaselineFile read(LedgerReader.Content content) {
        LedgerReader.read(content, "baseline", BaselineFormat.HEAD, restore(""), this);
        refuseDataUnderAnOldHead();
        BaselineName name = BaselineName.ofFile(String.valueOf(path.getFileName()));
        return new BaselineFile(path, name, lines, openEnd, conflicted, ofData, List.copyOf(problems));
    }

    @Override
    public void head(String line, int number) {
        ofData |= BaselineFormat.isOfData(line);
        headed = headed.isPresent() ? headed : OptionalInt.of(number);
    }

    /** A plugin that knows no line of data has to refuse the file, and goes by the head. */
    private void refuseDataUnderAnOldHead() {
        if (headed.isPresent() && !ofData && firstOfData.isPresent()) {
            damage(
                    firstOfData.getAsInt(),
                    "a line of data stands under the head of format 1",
                    new Remedy.Said("Write `" + BaselineFormat.HEAD_OF_DATA.text() + "` into line " + headed.getAsInt()
                            + ", or restore the file from git."));
        }
    }

    @Override
    public void record(String line, int number) {
        BaselineFormat.parse(line)
                .ifPresentOrElse(
                        parsed -> add(new BaselineLine(names.in(parsed.identity()), parsed.reason()), number),
                        () -> damage(
                                number,
                                "not a line of a baseline: " + LedgerReader.shown(line),
                                restore("A line is `com.acme.From -> com.acme.To # reason`. ")));
    }

    private void add(BaselineLine line, int number) {
        if (firstOfData.isEmpty() && line.identity().isOfData()) {
            firstOfData = OptionalInt.of(number);
        }
        lines.merge(line.identity(), new Known(line, number), Known::mergedWith);
    }

    @Override
    public void openEnd(int number) {
        openEnd = OptionalInt.of(number);
    }

    @Override
    public void conflict(int number) {
        conflicted = true;
        damage(number, CONFLICT, MEND);
    }

    @Override
    public void damage(int number, String message, Remedy remedy) {
        if (problems.size() < LedgerReader.MOST_PROBLEMS) {
            problems.add(Problem.error(new Place(shownAs, number), message, remedy));
        }
    }

    private static Remedy restore(String before) {
        return new Remedy.ByHand(
                before + "Restore it from git. Where that cannot be, delete it and run ",
                Remedy.Goal.BASELINE,
                ", with -Dringfence.reason= where debt was recorded before: every line of it is an added one then.");
    }
}
