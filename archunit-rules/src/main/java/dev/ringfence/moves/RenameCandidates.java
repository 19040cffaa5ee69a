package dev.ringfence.moves;

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
 * The sources that may be what became of one that is gone.
 *
 * <ol>
 *   <li>They were not there in the newest commit that had it.
 *   <li>Their code is like what it was; where that was next to nothing, they bear its simple name or lie in its package, too.
 *   <li>Where very many are new, only those that kept its simple name are looked at.
 * </ol>
 */
final class RenameCandidates {

    private static final int MANY = 200;
    private static final int MOST_KEPT = 2_000;

    private static final Comparator<Heir> LIKEST_FIRST = Comparator.comparingDouble(Heir::likeness)
            .reversed()
            .thenComparing(heir -> heir.here().file());

    private final List<Here> today;
    private final IdentityHashMap<Set<Path>, Newcomers> newcomers = new IdentityHashMap<>();
    private final Map<Path, CodeShape> shapes = new HashMap<>();

    /** Among these. */
    RenameCandidates(List<Here> today) {
        this.today = today;
    }

    /** One of them, and how like it is. */
    record Heir(Here here, double likeness) {

        TypeName type() {
            return here.type();
        }
    }

    /** What was not there in a commit. */
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

    /** The likest first. */
    List<Heir> of(TypeName gone, PastSource.Found past) {
        CodeShape was = CodeShape.of(past.code(), gone.simpleName());
        return newcomers
                .computeIfAbsent(past.beside(), before -> Newcomers.since(before, today))
                .candidatesFor(gone)
                .stream()
                .filter(here -> !was.isCommon() || isNear(gone, here.type()))
                .filter(here -> ending(here.file()).equals(ending(past.file())))
                .map(here -> new Heir(here, was.likeness(shape(here))))
                .filter(heir -> heir.likeness() > 0)
                .sorted(LIKEST_FIRST)
                .toList();
    }

    private static boolean isNear(TypeName gone, TypeName heir) {
        return heir.simpleName().equals(gone.simpleName()) || heir.packageName().equals(gone.packageName());
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.'));
    }

    /** Whole trees may have moved: then sources are read anew, rather than all of them held at once. */
    private CodeShape shape(Here here) {
        return shapes.size() < MOST_KEPT ? shapes.computeIfAbsent(here.file(), unused -> shapeOf(here)) : shapeOf(here);
    }

    private static CodeShape shapeOf(Here here) {
        return CodeShape.of(PastSources.text(here.source().bytes()), here.type().simpleName());
    }
}
