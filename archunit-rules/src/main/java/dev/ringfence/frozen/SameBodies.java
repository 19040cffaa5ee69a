package dev.ringfence.frozen;

import dev.ringfence.frozen.lock.Element;
import dev.ringfence.frozen.lock.Fingerprint;
import dev.ringfence.frozen.lock.LockedName;
import dev.ringfence.source.fingerprint.ElementFingerprint;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Knows the types that are gone by what they held, and so finds what an added type was called. It has the same members
 * with the same bodies, also in what is nested in it.
 *
 * <p>A type is never looked for among all others: a whole module may have been renamed.
 */
final class SameBodies {

    private final Map<Bodies, SortedSet<String>> gone = new HashMap<>();
    private final Map<Members, SortedMap<String, Map<Element, Set<String>>>> goneWithChoice = new HashMap<>();

    /** Holds each element below its top-level type, with its body. */
    private record Bodies(int release, Map<Element, String> bodies) {}

    private record Members(int release, Set<Element> elements) {}

    /** Adds a type that is gone. Of an element that locks know by several bodies, any may be the one. */
    void add(String type, Map<Element, Set<Fingerprint>> locked) {
        Map<Element, Set<String>> bodies = new HashMap<>();
        locked.forEach((element, fingerprints) -> fingerprints.forEach(
                fingerprint -> bodies.computeIfAbsent(below(type, element), unused -> new HashSet<>())
                        .add(fingerprint.body())));
        bodies.keySet().removeIf(Element::isStarImport);
        int release = LockedName.read(type).release();
        if (bodies.values().stream().allMatch(each -> each.size() == 1)) {
            Map<Element, String> only = new HashMap<>();
            bodies.forEach((element, each) -> only.put(element, each.iterator().next()));
            gone.computeIfAbsent(new Bodies(release, only), unused -> new TreeSet<>())
                    .add(type);
        } else {
            goneWithChoice
                    .computeIfAbsent(new Members(release, Set.copyOf(bodies.keySet())), unused -> new TreeMap<>())
                    .put(type, bodies);
        }
    }

    /** Returns the first type that the added one may have been, which is no other's from then on. */
    Optional<String> take(TypeToday added) {
        Map<Element, String> today = new HashMap<>();
        for (ElementFingerprint fingerprint : added.elements()) {
            today.put(below(added.name(), Element.of(fingerprint)), fingerprint.body());
        }
        today.keySet().removeIf(Element::isStarImport);
        int release = LockedName.read(added.name()).release();
        SortedSet<String> same = gone.getOrDefault(new Bodies(release, today), Collections.emptySortedSet());
        SortedMap<String, Map<Element, Set<String>>> withChoice =
                goneWithChoice.getOrDefault(new Members(release, today.keySet()), Collections.emptySortedMap());
        Optional<String> first = Stream.concat(
                        same.stream().limit(1),
                        withChoice.entrySet().stream()
                                .filter(each -> hasBodies(each.getValue(), today))
                                .map(Map.Entry::getKey)
                                .limit(1))
                .sorted()
                .findFirst();
        first.ifPresent(type -> {
            if (same.contains(type)) {
                same.remove(type);
            } else {
                withChoice.remove(type);
            }
        });
        return first;
    }

    private static boolean hasBodies(Map<Element, Set<String>> locked, Map<Element, String> today) {
        return today.entrySet().stream()
                .allMatch(each -> locked.getOrDefault(each.getKey(), Set.of()).contains(each.getValue()));
    }

    private static Element below(String topLevel, Element element) {
        return new Element(element.type().substring(topLevel.length()), element.member());
    }
}
