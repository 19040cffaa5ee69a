package dev.ringfence.moves;

import static java.util.Objects.requireNonNull;

import dev.ringfence.git.Revision;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.ProjectTree.Here;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the sources that may be what became of a source that is gone.
 *
 * <ol>
 *   <li>They were not there in the newest commit that had it.
 *   <li>The commits after that one lead to them, or today's code does.
 *   <li>Their code is like what it was: {@link Candidates}.
 * </ol>
 */
final class RenameCandidates {

    private static final int FEW_COMMITS = 8;

    private static final Comparator<Heir> LIKEST_FIRST = Comparator.comparingDouble(Heir::likeness)
            .reversed()
            .thenComparing(heir -> heir.here().file());

    private final PastTypes past;
    private final SourceTrail trail;
    private final Map<Path, Here> byFile = new LinkedHashMap<>();
    private final Candidates today;
    private final Map<Revision, Set<String>> added = new LinkedHashMap<>();
    private Optional<Places> places = Optional.empty();

    /**
     * Looks among these sources.
     *
     * @param past is asked of history
     * @param trail follows what is gone
     * @param shapes reads a source of today
     */
    RenameCandidates(List<Here> today, PastTypes past, SourceTrail trail, ShapesOfToday shapes) {
        this.past = past;
        this.trail = trail;
        today.forEach(here -> byFile.putIfAbsent(here.file(), here));
        this.today =
                new Candidates(byFile.keySet(), file -> here(file).type().packageName(), file -> shapes.of(here(file)));
    }

    /** Holds a candidate, and how like it is. */
    record Heir(Here here, double likeness) {

        TypeName type() {
            return here.type();
        }
    }

    /** Holds the sources that the commit checked out has, by their names in git, and all others. */
    private record Places(Map<String, Path> committed, List<Path> others) {

        static Places of(Iterable<Path> files, PastTypes past) {
            Places places = new Places(new HashMap<>(), new ArrayList<>());
            for (Path file : files) {
                Optional<String> name = past.committedName(file);
                name.ifPresentOrElse(known -> places.committed.put(known, file), () -> places.others.add(file));
            }
            return places;
        }
    }

    /** Returns the heirs, the likest first. */
    List<Heir> of(TypeName gone, PastSource.Found found) {
        CodeShape was = CodeShape.of(found.code(), gone.simpleName());
        Map<Path, Double> heirs = new HashMap<>(byCodeOfToday(gone, found, was));
        trail.follow(found, was, byFile::containsKey)
                .forEach((file, likeness) -> heirs.merge(file, likeness, Math::max));
        return heirs.entrySet().stream()
                .map(heir -> new Heir(here(heir.getKey()), heir.getValue()))
                .sorted(LIKEST_FIRST)
                .toList();
    }

    private Here here(Path file) {
        return requireNonNull(byFile.get(file));
    }

    private Map<Path, Double> byCodeOfToday(TypeName gone, PastSource.Found found, CodeShape was) {
        Revision then = found.revision();
        if (past.seemMoreThan(Candidates.MANY, then)) {
            return today.likeOfMany(found.file(), was, file -> !past.had(then, file));
        }
        Places known = places.orElseGet(() -> Places.of(byFile.keySet(), past));
        places = Optional.of(known);
        Set<String> since = addedSince(then);
        List<Path> fresh = Stream.concat(
                        since.stream()
                                .flatMap(name ->
                                        Stream.ofNullable(known.committed().get(name))),
                        known.others().stream().filter(file -> !past.had(then, file)))
                .toList();
        return fresh.size() > Candidates.MANY
                ? today.likeOfMany(found.file(), was, file -> !past.had(then, file))
                : today.likeOfFew(found.file(), gone.packageName(), was, fresh);
    }

    /** Types that went in the same commit are asked for together; what a few commits lacked is remembered. */
    private Set<String> addedSince(Revision then) {
        Set<String> known = added.get(then);
        if (known == null) {
            known = past.addedSince(then);
            if (added.size() == FEW_COMMITS) {
                added.remove(added.keySet().iterator().next());
            }
            added.put(then, known);
        }
        return known;
    }
}
