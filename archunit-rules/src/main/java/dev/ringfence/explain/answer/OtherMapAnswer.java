package dev.ringfence.explain.answer;

import dev.ringfence.map.Rule;
import java.util.List;

/**
 * Says what another map would do to the baselines.
 *
 * @param file the other map
 * @param added the lines that it would add, by rule and modules of that map, the most first
 * @param dropped the lines that nothing would need any more, by rule and modules of the map of today
 * @param never what would break it and can never be known: uses and classes of extracted modules, and what is under an
 *     expired exception
 */
public record OtherMapAnswer(String file, List<Group> added, List<Group> dropped, List<Group> never) implements Answer {

    /**
     * Holds baseline lines that are judged alike.
     *
     * @param to empty for lines of a type alone
     * @param lines as a baseline writes them
     */
    public record Group(Rule rule, String from, String to, List<String> lines) {}

    /** Counts the lines of all groups. */
    public static int lines(List<Group> groups) {
        return groups.stream().mapToInt(group -> group.lines().size()).sum();
    }
}
