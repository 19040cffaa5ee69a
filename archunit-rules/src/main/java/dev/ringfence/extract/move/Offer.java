package dev.ringfence.extract.move;

import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Offers to move a type.
 *
 * @param from its module; empty where no module has it
 * @param gone how many lines would go
 * @param added how many would come in
 * @param bordersGone how many edges fewer would lead from one module of the top level to another, shared and external
 *     ones apart; less than none where there would be more
 * @param intoCycle the modules that the move would bring into a new cycle, by name
 */
public record Offer(
        TypeName type,
        Optional<ModuleName> from,
        ModuleName to,
        int gone,
        int added,
        int bordersGone,
        List<ModuleName> intoCycle) {

    /** Sorts what takes most lines away first, then what makes no cycle, then by edges over borders, then by name. */
    static final Comparator<Offer> ORDER = Comparator.comparing(Offer::lines)
            .thenComparing(offer -> offer.intoCycle().isEmpty())
            .thenComparing(Offer::bordersGone)
            .reversed()
            .thenComparing(Offer::type)
            .thenComparing(Offer::to);

    /** Keeps what nobody can change. */
    public Offer {
        intoCycle = List.copyOf(intoCycle);
    }

    /** Returns the same move, with the modules that it brings into a new cycle. */
    Offer bringing(List<ModuleName> modules) {
        return new Offer(type, from, to, gone, added, bordersGone, modules);
    }

    /** Returns how many lines fewer there would be. */
    public int lines() {
        return gone - added;
    }

    /** Says whether the move takes anything away. */
    boolean isWorthIt() {
        return lines() > 0;
    }

    /** Returns the move as it is asked about. */
    public String asked() {
        return Move.asked(type.qualified(), true) + " -> " + to;
    }
}
