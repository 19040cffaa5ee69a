package dev.ringfence.explain.answer;

import dev.ringfence.map.Seam;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Says what a type has to do with a seam.
 *
 * @param seam the seam
 * @param part the side of the seam on which the type is
 * @param ways what leads over the seam; of a type of {@code through}, its own way alone
 */
public record SeamOfType(Seam seam, Part part, List<Way> ways) {

    /** Says on which side of a seam a type is. */
    public enum Part {
        /** The type belongs to the module that leaves. */
        OLD,
        /** The type takes the place of what leaves. */
        NEW,
        /** The type may use both sides. */
        THROUGH;

        /** Returns the name in reports, which is the key in the map. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Names types that lead over a seam.
     *
     * @param types the type, or the pattern of the types
     * @param until the last day, UTC
     * @param isOver whether that day is over
     * @param exists whether the code has such a type
     */
    public record Way(String types, LocalDate until, boolean isOver, boolean exists) {}

    /** Says whether other code may use the type over the seam today. */
    public boolean isUsedOverIt() {
        return part != Part.THROUGH && ways.stream().anyMatch(way -> !way.isOver() && way.exists());
    }
}
