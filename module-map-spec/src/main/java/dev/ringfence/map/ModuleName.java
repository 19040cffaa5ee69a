package dev.ringfence.map;

import java.util.regex.Pattern;

/** The name of a module: {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}. */
public record ModuleName(String value) implements Comparable<ModuleName> {

    private static final Pattern GRAMMAR = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** The name that the file of a project's unmapped debt bears, and so no module may. */
    public static final String UNMAPPED = "unmapped";

    /** @throws IllegalArgumentException where the text is not a module name; see {@link #isValid} */
    public ModuleName {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a module name: " + value);
        }
    }

    /** Whether the text may name a module. */
    public static boolean isValid(String text) {
        return GRAMMAR.matcher(text).matches() && !text.equals(UNMAPPED);
    }

    @Override
    public int compareTo(ModuleName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
