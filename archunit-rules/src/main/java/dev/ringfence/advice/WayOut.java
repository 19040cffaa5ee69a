package dev.ringfence.advice;

import dev.ringfence.map.edit.MapEdit;
import java.util.List;
import java.util.Optional;

/**
 * Describes a way out of a finding: to make it allowed, known or needless.
 *
 * @param kind what is done, such as {@code requires}
 * @param text what to do, in one sentence
 * @param edits the edits of the map that do it, each on what the ones before it left; read again and judged before they
 *     are offered
 * @param command the command that does it, behind the edits where there are any
 * @param impossible why it cannot be done here
 */
public record WayOut(
        Kind kind, String text, List<MapEdit> edits, Optional<String> command, Optional<String> impossible) {

    /** Says what is done, the cheapest for the whole first. */
    public enum Kind {
        UNDO("undo"),
        DELETE("delete"),
        USE_EXPORTED("use-exported"),
        USE_ALLOWED("use-allowed"),
        DO_WITHOUT("do-without"),
        TURN_AROUND("turn-around"),
        REQUIRES("requires"),
        EXPORTS("exports"),
        INTERNALS("internals"),
        CLAIM("claim"),
        IGNORE("ignore"),
        STATE("state"),
        MOVE("move"),
        EXCEPTION("exception"),
        POLICY("policy"),
        BASELINE("baseline"),
        FREEZE("freeze");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Says whether the way is to use what may be used already. */
        public boolean isOpen() {
            return this == USE_EXPORTED || this == USE_ALLOWED;
        }

        /** Returns the name in reports. */
        public String id() {
            return id;
        }
    }

    public static WayOut of(Kind kind, String text) {
        return new WayOut(kind, text, List.of(), Optional.empty(), Optional.empty());
    }

    public static WayOut edit(Kind kind, String text, List<MapEdit> edits) {
        return new WayOut(kind, text, edits, Optional.empty(), Optional.empty());
    }

    /** Returns the same way, with what is to be done behind it. */
    public WayOut then(String more, String behind) {
        return new WayOut(kind, text + more, edits, Optional.of(behind), impossible);
    }

    public static WayOut command(Kind kind, String text, String command) {
        return new WayOut(kind, text, List.of(), Optional.of(command), Optional.empty());
    }

    public static WayOut impossible(Kind kind, String text, String why) {
        return new WayOut(kind, text, List.of(), Optional.empty(), Optional.of(why));
    }

    /** Says whether the way can be gone. */
    public boolean isPossible() {
        return impossible.isEmpty();
    }
}
