package dev.ringfence.map.edit;

import java.util.List;

/**
 * Describes an edit of the map, to the letter.
 *
 * @param file the map's file
 * @param line the first line that is replaced, or before which lines are added, from 1
 * @param removed the lines that go
 * @param added the lines that come in their place
 */
public record MapEdit(String file, int line, List<String> removed, List<String> added) {

    /**
     * Says whether the other edit, which was made of the same text, no longer fits once this one is done: both replace a
     * line, or both begin the same list.
     */
    public boolean clashesWith(MapEdit other) {
        return file.equals(other.file) && (replaceOneLine(other) || beginOneList(other));
    }

    private boolean replaceOneLine(MapEdit other) {
        return line < other.line + other.removed.size() && other.line < line + removed.size();
    }

    private boolean beginOneList(MapEdit other) {
        return line == other.line && added.stream().anyMatch(text -> text.endsWith(":") && other.added.contains(text));
    }

    /** Returns the edit that makes the second text of the first. */
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
