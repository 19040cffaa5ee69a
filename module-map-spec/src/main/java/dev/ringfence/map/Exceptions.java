package dev.ringfence.map;

import dev.ringfence.map.ExceptionEntry.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the exception that excuses a violation. Of several, one that still holds wins over an expired one, then the
 * first of the map.
 *
 * <p>Whether it has expired is for the caller to ask: an expired exception still names its edges.
 */
public final class Exceptions {

    private static final String FROM = "from ";
    private static final String TO = "to ";
    private static final String MODULE = "module ";

    private final Judge judge;
    private final PatternMarks marks = new PatternMarks();
    private final RarestMark<ExceptionEntry> ofEdges;
    private final RarestMark<ExceptionEntry> ofRules;
    private final List<ExceptionEntry> withRule;

    /**
     * Looks among the exceptions of the judge's map.
     *
     * @param today the day, UTC, on which they are asked
     */
    public Exceptions(Judge judge, LocalDate today) {
        this.judge = judge;
        List<ExceptionEntry> validFirst = judge.map().exceptions().stream()
                .sorted(Comparator.comparing(entry -> entry.isExpiredOn(today)))
                .toList();
        this.withRule =
                validFirst.stream().filter(entry -> entry.rule().isPresent()).toList();
        this.ofRules = new RarestMark<>(withRule, entry -> marksOf(FROM, entry.from()));
        this.ofEdges = new RarestMark<>(
                validFirst.stream().filter(entry -> entry.to().isPresent()).toList(), this::marksOfEdge);
    }

    private List<String> marksOfEdge(ExceptionEntry entry) {
        List<String> both = new ArrayList<>(marksOf(FROM, entry.from()));
        entry.to().ifPresent(to -> both.addAll(marksOf(TO, to)));
        return both;
    }

    private List<String> marksOf(String end, Side side) {
        if (side instanceof Side.OfData || isAnything(side)) {
            return List.of();
        }
        List<String> ofSide = side instanceof Side.OfPattern pattern
                ? marks.of(pattern.pattern())
                : List.of(MODULE + ((Side.OfModule) side).module());
        return ofSide.stream().map(end::concat).toList();
    }

    private Set<String> marksOf(String end, TypeName type) {
        Set<String> ofType = marks.of(type);
        Optional<ModuleName> module = judge.ownerOf(type).owningModule().map(Module::name);
        while (module.isPresent()) {
            ofType.add(MODULE + module.get());
            module = module.get().parent();
        }
        return ofType.stream().map(end::concat).collect(Collectors.toSet());
    }

    /** Returns the exception for an edge, whatever rule judges the edge. */
    public Optional<ExceptionEntry> excusing(Edge edge) {
        if (ofEdges.isEmpty()) {
            return Optional.empty();
        }
        Set<String> both = marksOf(FROM, edge.from());
        both.addAll(marksOf(TO, edge.to()));
        return ofEdges.mayFit(both).stream()
                .filter(entry -> covers(entry.from(), edge.from()))
                .filter(entry ->
                        entry.to().filter(to -> coversUse(to, edge.to())).isPresent())
                .findFirst();
    }

    /** Returns the exception for a type that breaks a rule by being here. */
    public Optional<ExceptionEntry> excusing(TypeName type, Rule rule) {
        return ofRules.isEmpty()
                ? Optional.empty()
                : ofRules.mayFit(marksOf(FROM, type)).stream()
                        .filter(entry -> isFor(entry, rule) && covers(entry.from(), type))
                        .findFirst();
    }

    /**
     * Returns the exception for what a module does wrong as a whole, such as a change of a frozen file that holds no
     * type.
     */
    public Optional<ExceptionEntry> excusing(ModuleName module, Rule rule) {
        return first(entry ->
                isFor(entry, rule) && entry.from() instanceof Side.OfModule side && module.isWithin(side.module()));
    }

    /** Returns the exception for a cycle: an exception that names any of the cycle's modules. */
    public Optional<ExceptionEntry> excusingCycle(List<ModuleName> modules) {
        return first(entry -> isFor(entry, Rule.MODULE_CYCLE)
                && entry.from() instanceof Side.OfModule side
                && modules.stream().anyMatch(module -> module.isWithin(side.module())));
    }

    private Optional<ExceptionEntry> first(Predicate<ExceptionEntry> fits) {
        return withRule.stream().filter(fits).findFirst();
    }

    private static boolean isFor(ExceptionEntry entry, Rule rule) {
        return entry.rule().filter(rule::equals).isPresent();
    }

    /** What is done with a table has to be named so: a module or a pattern of types excuses uses of types alone. */
    private boolean coversUse(Side side, TypeName used) {
        return side instanceof Side.OfData == DataEnd.is(used) && covers(side, used);
    }

    private static boolean isAnything(Side side) {
        return side instanceof Side.OfPattern pattern
                && pattern.pattern().text().equals("*");
    }

    private boolean covers(Side side, TypeName type) {
        if (side instanceof Side.OfData data) {
            return DataEnd.of(type).filter(data.pattern()::matches).isPresent();
        }
        if (side instanceof Side.OfPattern pattern) {
            return isAnything(side) || pattern.pattern().matches(type);
        }
        ModuleName name = ((Side.OfModule) side).module();
        return judge.ownerOf(type)
                .owningModule()
                .filter(module -> module.name().isWithin(name))
                .isPresent();
    }
}
