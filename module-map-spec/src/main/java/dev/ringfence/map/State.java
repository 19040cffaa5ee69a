package dev.ringfence.map;

import java.util.Locale;

/** Says how far a module is on its way out of the monolith. */
public enum State {
    /** The module's code may change, and others may use it where they declare so. */
    ACTIVE,
    /** The module's code may change, and nobody may add uses. */
    CLOSED,
    /** The module's code may not change, and others may use it where they declare so. */
    FROZEN,
    /** The module's code may not change, but for types that are deleted, and nobody may add uses. */
    EXTRACTING,
    /** The module is gone: no class of it exists here, and nobody uses it. */
    EXTRACTED;

    /** Says whether nobody may add uses of the module. */
    public boolean closedToNewUses() {
        return this == CLOSED || this == EXTRACTING;
    }

    /** Says whether the module's code is read-only. */
    public boolean codeIsReadOnly() {
        return this == FROZEN || this == EXTRACTING;
    }

    /** Returns the name in maps, such as {@code extracting}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return id();
    }
}
