package dev.ringfence.source;

import dev.ringfence.violation.Engine;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Which of the two engines that read code see a violation. */
enum SeenBy {
    BOTH,
    SOURCE,
    BYTECODE;

    static SeenBy of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    static SeenBy of(Set<Engine> engines) {
        if (engines.equals(EnumSet.of(Engine.SOURCE, Engine.BYTECODE))) {
            return BOTH;
        }
        return engines.equals(EnumSet.of(Engine.SOURCE)) ? SOURCE : BYTECODE;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
