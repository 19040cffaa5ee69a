package dev.ringfence.extract.move;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.ExceptionEntry.Side;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Knows at once of most edges that no exception and no seam can let them stand. To ask for the exception takes longer than
 * to judge the edge.
 */
final class Excuses {

    private final Judge judge;
    private final List<ExceptionEntry> entries;
    private final boolean mayBeAny;
    private final Map<TypeName, Sides> known = new HashMap<>();

    /** Holds for each exception whether a type is on its side. */
    record Sides(BitSet from, BitSet to) {}

    Excuses(Judge judge) {
        ModuleMap map = judge.map();
        this.judge = judge;
        this.entries = map.exceptions().stream()
                .filter(entry -> entry.to().isPresent())
                .toList();
        this.mayBeAny = !map.seams().isEmpty();
    }

    /** Returns the sides of a type where the claims of today have it. */
    Sides of(TypeName type) {
        return known.computeIfAbsent(
                type, each -> of(each, judge.ownerOf(each).owningModule().map(Module::name)));
    }

    /** Returns the sides of a type that belongs to a module. */
    Sides of(TypeName type, Optional<ModuleName> owner) {
        BitSet from = new BitSet();
        BitSet to = new BitSet();
        for (int at = 0; at < entries.size(); at++) {
            from.set(at, covers(entries.get(at).from(), type, owner));
            to.set(at, covers(entries.get(at).to().orElseThrow(), type, owner));
        }
        return new Sides(from, to);
    }

    private static boolean covers(Side side, TypeName type, Optional<ModuleName> owner) {
        if (side instanceof Side.OfPattern pattern) {
            return pattern.pattern().text().equals("*") || pattern.pattern().matches(type);
        }
        return side instanceof Side.OfModule of
                && owner.filter(module -> module.isWithin(of.module())).isPresent();
    }

    /** Says whether something may let the edge stand; of data, that is always asked. */
    boolean mayExcuse(Edge edge, Sides from, Sides to) {
        return mayBeAny || DataEnd.isAt(edge) || from.from().intersects(to.to());
    }
}
