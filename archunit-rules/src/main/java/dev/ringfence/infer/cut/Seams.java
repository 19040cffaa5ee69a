package dev.ringfence.infer.cut;

import dev.ringfence.infer.code.CodeBase;
import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Splits units along the seams between Maven projects of which one is built on the other: what others implement is one
 * unit, and what implements it is another one.
 *
 * <ol>
 *   <li>A seam is worth it where it takes three lines of debt away, and leaves four types on either side.
 *   <li>Where code is cut across its layers, all units are split at one seam. It leaves a quarter of the code on either
 *       side, and the fewest lines lead across.
 *   <li>What is for all, or what nearly all use, stays whole.
 *   <li>The upper part is called after the project that is built on the others.
 * </ol>
 */
final class Seams {

    private static final int MOST_UNITS = 60;
    private static final int LEAST_GAIN = 3;
    private static final int LEAST_TYPES = 4;
    private static final int SHARE = 4;

    private final Partition partition;
    private final Connections connections;
    private final CodeBase code;
    private final List<Set<String>> uppers;

    private Seams(Partition partition, Connections connections, CodeBase code, Style style) {
        this.partition = partition;
        this.connections = connections;
        this.code = code;
        List<Set<String>> all = seams(code);
        this.uppers = style == Style.BY_FEATURE ? all : narrowest(all, code);
    }

    /** Splits units, and says how many more there are then. */
    static int split(Partition partition, Connections connections, CodeBase code, Style style) {
        return style == Style.BY_MAVEN_MODULE ? 0 : new Seams(partition, connections, code, style).split();
    }

    /** Names the projects above each seam: those that see a project, or those that it does not see. */
    private static List<Set<String>> seams(CodeBase code) {
        Set<String> projects = code.projectsOf(code.types().keySet());
        return projects.stream()
                .sorted()
                .flatMap(one -> Stream.<Predicate<String>>of(
                        other -> code.reactor().canSee(other, one),
                        other -> !code.reactor().canSee(one, other)))
                .map(isUpper -> (Set<String>)
                        new TreeSet<>(projects.stream().filter(isUpper).toList()))
                .filter(upper -> !upper.isEmpty() && upper.size() < projects.size())
                .distinct()
                .toList();
    }

    private static List<Set<String>> narrowest(List<Set<String>> seams, CodeBase code) {
        return seams.stream()
                .filter(upper -> isBalanced(upper, code))
                .min(Comparator.comparingLong(upper -> across(upper, code)))
                .stream()
                .toList();
    }

    private static boolean isBalanced(Set<String> upper, CodeBase code) {
        long all = code.types().size();
        long above = code.types().values().stream()
                .filter(origin -> upper.contains(origin.project()))
                .count();
        return Math.min(above, all - above) * SHARE >= all;
    }

    private static long across(Set<String> upper, CodeBase code) {
        return code.uses().keySet().stream()
                .filter(edge -> isAbove(upper, edge, code))
                .count();
    }

    private static boolean isAbove(Set<String> upper, Edge edge, CodeBase code) {
        return code.types().containsKey(edge.to())
                && upper.contains(code.projectOf(edge.from()))
                && !upper.contains(code.projectOf(edge.to()));
    }

    private int split() {
        int before = partition.units().size();
        Optional<Parts> best = best();
        while (best.isPresent()) {
            separate(best.get());
            best = best();
        }
        return partition.units().size() - before;
    }

    private Optional<Parts> best() {
        if (partition.units().size() >= MOST_UNITS) {
            return Optional.empty();
        }
        Map<TypeName, Unit> owners = partition.owners();
        UnitGraph graph = connections.between(partition);
        return partition.units().stream()
                .filter(unit -> !unit.isRoot() && !unit.isForAll() && !isUsedByNearlyAll(unit, graph))
                .flatMap(unit -> partsOf(unit, owners))
                .filter(Seams::areWorthIt)
                .max(Comparator.comparingLong(Parts::gain)
                        .thenComparing(parts -> parts.unit().name(), Comparator.reverseOrder()));
    }

    private boolean isUsedByNearlyAll(Unit unit, UnitGraph graph) {
        long others =
                partition.units().stream().filter(other -> !other.isRoot()).count() - 1;
        return graph.usersOf(unit.name()).size() * 5L >= others * 4;
    }

    private Stream<Parts> partsOf(Unit unit, Map<TypeName, Unit> owners) {
        if (code.projectsOf(unit.types()).size() < 2) {
            return Stream.empty();
        }
        LinesAround lines = LinesAround.of(unit, connections, owners);
        return uppers.stream().map(upper -> lines.partsAt(type -> upper.contains(code.projectOf(type))));
    }

    private static boolean areWorthIt(Parts parts) {
        return Math.min(parts.base().size(), parts.top().size()) >= LEAST_TYPES
                && parts.gain() >= LEAST_GAIN
                && parts.areReadable();
    }

    private void separate(Parts parts) {
        Unit unit = parts.unit();
        String above = nameOf(topmost(parts.top()));
        boolean isNamedSo = unit.name().equals(above) || unit.name().endsWith("-" + above);
        SortedSet<TypeName> apart = isNamedSo ? parts.base() : parts.top();
        Unit other = partition.newUnit(unit.name() + "-" + nameOf(topmost(apart)));
        other.note("the types of " + unit.name() + " that " + topmost(apart) + " adds");
        other.splitOff(unit);
        unit.give(apart, other);
    }

    /** Returns the project that sees most of the others; of several, the one with the most types. */
    private String topmost(SortedSet<TypeName> types) {
        Set<String> projects = code.projectsOf(types);
        return projects.stream()
                .max(Comparator.comparingLong((String one) -> projects.stream()
                                .filter(other -> code.reactor().canSee(one, other))
                                .count())
                        .thenComparing(one -> types.stream()
                                .filter(type -> code.projectOf(type).equals(one))
                                .count())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** Leaves out what the names of all projects begin with. */
    private String nameOf(String project) {
        Set<String> projects = code.projectsOf(code.types().keySet());
        String first = project.substring(0, project.indexOf('-') + 1);
        return projects.stream().allMatch(each -> each.startsWith(first)) ? project.substring(first.length()) : project;
    }
}
