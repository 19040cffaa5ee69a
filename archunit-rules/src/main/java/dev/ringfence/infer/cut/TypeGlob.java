package dev.ringfence.infer.cut;

import dev.ringfence.map.TypeName;

/**
 * Names the types of some packages whose names begin alike.
 *
 * @param packageName the package
 * @param below whether those of the packages below it count too
 * @param beginning what their names begin with
 */
public record TypeGlob(String packageName, boolean below, String beginning) implements Comparable<TypeGlob> {

    boolean fits(TypeName type) {
        String in = type.packageName();
        boolean isThere = in.equals(packageName) || below && in.startsWith(packageName + ".");
        return isThere && type.simpleName().startsWith(beginning);
    }

    /** Writes the pattern as a map has it in full. */
    public String text() {
        return packageName + (below ? ".." : ".") + beginning + "*";
    }

    @Override
    public int compareTo(TypeGlob other) {
        return text().compareTo(other.text());
    }
}
