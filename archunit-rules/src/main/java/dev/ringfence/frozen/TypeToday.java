package dev.ringfence.frozen;

import dev.ringfence.frozen.lock.Element;
import dev.ringfence.frozen.lock.Fingerprint;
import dev.ringfence.source.fingerprint.ElementFingerprint;
import java.nio.file.Path;
import java.util.List;

/**
 * Describes a top-level type of a frozen module as it is today.
 *
 * @param name the type
 * @param source the file that declares it
 * @param isUnchanged whether that is settled by the content of that file, so that its fingerprints are not compared
 * @param elements the type, its members, and the types nested in it
 */
record TypeToday(String name, Path source, boolean isUnchanged, List<ElementFingerprint> elements) {

    /** Says whether the type's source is known as a whole, and not by its members. */
    boolean isWhole() {
        return elements.stream().map(Fingerprint::of).anyMatch(Fingerprint::isOfWholeSource);
    }

    /**
     * Says where a type within this one is declared, nested or not; where that type is gone, it says where this one is
     * declared.
     */
    int lineOf(String type) {
        return elements.stream()
                .filter(element -> Element.of(element).equals(Element.itself(type)))
                .findFirst()
                .map(ElementFingerprint::line)
                .orElseGet(this::line);
    }

    int line() {
        return elements.stream()
                .filter(element -> Element.of(element).equals(Element.itself(name)))
                .mapToInt(ElementFingerprint::line)
                .findFirst()
                .orElse(1);
    }
}
