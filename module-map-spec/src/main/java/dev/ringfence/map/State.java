package dev.ringfence.map;

import java.util.Locale;

/** How far a module is on its way out of the monolith. */
public enum State {
    /** Its code may change, and others may use it where they declare so. */
    ACTIVE,
    /** Its code may change, and nobody may add uses. */
    CLOSED,
    /** Its code may not change, and others may use it where they declare so. */
    FROZEN,
    /** Its code may not change, but for types that are deleted, and nobody may add uses. */
    EXTRACTING,
    /** It is gone: no class of it exists here, and nobody uses it. */
    EXTRACTED;

    /** Whether nobody may add uses of the module. */
    public boolean closedToNewUses() {
        return this == CLOSED || this == EXTRACTING;
    }

    /** Whether the module's code is read-only. */
    public boolean codeIsReadOnly() {
        return this == FROZEN || this == EXTRACTING;
    }

    /** The name in maps, such as {@code extracting}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return id();
    }
}
