package dev.ringfence.scan.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps once what the tops of many sources repeat: the names of their packages, imports and types.
 *
 * <p>Safe for use by several threads.
 */
final class SharedWords {

    private final Map<String, String> met = new ConcurrentHashMap<>();

    /** Returns the same outline, of words that were met before where they were. */
    SourceOutline in(SourceOutline outline) {
        return new SourceOutline(
                shared(outline.packageName()),
                outline.imports().stream().map(this::shared).toList(),
                outline.modules(),
                shared(outline.types()));
    }

    private Import shared(Import each) {
        return new Import(shared(each.name()), each.isStatic(), each.isStar(), each.line());
    }

    private List<String> shared(List<String> words) {
        return List.copyOf(words.stream().map(this::shared).toList());
    }

    private String shared(String word) {
        String known = met.putIfAbsent(word, word);
        return known == null ? word : known;
    }
}
