package dev.ringfence.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds the full name of a module: {@code [a-z][a-z0-9]*(-[a-z0-9]+)*}. The names of the modules that hold a module
 * come before its own, as in {@code orders.pricing}.
 */
public record ModuleName(String value) implements Comparable<ModuleName> {

    private static final String SEGMENT = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final Pattern GRAMMAR = Pattern.compile(SEGMENT + "(\\." + SEGMENT + ")*");

    /** Names the file of a project's unmapped debt, so no module may be called so. */
    public static final String UNMAPPED = "unmapped";

    /** Follows a module's name in the file of its test code's debt, so no module in it may be called so. */
    public static final String TESTS = "tests";

    /** @throws IllegalArgumentException where the text is not a module name; see {@link #isValid} */
    public ModuleName {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a module name: " + value);
        }
    }

    /** Says whether the text may name a module. */
    public static boolean isValid(String text) {
        return GRAMMAR.matcher(text).matches()
                && !text.equals(UNMAPPED)
                && !text.startsWith(UNMAPPED + ".")
                && !text.endsWith("." + TESTS);
    }

    /** Returns the module that holds this one; none for a module at the top. */
    public Optional<ModuleName> parent() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(new ModuleName(value.substring(0, dot)));
    }

    /** Says whether the module is the other, or lies in it, however deep. */
    public boolean isWithin(ModuleName other) {
        return value.startsWith(other.value)
                && (value.length() == other.value.length() || value.charAt(other.value.length()) == '.');
    }

    /** Says whether both modules lie in the same module, or both at the top. */
    public boolean isSiblingOf(ModuleName other) {
        return parent().equals(other.parent());
    }

    /** Returns the modules that hold this one, from the top down, and at last the module itself. */
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
