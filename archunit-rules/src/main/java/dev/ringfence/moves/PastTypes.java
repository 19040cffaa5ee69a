package dev.ringfence.moves;

import dev.ringfence.git.BaseName;
import dev.ringfence.git.GitHistory;
import dev.ringfence.git.Revision;
import dev.ringfence.git.UnreadableHistoryException;
import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.scan.text.Language;
import dev.ringfence.scan.text.SourceRoot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Tells what git knows of the sources of types that are gone; the repository is opened only when it is first asked. */
public final class PastTypes implements AutoCloseable {

    private static final Remedy FETCH = new Remedy.ByHand(
            "Fetch them: git fetch --unshallow (in CI `fetch-depth: 0` or `GIT_DEPTH: 0`). Or run ",
            Remedy.Goal.BASELINE,
            " in the branch that renames.");

    private final Supplier<Optional<PastSources>> opening;
    private final Function<UnreadableHistoryException, Problem> unreadable;
    private final Function<TypeName, Optional<Problem>> cutOff;
    private final List<Problem> problems = new ArrayList<>();
    private Optional<PastSources> sources = Optional.empty();
    private boolean isOpened;

    private PastTypes(
            Supplier<Optional<PastSources>> opening,
            Function<UnreadableHistoryException, Problem> unreadable,
            Function<TypeName, Optional<Problem>> cutOff) {
        this.opening = opening;
        this.unreadable = unreadable;
        this.cutOff = cutOff;
    }

    /**
     * Returns the past types of the repository around a project. A history that cannot be read is a problem, and shows
     * nothing.
     *
     * @param squashed the base of the branch, where its commits are to count as one
     */
    static PastTypes around(ProjectCode code, Optional<BaseName> squashed) {
        return new PastTypes(
                () -> PastSources.above(code.surroundings().folder(), squashed),
                e -> Problem.warning(
                        code.id(),
                        0,
                        e.getMessage() + ", so no violation is known by the name that its type had before",
                        e.remedy()),
                type -> Optional.of(Problem.warning(
                        new Place(code.id(), 0),
                        "this clone lacks the commits that have " + type
                                + ", so nobody here knows whether it has another name now",
                        FETCH)));
    }

    /**
     * Asks about a branch, in a repository that is open. A history that cannot be read is told by an
     * {@link UnreadableHistoryException}.
     */
    public static PastTypes on(GitHistory history, Revision base) {
        return new PastTypes(
                () -> Optional.of(PastSources.in(history, base)),
                e -> {
                    throw e;
                },
                type -> Optional.empty());
    }

    /** Says what became of the source that was named after the type, below one of the roots. */
    PastSource of(TypeName type, Collection<SourceRoot> roots) {
        List<Path> folders = roots.stream().map(SourceRoot::folder).toList();
        String packageFolder =
                type.packageName().isEmpty() ? "" : type.packageName().replace('.', '/') + "/";
        List<String> relative = Arrays.stream(Language.values())
                .map(language -> packageFolder + language.fileNameOf(type.simpleName()))
                .toList();
        return became(past -> past.newestBelow(folders, relative));
    }

    /** Says what became of a source that some commit has. */
    PastSource of(Path file) {
        return became(past -> past.newestOf(List.of(file)));
    }

    private PastSource became(Function<PastSources, PastSource> question) {
        return reading(question, new PastSource.Unknown(false), new PastSource.Never());
    }

    /** Returns the name in git of a source that the commit checked out has, other than through a link. */
    Optional<String> committedName(Path file) {
        return reading(past -> past.committedName(file), Optional.empty(), Optional.empty());
    }

    /** Returns the sources that the commit checked out has, and that an earlier one has not, by their names in git. */
    Set<String> addedSince(Revision then) {
        return reading(past -> past.addedSince(then), Set.of(), Set.of());
    }

    /** Says whether more sources than some number seem to be new since a commit; some may have been there before. */
    boolean seemMoreThan(int number, Revision then) {
        return reading(past -> past.seemMoreThan(number, then), false, false);
    }

    /** Says whether a commit has the file. */
    boolean had(Revision then, Path file) {
        return reading(past -> past.had(then, file), false, true);
    }

    /** Returns what a source of a commit holds; nothing of a source that cannot be read. */
    String code(Revision commit, Path file) {
        return reading(past -> past.code(commit, file), "", "");
    }

    private <T> T reading(Function<PastSources, T> question, T without, T unreadableAnswer) {
        try {
            return sources().map(question).orElse(without);
        } catch (UnreadableHistoryException e) {
            if (problems.isEmpty()) {
                problems.add(unreadable.apply(e));
            }
            return unreadableAnswer;
        }
    }

    /** Tells once that more history is needed to say what became of a type. */
    void tellCutOff(TypeName type) {
        if (problems.isEmpty()) {
            cutOff.apply(type).ifPresent(problems::add);
        }
    }

    private Optional<PastSources> sources() {
        if (!isOpened) {
            sources = opening.get();
            isOpened = true;
        }
        return sources;
    }

    /** Says why history could not be read. */
    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    @Override
    public void close() {
        sources.ifPresent(PastSources::close);
    }
}
