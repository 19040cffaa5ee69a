package dev.ringfence.map;

import java.util.List;
import java.util.Optional;

/**
 * Holds a pattern as the map has it, where it takes something away or lets something pass: a pattern that fits nothing
 * is a rule that never fires.
 *
 * @param role what it takes away
 * @param module the module in which it stands, or of which a seam is; absent under {@code ignore}
 * @param written with its leading dot, where it has one
 * @param patterns the pattern, written out below each root or package
 * @param within where it has to lie to say anything: what the entry of {@code exports} opens; empty for anywhere
 * @param place the map's place of it
 */
public record WrittenPattern(
        Role role,
        Optional<ModuleName> module,
        String written,
        List<NamePattern> patterns,
        List<NamePattern> within,
        Place place) {

    /** Says what a pattern takes away. */
    public enum Role {
        /** The module never uses what fits. */
        FORBIDS,
        /** What fits is not exported, though the entry's pattern fits it too. */
        EXCEPT,
        /** What fits is neither judged nor owned. */
        IGNORE,
        /** What fits may use a model, and all other code of the module may not. */
        IN,
        /** What fits is free for all, though it belongs to a model that has a translation. */
        BUT,
        /** What fits may use both sides of a seam; the module is the one that leaves. */
        THROUGH,
        /** What fits takes the place of the module, which leaves. */
        NEW,
        /** What fits has the field that is a flag of a seam; the module is the one that leaves. */
        FIELD
    }

    /** Returns how messages name it: written out where it stands below one root or package alone, else as the map has it. */
    public String shown() {
        return shown(written, patterns);
    }

    static String shown(String written, List<? extends NamePattern> patterns) {
        return patterns.size() == 1 ? patterns.get(0).text() : written;
    }

    /** Says whether the pattern takes the type away from anything. */
    public boolean fits(TypeName type) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(type))
                && (within.isEmpty() || within.stream().anyMatch(pattern -> pattern.matches(type)));
    }
}
