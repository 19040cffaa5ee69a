package dev.ringfence.map;

import dev.ringfence.map.ExceptionEntry.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Describes an entry of {@code seams}: the one place at which a module that leaves and what takes its place meet, until
 * a date.
 *
 * @param name its name
 * @param old the module that leaves
 * @param successor what takes its place, which the map calls {@code new}
 * @param through the types that may use both
 * @param flags by which the code chooses between them
 * @param until the last day, UTC
 * @param owner whom to ask
 * @param because why it is there
 * @param place the map's line of its name
 */
public record Seam(
        String name,
        ModuleName old,
        Side successor,
        List<Through> through,
        List<SeamFlag> flags,
        LocalDate until,
        String owner,
        String because,
        Place place) {

    /**
     * Names types that may use both sides.
     *
     * @param written as the map has it
     * @param types the pattern, written out below each root
     * @param until the last day, UTC, where it is another one than that of the seam
     * @param place the map's place
     */
    public record Through(String written, List<TypePattern> types, Optional<LocalDate> until, Place place) {

        /** Returns how messages name it: written out where it stands below one root alone, else as the map has it. */
        public String shown() {
            return WrittenPattern.shown(written, types);
        }

        boolean names(TypeName type) {
            return types.stream().anyMatch(pattern -> pattern.matches(type));
        }

        private boolean isExactlyFor(TypeName type) {
            return types.stream().anyMatch(pattern -> pattern.text().equals(type.qualified()));
        }
    }

    /**
     * Returns the last day on which the type may use both sides; empty where it may not at all. An entry that names the
     * type itself decides before patterns.
     */
    public Optional<LocalDate> untilOf(TypeName type) {
        return last(through.stream().filter(entry -> entry.isExactlyFor(type)))
                .or(() -> last(through.stream().filter(entry -> entry.names(type))));
    }

    private Optional<LocalDate> last(Stream<Through> entries) {
        return entries.map(entry -> entry.until().orElse(until)).max(LocalDate::compareTo);
    }

    /** Returns the flag of that name. */
    public Optional<SeamFlag> flag(String flag) {
        return flags.stream().filter(each -> each.name().equals(flag)).findFirst();
    }
}
