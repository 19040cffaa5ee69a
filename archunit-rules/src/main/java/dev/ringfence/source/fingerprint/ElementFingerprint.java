package dev.ringfence.source.fingerprint;

/**
 * Says what one element of frozen code is known by: equal fingerprints mean equal behaviour.
 *
 * @param type the type that it belongs to, {@code com.acme.orders.Order} or, nested, {@code com.acme.orders.Order.Line}
 * @param member {@code -} for the type itself, {@code total(int,Money)} for a method, {@code new(int)} for a
 *     constructor, {@code name} for a field or an enum constant. It is {@code import:java.util.*} for a star import of
 *     its source, and never has spaces
 * @param signature the digest of what others see of it
 * @param body the digest of what it does
 * @param line where it is declared, from 1
 */
public record ElementFingerprint(String type, String member, String signature, String body, int line) {

    /** Stands for a type itself in the place of a member. */
    public static final String TYPE_ITSELF = "-";

    /** Begins the pseudo-member of a star import. */
    public static final String STAR_IMPORT = "import:";
}
