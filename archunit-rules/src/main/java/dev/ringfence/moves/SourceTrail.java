package dev.ringfence.moves;

import dev.ringfence.git.Revision;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Follows a source that is gone, commit by commit, to the sources that came of it.
 *
 * <p>The commit that takes a source away shows what became of it whole, however much was edited since. Where that is
 * gone in turn, the commit that took it away is asked in the same way.
 */
final class SourceTrail {

    private static final int MOST_STEPS = 50;
    private static final int MOST_KEPT = 2_000;

    private final PastTypes past;
    private final Map<Source, CodeShape> shapes = new HashMap<>();

    SourceTrail(PastTypes past) {
        this.past = past;
    }

    /** Names a source of a commit. */
    private record Source(Revision commit, Path file) {}

    /** Holds a source that is gone, and how like the one that is asked for it was. */
    private record Step(PastSource.Found found, double likeness) {}

    /**
     * Returns the sources of today that came of one that is gone, each with how like it was at the least like step.
     *
     * @param isToday which sources of today count
     */
    Map<Path, Double> follow(PastSource.Found gone, Predicate<Path> isToday) {
        Map<Path, Double> heirs = new HashMap<>();
        Set<Path> met = new HashSet<>(Set.of(gone.file()));
        Deque<Step> steps = new ArrayDeque<>(Set.of(new Step(gone, 1)));
        for (int taken = 0; taken < MOST_STEPS && !steps.isEmpty(); taken++) {
            Step step = steps.removeFirst();
            heirsRightAfter(step.found()).forEach((file, likeness) -> {
                double least = Math.min(step.likeness(), likeness);
                if (isToday.test(file)) {
                    heirs.merge(file, least, Math::max);
                } else if (met.add(file) && past.of(file) instanceof PastSource.Found next) {
                    steps.addLast(new Step(next, least));
                }
            });
        }
        return heirs;
    }

    private Map<Path, Double> heirsRightAfter(PastSource.Found gone) {
        Map<Path, Double> heirs = new HashMap<>();
        CodeShape was = CodeShape.of(gone.code(), FileNames.simpleName(gone.file()));
        for (PastSource.Later later : gone.later()) {
            candidates(gone, was, later).forEach(file -> {
                double likeness = was.likeness(shape(new Source(later.revision(), file)));
                if (likeness > 0) {
                    heirs.merge(file, likeness, Math::max);
                }
            });
        }
        return heirs;
    }

    private static Stream<Path> candidates(PastSource.Found gone, CodeShape was, PastSource.Later later) {
        boolean areMany = later.added().size() > RenameCandidates.MANY;
        return later.added().stream()
                .filter(file -> FileNames.ending(file).equals(FileNames.ending(gone.file())))
                .filter(file -> !areMany || hasSameName(gone.file(), file))
                .filter(file -> !was.isCommon() || hasSameName(gone.file(), file) || isBeside(gone.file(), file))
                .sorted();
    }

    private static boolean hasSameName(Path gone, Path file) {
        return FileNames.simpleName(gone).equals(FileNames.simpleName(file));
    }

    private static boolean isBeside(Path gone, Path file) {
        return Objects.equals(gone.getParent(), file.getParent());
    }

    private CodeShape shape(Source source) {
        return shapes.size() < MOST_KEPT ? shapes.computeIfAbsent(source, this::shapeOf) : shapeOf(source);
    }

    private CodeShape shapeOf(Source source) {
        return CodeShape.of(past.code(source.commit(), source.file()), FileNames.simpleName(source.file()));
    }
}
