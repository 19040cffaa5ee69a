package dev.ringfence.extract;

import java.util.List;
import java.util.Locale;

/**
 * Says what to do with a module.
 *
 * @param kind what
 * @param isUnknown whether a test could not be made, and might have spoken otherwise
 * @param because the tests that decided
 */
public record Verdict(Kind kind, boolean isUnknown, List<String> because) {

    /** Lists what may be done, in the order of doing it. */
    public enum Kind {
        FIRST,
        LATER,
        NOT_YET,
        KEEP;

        /** Returns the word for it, such as {@code not yet}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Returns the words for it. */
    public String words() {
        return kind.word() + (isUnknown ? " (unknown)" : "");
    }
}
