package dev.ringfence.edges;

import dev.ringfence.map.Claim;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Owner;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the claims that would take most lines of debt away if another module had them.
 *
 * <ol>
 *   <li>A claim counts that most debt runs to or from, but none with more than half of its module's types, and none
 *       with the module's own name: whatever {@code core.model.order} owes, it is no part of another module than order.
 *   <li>It is given to each module that its types use or are used by, and to what these may use. The edges at its types
 *       are judged again each time. A module that may use all takes none.
 *   <li>Of each claim the best move is kept, where it lowers the number of lines.
 * </ol>
 */
public final class Hubs {

    private static final int MOST_SHOWN = 5;
    private static final int MOST_TRIED = 40;
    private static final Comparator<Move> BEST_FIRST = Comparator.comparingInt((Move move) -> -move.lines())
            .thenComparing(Move::claim)
            .thenComparing(Move::to);

    private final Judge judge;
    private final Map<Claim, Set<TypeName>> typesOf = new HashMap<>();
    private final Map<TypeName, List<Edge>> edgesAt = new HashMap<>();

    private Hubs(Judge judge, Collection<TypeName> types, Collection<Edge> edges) {
        this.judge = judge;
        types.forEach(type -> owned(type)
                .ifPresent(owned -> typesOf.computeIfAbsent(owned.claim(), unused -> new TreeSet<>())
                        .add(type)));
        for (Edge edge : edges) {
            edgesAt.computeIfAbsent(edge.from(), unused -> new ArrayList<>()).add(edge);
            edgesAt.computeIfAbsent(edge.to(), unused -> new ArrayList<>()).add(edge);
        }
    }

    /**
     * Describes a claim that another module should have.
     *
     * @param claim its pattern in full
     * @param from the module that has it
     * @param to the module that should have it
     * @param lines how many lines of debt there would be less
     */
    public record Move(String claim, String from, String to, int lines) {}

    /** Returns the best moves, the best first. */
    public static List<Move> of(Judge judge, Collection<TypeName> types, Collection<Edge> edges) {
        return new Hubs(judge, types, edges).best();
    }

    private List<Move> best() {
        return typesOf.keySet().stream()
                .filter(claim -> debt(judge, claim) > 0 && !isMostOfItsModule(claim) && !isNamedAsItsModule(claim))
                .sorted(Comparator.comparingLong((Claim claim) -> -debt(judge, claim))
                        .thenComparing(claim -> claim.pattern().text()))
                .limit(MOST_TRIED)
                .flatMap(claim -> best(claim).stream())
                .sorted(BEST_FIRST)
                .limit(MOST_SHOWN)
                .toList();
    }

    private static boolean isNamedAsItsModule(Claim claim) {
        String text = claim.pattern().text();
        String last = plain(text.substring(text.lastIndexOf('.') + 1));
        String module = claim.module().value();
        return plain(module).equals(last)
                || Stream.of(module.split("[-.]")).anyMatch(word -> plain(word).equals(last));
    }

    private static String plain(String name) {
        String letters = name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        return letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
    }

    private boolean isMostOfItsModule(Claim claim) {
        int all = typesOf.entrySet().stream()
                .filter(other -> other.getKey().module().equals(claim.module()))
                .mapToInt(other -> other.getValue().size())
                .sum();
        return typesIn(claim).size() * 2 > all;
    }

    private Optional<Move> best(Claim claim) {
        return neighbours(claim).stream()
                .map(other -> new Move(
                        claim.pattern().text(),
                        claim.module().value(),
                        other.name().value(),
                        (int) (debt(judge, claim) - debt(new Judge(moved(claim, other)), claim))))
                .filter(move -> move.lines() > 0)
                .min(BEST_FIRST);
    }

    private Set<Module> neighbours(Claim claim) {
        return edgesAt(claim).stream()
                .flatMap(edge -> List.of(edge.from(), edge.to()).stream())
                .flatMap(type -> owned(type).stream())
                .map(Owner.Owned::module)
                .flatMap(this::withWhatItMayUse)
                .filter(module -> !module.name().equals(claim.module()) && !module.external())
                .filter(module -> module.name().path().size() == 1)
                .filter(module -> module.requires().stream()
                        .noneMatch(entry -> entry.module().isEmpty()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What many may use already is where base types belong. */
    private Stream<Module> withWhatItMayUse(Module module) {
        return Stream.concat(
                Stream.of(module), judge.map().modules().values().stream().filter(module::mayUse));
    }

    private ModuleMap moved(Claim claim, Module to) {
        Module from = judge.map().module(claim.module()).orElseThrow();
        List<Claim> more = new ArrayList<>(to.claims());
        more.add(new Claim(claim.pattern(), to.name(), claim.because(), claim.place()));
        List<Claim> less =
                from.claims().stream().filter(other -> !other.equals(claim)).toList();
        return judge.map().with(from.claiming(less)).with(to.claiming(more));
    }

    private long debt(Judge judgeOfMap, Claim claim) {
        return edgesAt(claim).stream()
                .filter(edge -> judgeOfMap.judge(edge).broken().isPresent())
                .count();
    }

    private Set<Edge> edgesAt(Claim claim) {
        return typesIn(claim).stream()
                .flatMap(type -> edgesAt.getOrDefault(type, List.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<TypeName> typesIn(Claim claim) {
        return typesOf.getOrDefault(claim, Set.of());
    }

    private Optional<Owner.Owned> owned(TypeName type) {
        return judge.ownerOf(type) instanceof Owner.Owned owned ? Optional.of(owned) : Optional.empty();
    }
}
