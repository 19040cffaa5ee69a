package dev.ringfence.frozen.lock;

import dev.ringfence.source.fingerprint.ElementFingerprint;
import java.util.Comparator;

/**
 * Names what a lock knows a fingerprint by.
 *
 * @param type the type, nested or not, as a {@link LockedName} writes it
 * @param member its member, or {@code -} for the type itself
 */
public record Element(String type, String member) implements Comparable<Element> {

    private static final Comparator<Element> ORDER =
            Comparator.comparing(Element::type).thenComparing(Element::member);

    public static Element itself(String type) {
        return new Element(type, ElementFingerprint.TYPE_ITSELF);
    }

    public static Element of(ElementFingerprint fingerprint) {
        return new Element(fingerprint.type(), fingerprint.member());
    }

    /** Returns the same element of the variant for a release of Java; 0 stands for the type that is no variant. */
    public Element in(int release) {
        return new Element(new LockedName(release, LockedName.read(type).type()).text(), member);
    }

    boolean isTypeItself() {
        return member.equals(ElementFingerprint.TYPE_ITSELF);
    }

    public boolean isStarImport() {
        return member.startsWith(ElementFingerprint.STAR_IMPORT);
    }

    /** Writes the element as people read it: {@code com.acme.orders.Order#total(int)}. */
    public String shown() {
        return isTypeItself() ? type : type + "#" + member;
    }

    @Override
    public int compareTo(Element other) {
        return ORDER.compare(this, other);
    }
}
