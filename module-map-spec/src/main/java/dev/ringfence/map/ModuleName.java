package dev.ringfence.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The full name of a module: {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}, and for a module in a module the names of those that hold it before it,
 * such as {@code orders.pricing}.
 */
public record ModuleName(String value) implements Comparable<ModuleName> {

    private static final String SEGMENT = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final Pattern GRAMMAR = Pattern.compile(SEGMENT + "(\\." + SEGMENT + ")*");

    /** The name that the file of a project's unmapped debt bears, and so no module may. */
    public static final String UNMAPPED = "unmapped";

    /** What follows a module's name in the file of its test code's debt, and so no module in it may be called. */
    public static final String TESTS = "tests";

    /** @throws IllegalArgumentException where the text is not a module name; see {@link #isValid} */
    public ModuleName {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a module name: " + value);
        }
    }

    /** Whether the text may name a module. */
    public static boolean isValid(String text) {
        return GRAMMAR.matcher(text).matches()
                && !text.equals(UNMAPPED)
                && !text.startsWith(UNMAPPED + ".")
                && !text.endsWith("." + TESTS);
    }

    /** The module that holds it; none of one at the top. */
    public Optional<ModuleName> parent() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(new ModuleName(value.substring(0, dot)));
    }

    /** Whether it is the other, or lies in it, however deep. */
    public boolean isWithin(ModuleName other) {
        return value.startsWith(other.value)
                && (value.length() == other.value.length() || value.charAt(other.value.length()) == '.');
    }

    /** Whether both lie in the same module, or both at the top. */
    public boolean isSiblingOf(ModuleName other) {
        return parent().equals(other.parent());
    }

    /** Those that hold it, from the top down, and itself at last. */
    public List<ModuleName> path() {
        List<ModuleName> path = new ArrayList<>();
        for (int dot = value.indexOf('.'); dot >= 0; dot = value.indexOf('.', dot + 1)) {
            path.add(new ModuleName(value.substring(0, dot)));
        }
        path.add(this);
        return List.copyOf(path);
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
