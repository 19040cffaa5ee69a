package dev.ringfence.infer.cut;

import dev.ringfence.infer.code.CodeBase;
import dev.ringfence.infer.code.PackageNode;
import dev.ringfence.infer.code.Roots;
import dev.ringfence.infer.code.TypeOrigin;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds code, cut into units.
 *
 * @param partition the units
 * @param style what they follow
 */
public record Cut(Partition partition, Style style) {

    public static final String COMPOSITION_ROOT = "app";
    private static final String CORE = "core";
    private static final int PARTS = 20;

    /** Cuts all code. */
    public static Cut of(CodeBase code, Connections connections, Roots roots) {
        Partition partition = new Partition(Set.of());
        int total = code.types().size();
        CrossCut across = CrossCut.of(roots, connections);
        Joining joining = new Joining(partition, connections);
        boolean byMavenModule = ReactorSplit.split(partition, code, roots);
        List<PackageNode> layers =
                byMavenModule ? List.of() : new PackageSplit(partition, joining, across, code, total).split(roots);
        int features = partition.units().stream().mapToInt(Unit::size).sum();
        LayerSplit.split(code, partition, connections, joining, layers, across);
        partition.removeEmpty();
        renameUsedRoot(partition, connections, code);
        markMavenModules(partition, code);
        Folding.fold(partition, connections, code);
        Style style = byMavenModule ? Style.BY_MAVEN_MODULE : style(features, total);
        int seams = Seams.split(partition, connections, code, style);
        Wiring.separate(partition, connections);
        BaseAndTop.split(partition, connections, seams);
        Assembly.separate(partition, connections);
        Kernel.join(partition, connections, code);
        BetterPlaces.settle(partition, connections, code);
        return new Cut(partition, style);
    }

    /**
     * Cuts code that joins other code.
     *
     * @param taken names that units may not have
     * @param total how much code there is with the other
     */
    public static Partition ofRest(CodeBase code, Connections connections, Roots roots, Set<String> taken, int total) {
        Partition partition = new Partition(taken);
        CrossCut across = CrossCut.of(roots, connections);
        Joining joining = new Joining(partition, connections);
        List<PackageNode> layers = new PackageSplit(partition, joining, across, code, total).splitRest(roots);
        LayerSplit.split(code, partition, connections, joining, layers, across);
        partition.removeEmpty();
        renameUsedRoot(partition, connections, code);
        return partition;
    }

    private static Style style(int features, int total) {
        if (features * 5 > total * 4) {
            return Style.BY_FEATURE;
        }
        return features * 5 < total ? Style.BY_LAYER : Style.MIXED;
    }

    /** A root's types that are used from elsewhere put nothing together: the others are built on these types. */
    private static void renameUsedRoot(Partition partition, Connections connections, CodeBase code) {
        UnitGraph graph = connections.between(partition);
        for (Unit unit : partition.units().stream()
                .filter(unit -> unit.isRoot() && !unit.isMavenModule())
                .toList()) {
            int used = graph.timesUsed(unit.name());
            Set<String> ofCore = partition
                    .alike(CORE)
                    .map(core -> code.projectsOf(core.types()))
                    .orElseGet(() -> code.projectsOf(unit.types()));
            boolean isSeen = code.reactor().canSeeAll(ofCore, code.projectsOf(unit.types()));
            if (isSeen && used > 0 && used * PARTS > graph.timesUsing(unit.name())) {
                Unit core = partition.unit(CORE);
                partition.fold(unit, core);
                core.markRoot();
                core.note("the types of the root package itself, which others use");
            }
        }
    }

    /** A unit that somebody has made a Maven module is never too small. */
    private static void markMavenModules(Partition partition, CodeBase code) {
        if (code.projects() == 1) {
            return;
        }
        Map<String, Long> sizes = code.types().values().stream()
                .collect(Collectors.groupingBy(TypeOrigin::project, Collectors.counting()));
        for (Unit unit : partition.units()) {
            Set<String> projects = code.projectsOf(unit.types());
            if (projects.size() == 1 && sizes.getOrDefault(projects.iterator().next(), 0L) == unit.size()) {
                unit.markMavenModule();
            }
        }
    }
}
