package dev.ringfence.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Keeps each of many values under the one of its marks that fewest others have. So the few that may fit are found without
 * a look at all of them.
 *
 * <p>Whatever fits has each mark of the value. Safe for use by several threads.
 */
final class RarestMark<T> {

    private final Map<String, List<Entry<T>>> byMark = new HashMap<>();
    private final List<Entry<T>> withoutMark = new ArrayList<>();

    private record Entry<T>(int position, T value) {}

    RarestMark(List<T> values, Function<T, Collection<String>> marksOf) {
        List<Collection<String>> marks = values.stream().map(marksOf).toList();
        Map<String, Integer> counts = new HashMap<>();
        marks.forEach(each -> each.forEach(mark -> counts.merge(mark, 1, Integer::sum)));
        for (int i = 0; i < values.size(); i++) {
            Entry<T> entry = new Entry<>(i, values.get(i));
            marks.get(i).stream()
                    .min((one, other) -> Integer.compare(counts.getOrDefault(one, 0), counts.getOrDefault(other, 0)))
                    .map(mark -> byMark.computeIfAbsent(mark, unused -> new ArrayList<>()))
                    .orElse(withoutMark)
                    .add(entry);
        }
    }

    boolean isEmpty() {
        return byMark.isEmpty() && withoutMark.isEmpty();
    }

    /** Returns the values that may fit what has these marks, in the order in which they were given. */
    List<T> mayFit(Set<String> marks) {
        SortedMap<Integer, T> found = new TreeMap<>();
        withoutMark.forEach(entry -> found.put(entry.position(), entry.value()));
        for (String mark : marks) {
            byMark.getOrDefault(mark, List.of()).forEach(entry -> found.put(entry.position(), entry.value()));
        }
        return List.copyOf(found.values());
    }
}
