package dev.ringfence.edges;

import dev.ringfence.map.Owner;
import java.util.Locale;

/** Says how a type belongs to a module, or that it does not. */
public enum Belonging {
    MAPPED,
    UNMAPPED,
    OUTSIDE,
    IGNORED,
    CONTESTED;

    public static Belonging of(Owner owner) {
        if (owner instanceof Owner.Owned) {
            return MAPPED;
        }
        if (owner instanceof Owner.Ignored) {
            return IGNORED;
        }
        if (owner instanceof Owner.Contested) {
            return CONTESTED;
        }
        return owner instanceof Owner.Unmapped ? UNMAPPED : OUTSIDE;
    }

    /** Returns the name in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
