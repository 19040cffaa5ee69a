package dev.ringfence.infer.cut;

import dev.ringfence.infer.code.PackageNode;
import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds the words of a simple name: {@code Order}, {@code Line} and {@code Dto} of {@code OrderLineDto}.
 *
 * @param all the words
 * @param company what all types of its packages may be called after, {@code acme} of {@code com.acme.shop}
 */
record NameWords(List<String> all, String company) {

    private static final Pattern BOUNDARY = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    /** Lists words by which a name may say what a type does, before it says what the type is about. */
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
            "Persistable",
            "Readable",
            "Remove",
            "Required",
            "Reserved",
            "Save",
            "Set",
            "Simple",
            "Such",
            "Update");

    static NameWords of(String simpleName) {
        return new NameWords(List.of(BOUNDARY.split(simpleName)), "");
    }

    static NameWords of(TypeName type) {
        List<String> segments = PackageNode.segments(type.packageName());
        return new NameWords(of(type.simpleName()).all(), segments.size() > 2 ? segments.get(1) : "");
    }

    /** Says how many words come before the word that says what the type is about; all but the last at most. */
    int leading() {
        int leading = 0;
        int next = pastEmpty(leading);
        while (next > leading && next < all.size()) {
            leading = next;
            next = pastEmpty(leading);
        }
        return leading;
    }

    /** Steps past a word that says nothing, such as a version or the company's name. */
    private int pastEmpty(int at) {
        String word = all.get(at);
        if (LEADING.contains(word) || LayerWords.isVersion(word)) {
            return at + 1;
        }
        String name = "";
        for (int end = at; end < all.size() && name.length() < company.length(); end++) {
            name += all.get(end);
            if (name.equalsIgnoreCase(company)) {
                return end + 1;
            }
        }
        return at;
    }

    /** Returns the leading words and as many words behind them, as they are written. */
    String upTo(int count) {
        return String.join("", all.subList(0, Math.min(count, all.size())));
    }

    /** Returns the word that says what the type is about. */
    String subject() {
        return all.get(leading());
    }

    /** Writes a name as a module would be called: {@code shopping-cart}. */
    static String asModuleName(String name) {
        String words = String.join("-", of(name).all()).toLowerCase(Locale.ROOT);
        String plain = words.replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        return plain.isEmpty() ? "module" : plain;
    }
}
