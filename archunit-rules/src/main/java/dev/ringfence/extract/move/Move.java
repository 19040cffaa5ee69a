package dev.ringfence.extract.move;

import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.TypePattern;
import java.util.List;

/**
 * Says which types are to go to which module.
 *
 * @param pattern as it was written, which may begin with a dot
 * @param patterns the same, written out below each root
 * @param target where they go
 */
public record Move(String pattern, List<NamePattern> patterns, ModuleName target) {

    /** Stands before a pattern of types that would be read as a package without it. */
    static final String TYPE = "type:";

    /** Says whether the type is one of them. */
    boolean names(TypeName type) {
        return patterns.stream().anyMatch(each -> each.matches(type));
    }

    /** Returns the key under which a module claims them. */
    String key() {
        return patterns.get(0) instanceof TypePattern ? "types" : "packages";
    }

    /** Returns the move as it is asked about. */
    @Override
    public String toString() {
        return asked(pattern, patterns.get(0) instanceof TypePattern) + " -> " + target;
    }

    /** Returns a pattern as it is to be written in a move. */
    static String asked(String pattern, boolean isType) {
        return isType && !NamePattern.namesType(pattern) ? TYPE + pattern : pattern;
    }
}
