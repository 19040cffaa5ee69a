package dev.ringfence.scan.text;

import dev.ringfence.map.TypeName;

/**
 * An import of a source.
 *
 * @param name what is imported, without {@code .*}
 * @param isStatic whether members are imported
 * @param isStar whether it ends with {@code .*}
 * @param line where it stands, from 1
 */
public record Import(String name, boolean isStatic, boolean isStar, int line) {

    /** Whether it names the type, or something in it. */
    boolean namesWithin(TypeName type) {
        return name.equals(type.qualified()) || name.startsWith(type.qualified() + ".");
    }

    /** Whether it takes in every type of the type's package. */
    boolean takesInPackageOf(TypeName type) {
        return isStar && name.equals(type.packageName());
    }

    /** Whether it makes the simple name stand for something else than the type. */
    boolean hides(TypeName type) {
        return !isStar && !isStatic && simpleName().equals(type.simpleName()) && !namesWithin(type);
    }

    /** The last part of the name, by which the source calls what is imported. */
    String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
