package dev.ringfence.report.matrix;

import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedModule;
import dev.ringfence.report.data.ReportedUse;
import dev.ringfence.report.graph.Layering;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the modules of a report in order.
 *
 * <ol>
 *   <li>A module stands above all that it may use, and then by its name. Debt moves nobody.
 *   <li>Modules in a module stand behind it, in the same order among themselves.
 *   <li>Code of no module stands behind all modules, where it uses or is used.
 *   <li>Then come the modules that everybody may use, and last those from jars.
 * </ol>
 */
final class Lines {

    private final SortedMap<String, ReportedModule> modules = new TreeMap<>();
    private final List<ReportedUse> uses;
    private final List<Line> lines = new ArrayList<>();

    private Lines(Report report) {
        report.modules().forEach(module -> modules.put(module.name(), module));
        uses = report.uses();
    }

    static List<Line> of(Report report) {
        Lines all = new Lines(report);
        SortedMap<Line.Kind, SortedSet<String>> tops = all.tops();
        tops.forEach((kind, names) -> all.add(names, kind));
        return List.copyOf(all.lines);
    }

    private SortedMap<Line.Kind, SortedSet<String>> tops() {
        Stream<String> mapped = modules.keySet().stream().filter(name -> isExternal(name) || isTop(name));
        return Stream.concat(mapped, unmapped())
                .collect(Collectors.groupingBy(this::kind, TreeMap::new, Collectors.toCollection(TreeSet::new)));
    }

    private Stream<String> unmapped() {
        return uses.stream()
                .filter(use -> use.edges() > 0)
                .flatMap(use -> Stream.of(use.from(), use.to()))
                .filter(name -> !modules.containsKey(name));
    }

    private boolean isTop(String name) {
        return holders(name).isEmpty();
    }

    private boolean isExternal(String name) {
        return is(name, ReportedModule::external);
    }

    private boolean is(String name, Predicate<ReportedModule> what) {
        return Optional.ofNullable(modules.get(name)).filter(what).isPresent();
    }

    private Line.Kind kind(String name) {
        if (!modules.containsKey(name)) {
            return Line.Kind.UNMAPPED;
        }
        if (isExternal(name)) {
            return Line.Kind.EXTERNAL;
        }
        return is(name, ReportedModule::shared) ? Line.Kind.SHARED : Line.Kind.OWN;
    }

    private void add(Collection<String> siblings, Line.Kind kind) {
        Layering layering = Layering.of(usesAmong(siblings));
        siblings.stream()
                .sorted(Comparator.<String>comparingInt(layering::row).thenComparing(Comparator.naturalOrder()))
                .forEach(name -> addWithChildren(name, kind));
    }

    private void addWithChildren(String name, Line.Kind kind) {
        Optional<ReportedModule> told = Optional.ofNullable(modules.get(name));
        boolean isParent =
                told.isPresent() && modules.keySet().stream().anyMatch(other -> other.startsWith(name + "."));
        lines.add(new Line(name, kind, told, holders(name), isParent));
        if (isParent) {
            add(children(name), kind);
        }
    }

    private SortedSet<String> children(String holder) {
        return modules.keySet().stream()
                .filter(name -> !isExternal(name))
                .filter(name -> {
                    List<String> holders = holders(name);
                    return !holders.isEmpty() && holders.get(holders.size() - 1).equals(holder);
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the modules that hold one, the outermost first. */
    private List<String> holders(String name) {
        List<String> holders = new ArrayList<>();
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            holders.add(name.substring(0, dot));
        }
        holders.retainAll(modules.keySet());
        return holders;
    }

    /** What a module in one of them may use, the one may use. */
    private Map<String, Set<String>> usesAmong(Collection<String> siblings) {
        SortedMap<String, Set<String>> among = new TreeMap<>();
        siblings.forEach(name -> among.put(name, new TreeSet<>()));
        for (ReportedUse use : uses) {
            if (use.allowed() > 0 || use.declared()) {
                Optional<String> to = among(siblings, use.to());
                among(siblings, use.from())
                        .filter(from -> !to.equals(Optional.of(from)))
                        .ifPresent(from -> to.ifPresent(used -> among.computeIfAbsent(from, missing -> new TreeSet<>())
                                .add(used)));
            }
        }
        return among;
    }

    private Optional<String> among(Collection<String> siblings, String name) {
        return Stream.concat(holders(name).stream(), Stream.of(name))
                .filter(siblings::contains)
                .findFirst();
    }
}
