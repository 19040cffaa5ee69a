package dev.ringfence.extract.move;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.ExceptionEntry.Side;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.TypeName;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        return known.computeIfAbsent(type, each -> of(each, judge));
    }

    /** Returns the sides of a type where another judge has it. */
    Sides of(TypeName type, Judge other) {
        BitSet from = new BitSet();
        BitSet to = new BitSet();
        for (int at = 0; at < entries.size(); at++) {
            from.set(at, mayCover(entries.get(at).from(), type, other));
            to.set(at, mayCover(entries.get(at).to().orElseThrow(), type, other));
        }
        return new Sides(from, to);
    }

    private static boolean mayCover(Side side, TypeName type, Judge judge) {
        if (side instanceof Side.OfPattern pattern) {
            return pattern.pattern().text().equals("*") || pattern.pattern().matches(type);
        }
        return side instanceof Side.OfModule of
                && judge.ownerOf(type)
                        .owningModule()
                        .filter(module -> module.name().isWithin(of.module()))
                        .isPresent();
    }

    /** Says whether something may let the edge stand; of data, that is always asked. */
    boolean mayExcuse(Edge edge, Sides from, Sides to) {
        return mayBeAny || DataEnd.isAt(edge) || from.from().intersects(to.to());
    }
}
