package dev.ringfence.frozen;

import dev.ringfence.frozen.FrozenChange.Change;
import dev.ringfence.frozen.lock.Element;
import dev.ringfence.frozen.lock.Fingerprint;
import dev.ringfence.source.fingerprint.ElementFingerprint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares a type with what its locks hold of it.
 *
 * <ol>
 *   <li>An element that no lock knows is added; one that none matches is modified; of several fingerprints any may
 *       match.
 *   <li>An element that is gone is removed.
 *   <li>Star imports that are only added, or only removed, bind nothing anew; some instead of others modify the type.
 *   <li>Where either side is known as a whole, the type is the same or modified.
 * </ol>
 */
final class TypeDifferences {

    private final TypeToday today;
    private final Map<Element, Set<Fingerprint>> locked;
    private final List<Difference> found = new ArrayList<>();

    private TypeDifferences(TypeToday today, Map<Element, Set<Fingerprint>> locked) {
        this.today = today;
        this.locked = locked;
    }

    static List<Difference> between(TypeToday today, Map<Element, Set<Fingerprint>> locked) {
        TypeDifferences differences = new TypeDifferences(today, locked);
        if (!today.isUnchanged()) {
            differences.find();
        }
        return differences.found;
    }

    private void find() {
        if (!locked.isEmpty() && (today.isWhole() || isLockedAsWhole())) {
            findInWhole();
            return;
        }
        today.elements().forEach(this::compare);
        Set<Element> here = new HashSet<>();
        today.elements().forEach(element -> here.add(Element.of(element)));
        locked.keySet().stream()
                .filter(element -> !element.isStarImport() && !here.contains(element))
                .sorted()
                .forEach(element -> add(element, Change.REMOVED, today.lineOf(element.type())));
        compareStarImports(here);
    }

    private boolean isLockedAsWhole() {
        return locked.values().stream().flatMap(Set::stream).anyMatch(Fingerprint::isOfWholeSource);
    }

    private void findInWhole() {
        boolean matches = today.elements().stream().allMatch(this::matches);
        if (!matches) {
            modifyType();
        }
    }

    private boolean matches(ElementFingerprint element) {
        return locked.getOrDefault(Element.of(element), Set.of()).contains(Fingerprint.of(element));
    }

    private void compare(ElementFingerprint fingerprint) {
        Element element = Element.of(fingerprint);
        if (element.isStarImport() || matches(fingerprint)) {
            return;
        }
        add(element, locked.containsKey(element) ? Change.MODIFIED : Change.ADDED, fingerprint.line());
    }

    private void compareStarImports(Set<Element> here) {
        boolean added = here.stream().anyMatch(each -> each.isStarImport() && !locked.containsKey(each));
        boolean removed = locked.keySet().stream().anyMatch(each -> each.isStarImport() && !here.contains(each));
        boolean isToldAnyway = found.stream().anyMatch(each -> each.element().equals(Element.itself(today.name())));
        if (added && removed && !isToldAnyway) {
            modifyType();
        }
    }

    private void modifyType() {
        add(Element.itself(today.name()), Change.MODIFIED, today.line());
    }

    private void add(Element element, Change change, int line) {
        found.add(new Difference(element, change, line));
    }
}
