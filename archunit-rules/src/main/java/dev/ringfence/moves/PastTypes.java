package dev.ringfence.moves;

import dev.ringfence.git.GitHistory;
import dev.ringfence.git.Revision;
import dev.ringfence.git.UnreadableHistoryException;
import dev.ringfence.map.Problem;
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
import java.util.function.Function;
import java.util.function.Supplier;

/** What git tells of the sources of types that are gone; the repository is opened only when it is first asked. */
public final class PastTypes implements AutoCloseable {

    private final Supplier<Optional<PastSources>> opening;
    private final Function<UnreadableHistoryException, Problem> unreadable;
    private final List<Problem> problems = new ArrayList<>();
    private Optional<PastSources> sources = Optional.empty();
    private boolean isOpened;

    private PastTypes(
            Supplier<Optional<PastSources>> opening, Function<UnreadableHistoryException, Problem> unreadable) {
        this.opening = opening;
        this.unreadable = unreadable;
    }

    /** Around a project. A history that cannot be read is a problem, and shows nothing. */
    static PastTypes around(ProjectCode code) {
        return new PastTypes(
                () -> PastSources.above(code.surroundings().folder()),
                e -> Problem.warning(
                        code.id(),
                        0,
                        e.getMessage() + ", so no violation is known by the name that its type had before",
                        e.remedy()));
    }

    /** On a branch, in a repository that is open. A history that cannot be read is told by an {@link UnreadableHistoryException}. */
    public static PastTypes on(GitHistory history, Revision base) {
        return new PastTypes(() -> Optional.of(PastSources.in(history, base)), e -> {
            throw e;
        });
    }

    /** What became of the source that was named after the type, below one of the roots. */
    PastSource of(TypeName type, Collection<SourceRoot> roots) {
        try {
            return sources().map(past -> past.newestOf(places(type, roots))).orElseGet(PastSource.Unknown::new);
        } catch (UnreadableHistoryException e) {
            if (problems.isEmpty()) {
                problems.add(unreadable.apply(e));
            }
            return new PastSource.Never();
        }
    }

    private Optional<PastSources> sources() {
        if (!isOpened) {
            sources = opening.get();
            isOpened = true;
        }
        return sources;
    }

    private static List<Path> places(TypeName type, Collection<SourceRoot> roots) {
        return roots.stream()
                .map(root -> root.folder().resolve(type.packageName().replace('.', '/')))
                .flatMap(folder -> Arrays.stream(Language.values())
                        .map(language -> folder.resolve(language.fileNameOf(type.simpleName()))))
                .toList();
    }

    /** Why history could not be read. */
    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    @Override
    public void close() {
        sources.ifPresent(PastSources::close);
    }
}
