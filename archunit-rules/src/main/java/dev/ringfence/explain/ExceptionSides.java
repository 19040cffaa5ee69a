package dev.ringfence.explain;

import dev.ringfence.edges.JudgedUse;
import dev.ringfence.map.Claim;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.ExceptionEntry.Side;
import dev.ringfence.map.Module;
import dev.ringfence.map.NamePattern;
import java.util.Collection;

/**
 * Finds the exceptions that concern a module: by its name, by one of its claims, or by an edge. A table, a flag and a
 * type that is shown tell of no module by themselves.
 */
final class ExceptionSides {

    private ExceptionSides() {}

    static boolean concern(ExceptionEntry entry, Module module, Collection<JudgedUse> uses) {
        return isOf(entry.from(), module)
                || entry.to().filter(side -> isOf(side, module)).isPresent()
                || uses.stream()
                        .anyMatch(use ->
                                use.judged().exception().filter(entry::equals).isPresent());
    }

    private static boolean isOf(Side side, Module module) {
        if (side instanceof Side.OfModule named) {
            return named.module().equals(module.name());
        }
        if (side instanceof Side.OfData) {
            return false;
        }
        NamePattern pattern = ((Side.OfPattern) side).pattern();
        return !pattern.text().equals("*")
                && module.claims().stream().map(Claim::pattern).anyMatch(pattern::overlaps);
    }
}
