package dev.ringfence.growth.map;

import dev.ringfence.map.MapPlace;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a map, for what the model gives no place. */
public record MapText(String file, List<String> lines) {

    public static MapText of(String file, byte[] content) {
        return new MapText(
                file, new String(content, StandardCharsets.UTF_8).lines().toList());
    }

    /** The line of a key of {@code policy}, or of {@code policy} itself; the first where it has none. */
    MapPlace policy(String key) {
        int policy = Math.max(0, first(0, "policy:"));
        int entry = first(policy + 1, key + ":");
        boolean isInside =
                entry > policy && lines.subList(policy + 1, entry).stream().allMatch(MapText::isIndented);
        return new MapPlace(file, (isInside && isIndented(lines.get(entry)) ? entry : policy) + 1, 1);
    }

    private int first(int from, String begin) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(begin)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isIndented(String line) {
        return line.isBlank() || line.startsWith(" ") || line.startsWith("#");
    }
}
