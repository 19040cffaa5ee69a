package dev.ringfence.advice;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.TypeName;
import dev.ringfence.verdict.Stale;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Says why what is written down is not needed any more, and how to take it away. */
public final class StaleAdvice {

    private StaleAdvice() {}

    /** Names entries of a kind. */
    public static String name(Stale.Kind kind) {
        return switch (kind) {
            case BASELINE -> "stale baseline lines";
            case EXCEPTION -> "unused exceptions";
            case LOCK -> "stale locks";
            case CLAIM -> "stale claims";
            case REQUIRES -> "unused requires";
            case TABLE -> "unused claims of tables";
        };
    }

    /** Says why an entry is stale, in words that may stand in brackets. */
    public static String why(Stale entry) {
        return switch (entry.why()) {
            case TYPE_GONE -> "the type is gone";
            case GONE -> "the use is gone";
            case ALLOWED -> "the map allows it by now";
            case EXCEPTED -> "the map has an exception for it";
            case SEAM -> "a seam of the map lets it stand, or did";
            case EXTRACTED ->
                isOfTable(entry)
                        ? "its owner is extracted, and uses of its tables are never known"
                        : "the module is extracted, and no baseline holds that";
            case NOT_FROZEN -> "not frozen any more";
            case MOVED_HERE -> "its type has another name, which only commits of this branch show: a squash loses that";
            case NARROWED -> "the table is only read by now";
            case MOVED -> "its types are there now: change the claim";
            case UNUSED ->
                switch (entry.kind()) {
                    case CLAIM -> "no type fits it";
                    case REQUIRES -> "nothing uses it";
                    case TABLE -> "no table of this code fits it";
                    default -> "no violation needs it";
                };
        };
    }

    private static boolean isOfTable(Stale entry) {
        return entry.to().map(TypeName::new).filter(DataEnd::is).isPresent();
    }

    private static String wayOutOfLines(Collection<Stale> stale) {
        Set<Stale.Why> whys = stale.stream().map(Stale::why).collect(Collectors.toSet());
        if (whys.contains(Stale.Why.MOVED_HERE) || whys.contains(Stale.Why.NARROWED)) {
            return "write the new names, for which no reason is asked, and prune: ";
        }
        return whys.equals(Set.of(Stale.Why.EXTRACTED))
                ? "take away what uses it, for no line makes that known, and prune: "
                : "the debt has shrunk; prune it: ";
    }

    /** Says how to mend stale entries of a kind. */
    public static String wayOut(Stale.Kind kind, Collection<Stale> stale, Commands commands) {
        return switch (kind) {
            case BASELINE -> wayOutOfLines(stale) + commands.baseline();
            case EXCEPTION -> "delete the entry from the map, or correct what it names";
            case LOCK -> "take them out: " + commands.freeze();
            case CLAIM ->
                stale.stream().allMatch(entry -> entry.why() == Stale.Why.MOVED)
                        ? "write the new package into the claim; the code was judged as if that were done"
                        : "delete the claim, or correct its name";
            case REQUIRES -> "delete the entry from `requires`";
            case TABLE -> "delete the entry from `tables`, or correct the name";
        };
    }
}
