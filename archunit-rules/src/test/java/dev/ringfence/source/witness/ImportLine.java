package dev.ringfence.source.witness;

import dev.ringfence.map.TypeName;

/**
 * An import as it is written.
 *
 * @param name without spaces, and without {@code .*}
 * @param isStar whether it ends with {@code .*}
 * @param line of the word {@code import}, from 1
 */
record ImportLine(String name, boolean isStar, int line) {

    /** Whether the name is that of the type or leads into it, or is the package of {@code com.acme.*}. */
    boolean leadsTo(TypeName type) {
        return type.isWholePackage()
                ? isStar && name.equals(type.packageName())
                : (name + ".").startsWith(type.qualified() + ".");
    }
}
