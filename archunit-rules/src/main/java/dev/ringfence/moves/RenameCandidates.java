package dev.ringfence.moves;

import static java.util.Objects.requireNonNull;

import dev.ringfence.map.TypeName;
import dev.ringfence.project.ProjectTree.Here;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the sources that may be what became of a source that is gone.
 *
 * <ol>
 *   <li>They were not there in the newest commit that had it.
 *   <li>The commits after that one lead to them, or today's code does.
 *   <li>Their code is like what it was; where that was next to nothing, they bear its simple name or lie in its
 *       package, too.
 *   <li>Where very many are new, only those that kept its simple name are looked at.
 * </ol>
 */
final class RenameCandidates {

    static final int MANY = 200;
    private static final int MOST_KEPT = 2_000;

    private static final Comparator<Heir> LIKEST_FIRST = Comparator.comparingDouble(Heir::likeness)
            .reversed()
            .thenComparing(heir -> heir.here().file());

    private final List<Here> today;
    private final IdentityHashMap<Set<Path>, Newcomers> newcomers = new IdentityHashMap<>();
    private final Map<Path, CodeShape> shapes = new HashMap<>();
    private final Map<Path, Here> byFile = new HashMap<>();
    private final SourceTrail trail;

    /** Looks among these sources, and asks history of the past. */
    RenameCandidates(List<Here> today, PastTypes past) {
        this.today = today;
        this.trail = new SourceTrail(past);
        today.forEach(here -> byFile.putIfAbsent(normal(here.file()), here));
    }

    /** Holds a candidate, and how like it is. */
    record Heir(Here here, double likeness) {

        TypeName type() {
            return here.type();
        }
    }

    /** Holds what was not there in a commit. */
    private record Newcomers(List<Here> all, Map<String, List<Here>> byName) {

        static Newcomers since(Set<Path> before, List<Here> today) {
            List<Here> all =
                    today.stream().filter(here -> !before.contains(here.file())).toList();
            return new Newcomers(
                    all,
                    all.stream()
                            .collect(Collectors.groupingBy(here -> here.type().simpleName())));
        }

        List<Here> candidatesFor(TypeName gone) {
            return all.size() <= MANY ? all : byName.getOrDefault(gone.simpleName(), List.of());
        }
    }

    /** Returns the heirs, the likest first. */
    List<Heir> of(TypeName gone, PastSource.Found past) {
        Map<Here, Double> heirs = new HashMap<>();
        byCodeOfToday(gone, past).forEach(heir -> heirs.put(heir.here(), heir.likeness()));
        trail.follow(past, byFile::containsKey)
                .forEach((file, likeness) -> heirs.merge(requireNonNull(byFile.get(file)), likeness, Math::max));
        return heirs.entrySet().stream()
                .map(heir -> new Heir(heir.getKey(), heir.getValue()))
                .sorted(LIKEST_FIRST)
                .toList();
    }

    private List<Heir> byCodeOfToday(TypeName gone, PastSource.Found past) {
        CodeShape was = CodeShape.of(past.code(), gone.simpleName());
        return newcomers
                .computeIfAbsent(past.beside(), before -> Newcomers.since(before, today))
                .candidatesFor(gone)
                .stream()
                .filter(here -> !was.isCommon() || isNear(gone, here.type()))
                .filter(here -> FileNames.ending(here.file()).equals(FileNames.ending(past.file())))
                .map(here -> new Heir(here, was.likeness(shape(here))))
                .filter(heir -> heir.likeness() > 0)
                .toList();
    }

    private static boolean isNear(TypeName gone, TypeName heir) {
        return heir.simpleName().equals(gone.simpleName()) || heir.packageName().equals(gone.packageName());
    }

    private static Path normal(Path file) {
        return file.toAbsolutePath().normalize();
    }

    /** Whole trees may have moved: then sources are read anew, rather than held all at once. */
    private CodeShape shape(Here here) {
        return shapes.size() < MOST_KEPT ? shapes.computeIfAbsent(here.file(), unused -> shapeOf(here)) : shapeOf(here);
    }

    private static CodeShape shapeOf(Here here) {
        return CodeShape.of(PastSources.text(here.source().bytes()), here.type().simpleName());
    }
}
