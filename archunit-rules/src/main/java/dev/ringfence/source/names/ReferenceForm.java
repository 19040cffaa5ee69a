package dev.ringfence.source.names;

/** Says how a reference is written. */
public enum ReferenceForm {
    /** Stands for {@code import com.acme.Order;}. */
    IMPORT,
    /** Stands for {@code import static com.acme.Limits.MAX;} or {@code import static com.acme.Limits.*;}. */
    STATIC_IMPORT,
    /** Stands for {@code import com.acme.*;}. */
    STAR_IMPORT,
    /** Stands for {@code com.acme.Order} in code. */
    FULL_NAME,
    /** Stands for {@code Order}, by an import or in the same package. */
    SIMPLE_NAME,
    /** Stands for {@code MAX}, by a static import. */
    STATIC_MEMBER;

    /** Says whether the reference stands at the top of the source, for all of its types. */
    public boolean isImport() {
        return compareTo(STAR_IMPORT) <= 0;
    }
}
