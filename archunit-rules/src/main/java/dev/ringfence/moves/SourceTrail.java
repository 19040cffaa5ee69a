package dev.ringfence.moves;

import dev.ringfence.git.Revision;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Follows a source that is gone, commit by commit, to the sources that came of it.
 *
 * <p>The commit that takes a source away shows what became of it whole, however much was edited since. Where that is
 * gone in turn, the commit that took it away is asked in the same way.
 */
final class SourceTrail {

    private static final int MOST_STEPS = 50;

    private final PastTypes past;
    private final Map<Source, CodeShape> shapes = new HashMap<>();
    private final IdentityHashMap<PastSource.Later, Candidates> added = new IdentityHashMap<>();

    SourceTrail(PastTypes past) {
        this.past = past;
    }

    /** Names a source of a commit. */
    private record Source(Revision commit, Path file) {}

    /** Holds a source that is gone, and how like the one that is asked for it was. */
    private record Step(PastSource.Found found, CodeShape was, double likeness) {

        static Step to(PastSource.Found found, double likeness) {
            return new Step(found, CodeShape.of(found.code(), FileNames.simpleName(found.file())), likeness);
        }
    }

    /**
     * Returns the sources of today that came of one that is gone, each with how like it was at the least like step.
     *
     * @param was its shape
     * @param isToday which sources of today count
     */
    Map<Path, Double> follow(PastSource.Found gone, CodeShape was, Predicate<Path> isToday) {
        Map<Path, Double> heirs = new HashMap<>();
        Set<Path> met = new HashSet<>(Set.of(gone.file()));
        Deque<Step> steps = new ArrayDeque<>(Set.of(new Step(gone, was, 1)));
        for (int taken = 0; taken < MOST_STEPS && !steps.isEmpty(); taken++) {
            Step step = steps.removeFirst();
            heirsRightAfter(step).forEach((file, likeness) -> {
                double least = Math.min(step.likeness(), likeness);
                if (isToday.test(file)) {
                    heirs.merge(file, least, Math::max);
                } else if (met.add(file) && past.of(file) instanceof PastSource.Found next) {
                    steps.addLast(Step.to(next, least));
                }
            });
        }
        return heirs;
    }

    private Map<Path, Double> heirsRightAfter(Step step) {
        Map<Path, Double> heirs = new HashMap<>();
        Path gone = step.found().file();
        for (PastSource.Later later : step.found().later()) {
            added.computeIfAbsent(later, this::candidates)
                    .like(gone, folder(gone), step.was())
                    .forEach((file, likeness) -> heirs.merge(file, likeness, Math::max));
        }
        return heirs;
    }

    private Candidates candidates(PastSource.Later later) {
        return new Candidates(later.added(), SourceTrail::folder, file -> shape(new Source(later.revision(), file)));
    }

    private static String folder(Path file) {
        return String.valueOf(file.getParent());
    }

    private CodeShape shape(Source source) {
        CodeShape known = shapes.get(source);
        if (known == null) {
            known = CodeShape.of(past.code(source.commit(), source.file()), FileNames.simpleName(source.file()));
            if (shapes.size() < ShapesOfToday.MOST_KEPT) {
                shapes.put(source, known);
            }
        }
        return known;
    }
}
