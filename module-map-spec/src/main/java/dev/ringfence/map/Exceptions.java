package dev.ringfence.map;

import dev.ringfence.map.ExceptionEntry.Side;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the exception that excuses a violation. Of several, one that still holds wins over an expired one, then the
 * first of the map.
 *
 * <p>Whether it has expired is for the caller to ask: an expired exception still names its edges.
 */
public final class Exceptions {

    private final List<ExceptionEntry> validFirst;
    private final Judge judge;

    /**
     * Looks among the exceptions of the judge's map.
     *
     * @param today the day, UTC, on which they are asked
     */
    public Exceptions(Judge judge, LocalDate today) {
        this.judge = judge;
        this.validFirst = judge.map().exceptions().stream()
                .sorted(Comparator.comparing(entry -> entry.isExpiredOn(today)))
                .toList();
    }

    /** Returns the exception for an edge, whatever rule judges the edge. */
    public Optional<ExceptionEntry> excusing(Edge edge) {
        return first(entry -> entry.to().isPresent()
                && covers(entry.from(), edge.from())
                && covers(entry.to().get(), edge.to()));
    }

    /** Returns the exception for a type that breaks a rule by being here. */
    public Optional<ExceptionEntry> excusing(TypeName type, Rule rule) {
        return first(entry -> isFor(entry, rule) && covers(entry.from(), type));
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
        return validFirst.stream().filter(fits).findFirst();
    }

    private static boolean isFor(ExceptionEntry entry, Rule rule) {
        return entry.rule().filter(rule::equals).isPresent();
    }

    private boolean covers(Side side, TypeName type) {
        if (side instanceof Side.OfPattern pattern) {
            return pattern.pattern().matches(type);
        }
        ModuleName name = ((Side.OfModule) side).module();
        return judge.ownerOf(type)
                .owningModule()
                .filter(module -> module.name().isWithin(name))
                .isPresent();
    }
}
