package dev.ringfence.frozen.traces;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts words that were taken out into parts that a person takes out one by one: statements, elements of a list, members.
 */
final class Parts {

    private static final Set<String> GO_ON = Set.of("else", "catch", "finally");
    private static final Set<String> OPEN = Set.of("(", "{", "[");
    private static final Set<String> CLOSE = Set.of(")", "}", "]");
    private static final Set<String> BETWEEN = Set.of(",", ";");

    private Parts() {}

    static List<List<String>> of(List<String> words) {
        List<List<String>> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        int depth = 0;
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            depth += OPEN.contains(word) ? 1 : CLOSE.contains(word) ? -1 : 0;
            boolean ends = depth <= 0 && (BETWEEN.contains(word) || word.equals("}") && !goesOn(words, at + 1));
            if (!BETWEEN.contains(word) || depth > 0) {
                part.add(word);
            }
            if (ends && !part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    private static boolean goesOn(List<String> words, int at) {
        return at < words.size() && GO_ON.contains(words.get(at));
    }
}
