package dev.ringfence.results;

import dev.ringfence.json.JsonEntries;
import dev.ringfence.verdict.SeamUse;
import dev.ringfence.violation.Identity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes and reads what a project has of seams. */
final class SeamTree {

    private SeamTree() {}

    static Map<String, Object> of(SortedMap<String, SeamUse> seams) {
        Map<String, Object> tree = new LinkedHashMap<>();
        seams.forEach((name, use) -> tree.put(name, of(use)));
        return tree;
    }

    private static Map<String, Object> of(SeamUse use) {
        Map<String, Object> left = new LinkedHashMap<>();
        use.left().forEach((identity, places) -> left.put(identity.text(), List.copyOf(places)));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("old", use.hasOld());
        tree.put("left", left);
        tree.put("writers", List.copyOf(use.writers()));
        return tree;
    }

    static SortedMap<String, SeamUse> read(JsonEntries tree) {
        SortedMap<String, SeamUse> seams = new TreeMap<>();
        tree.entries().keySet().stream().map(String::valueOf).forEach(name -> seams.put(name, use(tree.tree(name))));
        return seams;
    }

    private static SeamUse use(JsonEntries tree) {
        SortedMap<Identity, SortedSet<String>> left = new TreeMap<>();
        tree.tree("left")
                .textsByName()
                .forEach((identity, places) -> left.put(Identity.parse(identity), new TreeSet<>(places)));
        return new SeamUse(tree.isTrue("old"), left, new TreeSet<>(tree.texts("writers")));
    }
}
