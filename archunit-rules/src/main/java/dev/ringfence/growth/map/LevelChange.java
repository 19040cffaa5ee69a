package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.growth.map.TypeOwners.Held;
import dev.ringfence.map.Claim;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Module;
import dev.ringfence.map.PackagePattern;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds layers that no longer hold, though they stand in the map: the sub-package of a type is told from the claim that
 * owns the type, so another claim may take the type out of its layer.
 *
 * <p>Of types that are of the same claims and sub-packages at both ends, one stands for all.
 */
final class LevelChange {

    private final TwoMaps maps;
    private final MapChanges changes;

    private LevelChange(TwoMaps maps, MapChanges changes) {
        this.maps = maps;
        this.changes = changes;
    }

    static void of(TwoMaps maps, MapChanges changes) {
        LevelChange change = new LevelChange(maps, changes);
        maps.pairs().stream()
                .filter(pair -> maps.before().layersOf(pair.before()).isPresent())
                .forEach(change::add);
    }

    /** Says where a type stands in its module at both ends. */
    private record Standing(String before, String today) {}

    private void add(TwoMaps.Pair pair) {
        Map<Standing, Held> each = new LinkedHashMap<>();
        for (Held held : maps.owners().heldBefore(pair.before())) {
            if (held.moduleToday()
                    .filter(owner -> owner.name().equals(pair.today().name()))
                    .isPresent()) {
                each.putIfAbsent(new Standing(place(held.claimBefore(), held), place(held.claimToday(), held)), held);
            }
        }
        if (each.keySet().stream().anyMatch(standing -> !standing.before().equals(standing.today()))) {
            opened(each.values()).ifPresent(edge -> tell(pair, edge));
        }
    }

    /** Says where a type stands among the layers of its module, as far as the claim tells that owns it. */
    static String place(Optional<Claim> claim, Held held) {
        return claim.filter(each -> each.pattern() instanceof PackagePattern)
                .map(each -> each.module() + " " + each.pattern().text() + " "
                        + ((PackagePattern) each.pattern())
                                .directSubPackage(held.type().packageName())
                                .orElse(""))
                .orElse("");
    }

    private Optional<Edge> opened(Collection<Held> each) {
        List<Edge> edges = each.stream()
                .flatMap(from -> each.stream().map(to -> new Edge(from.type(), to.type())))
                .toList();
        return edges.stream()
                .filter(edge -> !maps.judgeBefore().judge(edge).broken().isEmpty())
                .filter(edge -> maps.judgeToday().judge(edge).broken().isEmpty())
                .findFirst();
    }

    private void tell(TwoMaps.Pair pair, Edge edge) {
        Module module = pair.today();
        String lets = module.name() + " lets ";
        boolean isTold = changes.loosened().stream()
                .anyMatch(entry -> entry.kind() == Kind.LAYERS && entry.text().startsWith(lets));
        if (!isTold) {
            changes.loosened(
                    Kind.LAYERS,
                    lets + edge.from().packageName() + " use " + edge.to().packageName()
                            + ", since another claim owns one of them",
                    maps.today().layersOf(module).map(layers -> layers.place()).orElse(module.place()));
        }
    }
}
