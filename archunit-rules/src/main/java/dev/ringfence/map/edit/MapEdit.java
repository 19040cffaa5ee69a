package dev.ringfence.map.edit;

import java.util.List;

/**
 * An edit of the map, to the letter.
 *
 * @param file the map's file
 * @param line the first line that is replaced, or before which lines are added, from 1
 * @param removed the lines that go
 * @param added the lines that come in their place
 */
public record MapEdit(String file, int line, List<String> removed, List<String> added) {

    /** The edit that makes one text of another. */
    static MapEdit between(String file, List<String> before, List<String> after) {
        int same = 0;
        int shorter = Math.min(before.size(), after.size());
        while (same < shorter && before.get(same).equals(after.get(same))) {
            same++;
        }
        int end = 0;
        while (end < shorter - same && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return new MapEdit(
                file,
                same + 1,
                List.copyOf(before.subList(same, before.size() - end)),
                List.copyOf(after.subList(same, after.size() - end)));
    }
}
