package dev.ringfence.frozen;

import dev.ringfence.frozen.lock.Element;
import dev.ringfence.frozen.lock.Fingerprint;
import dev.ringfence.source.fingerprint.ElementFingerprint;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Says whether a type is another type that is gone, under another name. It has the same members with the same bodies,
 * also in what is nested in it.
 */
final class SameBodies {

    private SameBodies() {}

    static boolean in(TypeToday added, String gone, Map<Element, Set<Fingerprint>> locked) {
        Map<Element, Set<String>> bodies = new HashMap<>();
        locked.forEach((element, fingerprints) -> fingerprints.forEach(
                fingerprint -> bodies.computeIfAbsent(below(gone, element), unused -> new HashSet<>())
                        .add(fingerprint.body())));
        Map<Element, String> today = new HashMap<>();
        for (ElementFingerprint fingerprint : added.elements()) {
            today.put(below(added.name(), Element.of(fingerprint)), fingerprint.body());
        }
        bodies.keySet().removeIf(Element::isStarImport);
        today.keySet().removeIf(Element::isStarImport);
        return bodies.keySet().equals(today.keySet())
                && today.entrySet().stream()
                        .allMatch(each ->
                                bodies.getOrDefault(each.getKey(), Set.of()).contains(each.getValue()));
    }

    private static Element below(String topLevel, Element element) {
        return new Element(element.type().substring(topLevel.length()), element.member());
    }
}
