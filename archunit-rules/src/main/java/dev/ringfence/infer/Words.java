package dev.ringfence.infer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a simple name: {@code Order}, {@code Line} and {@code Dto} of {@code OrderLineDto}. */
record Words(List<String> all) {

    private static final Pattern BOUNDARY = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    /** Before what a type is about, its name may say what it does with it. */
    private static final Set<String> LEADING = Set.of(
            "Abstract",
            "Add",
            "Base",
            "Cached",
            "Caching",
            "Composite",
            "Create",
            "Custom",
            "Default",
            "Delegating",
            "Delete",
            "Duplicate",
            "Empty",
            "Fetch",
            "Find",
            "Generic",
            "Get",
            "I",
            "Illegal",
            "Invalid",
            "Jdbc",
            "Jpa",
            "List",
            "Mock",
            "Mutable",
            "No",
            "Null",
            "Remove",
            "Required",
            "Reserved",
            "Save",
            "Set",
            "Simple",
            "Such",
            "Update");

    static Words of(String simpleName) {
        return new Words(List.of(BOUNDARY.split(simpleName)));
    }

    /** How many words come before the one that says what the type is about; all but the last at most. */
    int leading() {
        int leading = 0;
        while (leading < all.size() - 1 && LEADING.contains(all.get(leading))) {
            leading++;
        }
        return leading;
    }

    /** The leading words and those that follow, as they are written. */
    String upTo(int count) {
        return String.join("", all.subList(0, Math.min(count, all.size())));
    }

    /** The word that says what the type is about. */
    String subject() {
        return all.get(leading());
    }

    /** As a module would be called: {@code shopping-cart}. */
    static String asModuleName(String name) {
        String words = String.join("-", of(name).all()).toLowerCase(Locale.ROOT);
        String plain = words.replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        return plain.isEmpty() ? "module" : plain;
    }
}
