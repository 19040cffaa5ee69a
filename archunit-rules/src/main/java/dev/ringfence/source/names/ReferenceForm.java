package dev.ringfence.source.names;

/** How a reference is written. */
public enum ReferenceForm {
    /** {@code import com.acme.Order;} */
    IMPORT,
    /** {@code import static com.acme.Limits.MAX;} or {@code import static com.acme.Limits.*;} */
    STATIC_IMPORT,
    /** {@code import com.acme.*;} */
    STAR_IMPORT,
    /** {@code com.acme.Order} in code. */
    FULL_NAME,
    /** {@code Order}, by an import or in the same package. */
    SIMPLE_NAME,
    /** {@code MAX}, by a static import. */
    STATIC_MEMBER;

    /** Whether it stands at the top of the source, for all of its types. */
    public boolean isImport() {
        return compareTo(STAR_IMPORT) <= 0;
    }
}
