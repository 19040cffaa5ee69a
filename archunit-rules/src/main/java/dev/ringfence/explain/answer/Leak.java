package dev.ringfence.explain.answer;

import dev.ringfence.edges.EdgeStanding;
import dev.ringfence.edges.JudgedUse;
import dev.ringfence.edges.UsedEdge;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Says that a type shows another one that those who use it are not to know.
 *
 * @param edge what is shown, and where
 * @param rule by which it may not be
 * @param standing excepted, known or new
 */
public record Leak(UsedEdge edge, Rule rule, EdgeStanding standing) {

    /** Returns the leaks among the edges of the code, in their order. */
    public static List<Leak> among(Collection<JudgedUse> uses) {
        return uses.stream()
                .filter(use -> DataEnd.is(use.use().edge().to()))
                .flatMap(use -> use.judged().broken().stream()
                        .map(broken ->
                                new Leak(use.use(), broken.rule(), use.judged().standing())))
                .toList();
    }

    /** Counts leaks by their standing, such as {@code 1 known, 2 new}. */
    public static String counts(Collection<Leak> leaks) {
        Map<EdgeStanding, Long> counts =
                leaks.stream().collect(Collectors.groupingBy(Leak::standing, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> String.format(
                        Locale.ROOT, "%,d %s", each.getValue(), each.getKey().id()))
                .collect(Collectors.joining(", "));
    }
}
