package dev.ringfence.baseline;

import dev.ringfence.baseline.BaselineFile.Known;
import dev.ringfence.ledger.LedgerFolder;
import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.violation.Identity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Holds all baselines of one Maven project: what stands in any baseline is known, in whichever it stands. */
public final class Baselines {

    private final Path folder;
    private final Function<Path, String> shown;
    private final List<BaselineFile> files;
    private final List<Problem> problems;
    private final Map<Identity, BaselineLine> known = new LinkedHashMap<>();

    private Baselines(Path folder, Function<Path, String> shown, List<BaselineFile> files, List<Problem> problems) {
        this.folder = folder;
        this.shown = shown;
        this.files = List.copyOf(files);
        this.problems = List.copyOf(problems);
        for (BaselineFile file : files) {
            for (Known line : file.lines().values()) {
                known.merge(line.line().identity(), line.line(), BaselineLine::mergedWith);
            }
        }
    }

    /**
     * Reads every {@code *.baseline} of a project's {@code ringfence} folder; a folder that does not exist holds no
     * baseline.
     */
    public static Baselines in(Path folder) {
        return in(folder, Path::toString);
    }

    /**
     * Reads them as {@link #in(Path)} does.
     *
     * @param shown the name of a file in problems
     */
    public static Baselines in(Path folder, Function<Path, String> shown) {
        List<BaselineFile> files = new ArrayList<>();
        LedgerFolder found = LedgerFolder.read(folder, BaselineName.SUFFIX, "baselines", shown);
        List<Problem> problems = new ArrayList<>(found.problems());
        TypesOfLines names = new TypesOfLines();
        found.files().forEach(path -> files.add(BaselineReader.read(path, shown.apply(path), names)));
        if (found.problems().isEmpty()) {
            Adopted.damage(folder, shown).ifPresent(problems::add);
        }
        files.sort(Comparator.comparing(BaselineFile::name));
        files.forEach(file -> problems.addAll(file.problems()));
        return new Baselines(folder, shown, files, problems);
    }

    /**
     * Says whether the violation is known, as a team's own test asks.
     *
     * @throws IllegalStateException where a baseline cannot be relied on, naming the first problem
     */
    public boolean contains(Identity identity) {
        problems.stream().findFirst().ifPresent(problem -> {
            throw new IllegalStateException(problem.toString());
        });
        return known.containsKey(identity);
    }

    /** Returns the line that makes a violation known. */
    public Optional<BaselineLine> line(Identity identity) {
        return Optional.ofNullable(known.get(identity));
    }

    /**
     * Returns the line that stands for a violation without a line of its own: that of changing the table which is read, and
     * that of a table before its schema was named.
     */
    public Optional<BaselineLine> standIn(Identity identity) {
        return identity.standIns().flatMap(other -> line(other).stream()).findFirst();
    }

    /** Returns where the line stands that makes a violation known, in the first of the files that has it. */
    public Optional<Place> place(Identity identity) {
        return files.stream()
                .flatMap(file -> Optional.ofNullable(file.lines().get(identity))
                        .map(line -> new Place(shown.apply(file.path()), line.number()))
                        .stream())
                .findFirst();
    }

    /** Returns the folder, which need not exist. */
    public Path folder() {
        return folder;
    }

    /** Returns the baselines, by name. */
    public List<BaselineFile> files() {
        return files;
    }

    /** Says why the baselines cannot be relied on; while there is any problem, nothing may be called new or known. */
    public List<Problem> problems() {
        return problems;
    }

    /** Says whether lines of main code, or of test code, stand in one of the files. */
    public boolean hasLines(boolean ofTests) {
        return files.stream()
                .anyMatch(
                        file -> file.name().tests() == ofTests && !file.lines().isEmpty());
    }

    /** Says whether git's conflict markers stand in one of the baselines. */
    public boolean conflicted() {
        return files.stream().anyMatch(BaselineFile::conflicted);
    }
}
