package dev.ringfence.advice.rules;

import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.advice.Wording;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Exceptions;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.TypePattern;
import dev.ringfence.map.edit.MapDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the exception that would excuse edges for a time, and nothing else that breaks the map.
 *
 * <ol>
 *   <li>One edge is named by its types.
 *   <li>Several are named by one entry with a bound: by the type, the package or the module that they share at each end,
 *       the narrowest first. No type of another project may begin such edges, since nobody counts these here.
 *   <li>Where each of these would excuse something else too, a few edges have an entry each, and many have none.
 * </ol>
 */
final class ExceptionWay {

    /** Says how long an exception that is offered lasts. */
    static final int DAYS = 90;

    private static final int MOST_ENTRIES = 5;

    private final Trial trial;
    private final AskedEdges asked;
    private final LocalDate today;
    private final Judge judge;

    ExceptionWay(Trial trial, AskedEdges asked, LocalDate today) {
        this.trial = trial;
        this.asked = asked;
        this.today = today;
        this.judge = asked.judge();
    }

    /** Holds one end of an exception: what is written, and which types it names. */
    private record Side(String text, Predicate<TypeName> names) {}

    Optional<WayOut> way() {
        List<String> entries = entries();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        String text = "excuse " + asked.pronoun() + " for a time";
        Optional<MapDraft> edited =
                trial.draft().flatMap(draft -> draft.excepting(entries)).filter(draft -> excuses(draft.map()));
        return Optional.of(edited.map(draft -> WayOut.edit(Kind.EXCEPTION, text, draft.edits()))
                .orElseGet(() ->
                        WayOut.of(Kind.EXCEPTION, text + ": add " + String.join(", ", entries) + " to `exceptions`")));
    }

    private boolean excuses(ModuleMap edited) {
        Exceptions exceptions = new Exceptions(new Judge(edited), today);
        return asked.edges().stream()
                .allMatch(edge -> exceptions
                        .excusing(edge)
                        .filter(entry -> !entry.isExpiredOn(today))
                        .isPresent());
    }

    private List<String> entries() {
        Set<Edge> edges = new HashSet<>(asked.edges());
        List<Edge> others =
                trial.owed().edges().filter(edge -> !edges.contains(edge)).toList();
        Optional<String> one = forAll(others);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        boolean eachAlone = edges.size() > 1 && edges.size() <= MOST_ENTRIES;
        return eachAlone && asked.edges().stream().allMatch(edge -> isNamedAlone(edge, others, edges))
                ? asked.edges().stream()
                        .map(edge -> entry(Wording.pattern(edge.from()), Wording.pattern(edge.to()), 1))
                        .toList()
                : List.of();
    }

    private static boolean isNamedAlone(Edge edge, List<Edge> others, Set<Edge> edges) {
        return edges.stream()
                                .filter(each -> named(edge.from()).names().test(each.from())
                                        && named(edge.to()).names().test(each.to()))
                                .count()
                        == 1
                && others.stream().noneMatch(each -> covers(named(edge.from()), named(edge.to()), each));
    }

    private Optional<String> forAll(List<Edge> others) {
        for (Side from : sides(asked.origins(), asked.user())) {
            for (Side to : sides(asked.targets(), asked.used())) {
                if (isOfThisProject(from) && others.stream().noneMatch(edge -> covers(from, to, edge))) {
                    return Optional.of(
                            entry(from.text(), to.text(), asked.edges().size()));
                }
            }
        }
        return Optional.empty();
    }

    /** What other projects use is not known here, and would count against the bound. */
    private boolean isOfThisProject(Side from) {
        return asked.origins().size() == 1 || !asked.around().isAnyElsewhere(from.names());
    }

    private static boolean covers(Side from, Side to, Edge edge) {
        return from.names().test(edge.from()) && to.names().test(edge.to());
    }

    private String entry(String from, String to, int edges) {
        return "{from: " + from + ", to: " + to + ", because: \"why it has to be\", until: " + today.plusDays(DAYS)
                + (edges == 1 ? "" : ", edges: " + edges) + "}";
    }

    private List<Side> sides(List<TypeName> types, Optional<Module> module) {
        if (types.size() == 1) {
            return List.of(named(types.get(0)));
        }
        List<Side> sides = new ArrayList<>();
        sharedPackage(types).map(ExceptionWay::ofPattern).ifPresent(sides::add);
        module.map(Module::name).map(this::ofModule).ifPresent(sides::add);
        return sides.stream()
                .filter(side -> types.stream().allMatch(side.names()))
                .toList();
    }

    private static Side named(TypeName type) {
        return ofPattern(Wording.pattern(type));
    }

    private static Side ofPattern(String text) {
        NamePattern pattern = NamePattern.namesType(text) ? TypePattern.of(text) : PackagePattern.of(text);
        return new Side(text, pattern::matches);
    }

    private Side ofModule(ModuleName name) {
        return new Side(
                name.value(),
                type -> judge.ownerOf(type)
                        .owningModule()
                        .filter(module -> module.name().isWithin(name))
                        .isPresent());
    }

    /** A package that holds a root names everything, and is no package that anybody would excuse. */
    private Optional<String> sharedPackage(List<TypeName> types) {
        String shared = types.stream()
                .map(TypeName::packageName)
                .reduce(ExceptionWay::shared)
                .orElse("");
        boolean holdsRoot = judge.map().roots().stream().anyMatch(root -> (root.text() + ".").startsWith(shared + "."));
        return shared.isEmpty() || holdsRoot || !shared.contains(".") || NamePattern.namesType(shared)
                ? Optional.empty()
                : Optional.of(shared);
    }

    private static String shared(String one, String other) {
        String[] parts = one.split("\\.");
        StringBuilder same = new StringBuilder();
        for (String part : parts) {
            String longer = same.isEmpty() ? part : same + "." + part;
            if (!(other + ".").startsWith(longer + ".")) {
                break;
            }
            same = new StringBuilder(longer);
        }
        return same.toString();
    }
}
