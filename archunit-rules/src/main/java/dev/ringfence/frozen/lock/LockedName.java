package dev.ringfence.frozen.lock;

import dev.ringfence.map.TypeName;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a type in a lock. A variant for a later release of Java is an element of its own:
 * {@code 17/com.acme.orders.Order}.
 *
 * @param release the release from which on the variant counts; 0 for a type that is no variant
 * @param type the type, nested or not
 */
public record LockedName(int release, String type) {

    private static final Pattern OF_VARIANT = Pattern.compile("([1-9]\\d{0,3})/(.+)", Pattern.DOTALL);

    /** Reads a name as it stands in a lock. */
    public static LockedName read(String text) {
        if (!beginsLikeVariant(text)) {
            return new LockedName(0, text);
        }
        Matcher variant = OF_VARIANT.matcher(text);
        return variant.matches()
                ? new LockedName(Integer.parseInt(variant.group(1)), variant.group(2))
                : new LockedName(0, text);
    }

    /** Locks are long, and no Java name begins with a digit. */
    private static boolean beginsLikeVariant(String text) {
        return !text.isEmpty() && text.charAt(0) >= '1' && text.charAt(0) <= '9';
    }

    public boolean isOfVariant() {
        return release > 0;
    }

    /** Returns the type, whichever variant this is. */
    public TypeName typeName() {
        return new TypeName(type);
    }

    /** Writes the name as it stands in a lock. */
    public String text() {
        return isOfVariant() ? release + "/" + type : type;
    }
}
