package dev.ringfence.rules;

import java.util.Locale;

/** Says how a type uses another, the kind that binds the most first. An edge is of the first kind that it has. */
public enum KindOfUse {
    /** It extends or implements the other type. */
    INHERITS,
    /** It has a field of the type, or of a type with it among its type arguments. */
    HOLDS,
    /** It calls a method or constructor of the type, names one by a reference, or reads or sets a field. */
    CALLS,
    /** It names the type in any other way. */
    NAMES,
    /** Only its source names the type, and the type has constants, which javac copies. */
    CONSTANT;

    /** Returns the word for it, such as {@code inherits}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
