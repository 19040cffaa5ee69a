package dev.ringfence.report.graph;

import dev.ringfence.advice.Wording;
import dev.ringfence.explain.answer.UsesBetween;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds modules and the uses between them.
 *
 * @param nodes in the map's order
 * @param uses sorted by their ends
 */
public record ModuleGraph(List<Node> nodes, List<Use> uses) {

    /** Says how a person reads a use. */
    enum Kind {
        ALLOWED,
        KNOWN,
        NEW
    }

    /**
     * Describes a module.
     *
     * @param name its name, or what stands for code of no module
     * @param state how far it is on its way out
     * @param isShared whether everybody may use it
     */
    public record Node(String name, String state, boolean isShared) {}

    /**
     * Counts the edges from one module to another.
     *
     * @param allowed edges that the map allows or excuses
     * @param known edges that a baseline has
     * @param fresh edges that nothing records
     */
    public record Use(String from, String to, int allowed, int known, int fresh) {

        /** Returns how many edges are debt. */
        int debt() {
            return known + fresh;
        }

        Kind kind() {
            return fresh > 0 ? Kind.NEW : known > 0 ? Kind.KNOWN : Kind.ALLOWED;
        }

        private Use plus(Use more) {
            return new Use(from, to, allowed + more.allowed, known + more.known, fresh + more.fresh);
        }
    }

    /**
     * Returns the graph of all modules at the top. Where a module in another one is asked for, the modules beside it are
     * shown too, and not the ones that hold it.
     */
    public static ModuleGraph of(UsesBetween between, Optional<String> asked) {
        Map<List<String>, Use> uses = new TreeMap<>(
                Comparator.comparing((List<String> ends) -> ends.get(0)).thenComparing(ends -> ends.get(1)));
        for (UsesBetween.Pair pair : between.pairs()) {
            String from = folded(pair.from(), asked);
            String to = folded(pair.to(), asked);
            if (!from.equals(to)) {
                uses.merge(
                        List.of(from, to),
                        new Use(from, to, pair.allowed() + pair.excepted(), pair.known(), pair.fresh()),
                        Use::plus);
            }
        }
        return new ModuleGraph(
                nodes(between.modules(), uses.values().stream().toList(), asked), List.copyOf(uses.values()));
    }

    /** A module counts as the one that holds it, unless that holds the asked one too. */
    private static String folded(String name, Optional<String> asked) {
        String shown = name;
        for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            String holder = name.substring(0, dot);
            if (asked.filter(module -> module.startsWith(holder + ".")).isEmpty()) {
                shown = holder;
            }
        }
        return shown;
    }

    private static List<Node> nodes(List<Module> modules, List<Use> uses, Optional<String> asked) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        Map<String, Module> byName = modules.stream()
                .collect(Collectors.toMap(module -> module.name().value(), module -> module));
        modules.stream()
                .filter(module -> !module.external())
                .map(Module::name)
                .map(ModuleName::value)
                .map(name -> folded(name, asked))
                .filter(name ->
                        asked.filter(module -> module.startsWith(name + ".")).isEmpty())
                .forEach(name -> nodes.put(name, node(name, Optional.ofNullable(byName.get(name)))));
        uses.stream()
                .flatMap(use -> Stream.of(use.from(), use.to()))
                .forEach(name -> nodes.computeIfAbsent(
                        name, missing -> node(missing, Optional.ofNullable(byName.get(missing)))));
        return List.copyOf(nodes.values());
    }

    private static Node node(String name, Optional<Module> module) {
        return new Node(
                name,
                module.map(found -> found.state().id()).orElse("active"),
                module.filter(Module::shared).isPresent());
    }

    /** Returns the graph in which a module in another one counts as the one that holds it. */
    public ModuleGraph atTop() {
        Map<String, Node> tops = new LinkedHashMap<>();
        Map<List<String>, Use> merged = new LinkedHashMap<>();
        nodes.stream().filter(node -> isAtTop(node.name())).forEach(node -> tops.put(node.name(), node));
        for (Use use : uses) {
            String from = folded(use.from(), Optional.empty());
            String to = folded(use.to(), Optional.empty());
            if (!from.equals(to)) {
                Stream.of(from, to).forEach(name -> tops.computeIfAbsent(name, ModuleGraph::unnamed));
                merged.merge(List.of(from, to), new Use(from, to, use.allowed(), use.known(), use.fresh()), Use::plus);
            }
        }
        return new ModuleGraph(List.copyOf(tops.values()), List.copyOf(merged.values()));
    }

    private static boolean isAtTop(String name) {
        return folded(name, Optional.empty()).equals(name);
    }

    private static Node unnamed(String name) {
        return node(name, Optional.empty());
    }

    /** Returns what is left of the graph with these modules alone. */
    ModuleGraph with(Predicate<String> wanted) {
        return new ModuleGraph(
                nodes.stream().filter(node -> wanted.test(node.name())).toList(),
                uses.stream()
                        .filter(use -> wanted.test(use.from()) && wanted.test(use.to()))
                        .toList());
    }

    /** Returns the graph with these uses alone. */
    ModuleGraph withUses(Predicate<Use> wanted) {
        return new ModuleGraph(nodes, uses.stream().filter(wanted).toList());
    }

    /** Returns a module and the ones that it uses, or that use it. */
    public ModuleGraph around(String module) {
        Set<String> near = uses.stream()
                .filter(use -> use.from().equals(module) || use.to().equals(module))
                .flatMap(use -> Stream.of(use.from(), use.to(), module))
                .collect(Collectors.toSet());
        return with(name -> near.contains(name) || name.equals(module))
                .withUses(use -> use.from().equals(module) || use.to().equals(module));
    }

    /** Returns what lies on any way from one module to another. */
    public ModuleGraph between(String from, String to) {
        Set<String> ahead = reached(from, Use::from, Use::to);
        Set<String> behind = reached(to, Use::to, Use::from);
        return with(name -> ahead.contains(name) && behind.contains(name));
    }

    private Set<String> reached(String start, Function<Use, String> near, Function<Use, String> far) {
        Set<String> reached = new TreeSet<>(Set.of(start));
        List<String> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            String at = open.remove(open.size() - 1);
            uses.stream()
                    .filter(use -> near.apply(use).equals(at))
                    .map(far)
                    .filter(reached::add)
                    .forEach(open::add);
        }
        return reached;
    }

    /** Returns the graph with no more than so many pairs that owe anything: what is new first, then the heaviest. */
    public ModuleGraph withHeaviest(int most) {
        Set<Use> heaviest = uses.stream()
                .filter(use -> use.debt() > 0)
                .sorted(Comparator.comparing(Use::kind)
                        .reversed()
                        .thenComparing(Comparator.comparing(Use::debt).reversed())
                        .thenComparing(Use::from)
                        .thenComparing(Use::to))
                .limit(most)
                .collect(Collectors.toSet());
        return withUses(use -> use.debt() == 0 || heaviest.contains(use));
    }

    /** Says in one line what the graph has. */
    public String summary() {
        long owing = uses.stream().filter(use -> use.debt() > 0).count();
        return Wording.number(nodes.size()) + (nodes.size() == 1 ? " module, " : " modules, ")
                + Wording.number(uses.size()) + (uses.size() == 1 ? " use" : " uses") + " of a module by another, "
                + Wording.number(owing) + " with debt";
    }
}
