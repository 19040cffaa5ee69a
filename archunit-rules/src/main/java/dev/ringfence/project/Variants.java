package dev.ringfence.project;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in which of its variants a project is built, since each may have edges of its own: Maven's profiles.
 *
 * @param known the profiles that the poms of the project declare
 * @param active those that are active in this build
 * @param switching those that may change which sources are compiled, active or not
 */
public record Variants(Set<String> known, Set<String> active, Set<String> switching) {

    /** Begins the reason of a line that only builds with a profile, or only builds without it, may call stale. */
    private static final Pattern MARK =
            Pattern.compile("\\[profile (?<not>!?)(?<profile>[^\\]\\s]+)].*", Pattern.DOTALL);

    /** Returns the only variant of a project that has no profiles. */
    public static Variants none() {
        return new Variants(Set.of(), Set.of(), Set.of());
    }

    /**
     * Says whether a line of a baseline is kept for another variant. A profile that no pom declares keeps nothing, so
     * that a misspelt name is told.
     */
    public boolean keep(Optional<String> reason) {
        Matcher mark = MARK.matcher(reason.orElse(""));
        if (!mark.matches() || !known.contains(mark.group("profile"))) {
            return false;
        }
        boolean isFor = mark.group("not").isEmpty();
        return isFor != active.contains(mark.group("profile"));
    }

    /** Returns how the reason of a line begins that a profile needs; without it, where that profile is active. */
    public String markFor(String profile) {
        return "[profile " + (active.contains(profile) ? "!" : "") + profile + "]";
    }
}
