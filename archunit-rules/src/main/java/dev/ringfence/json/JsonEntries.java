package dev.ringfence.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the entries of a tree that {@link JsonText} read, each of a kind that the reader says. */
public record JsonEntries(Map<?, ?> entries) {

    /** Says that an entry is not what it should be. */
    public static final class DamagedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        public DamagedException(String entry) {
            super(entry + " is missing or damaged");
        }
    }

    private <T> T entry(String name, Class<T> kind) {
        return Optional.ofNullable(entries.get(name))
                .filter(kind::isInstance)
                .map(kind::cast)
                .orElseThrow(() -> new DamagedException(name));
    }

    /** Returns a text that has to be there. */
    public String text(String name) {
        return entry(name, String.class);
    }

    /** Returns a text, where there is one. */
    public Optional<String> optionalText(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    private boolean has(String name) {
        return entries.get(name) != null;
    }

    /** Returns a whole number that has to be there. */
    public int number(String name) {
        return entry(name, Integer.class);
    }

    /** Returns a whole number, where there is one. */
    public Optional<Integer> optionalNumber(String name) {
        return has(name) ? Optional.of(number(name)) : Optional.empty();
    }

    /** Returns a yes or no that has to be there. */
    public boolean isTrue(String name) {
        return entry(name, Boolean.class);
    }

    /** Returns a tree that has to be there. */
    public JsonEntries tree(String name) {
        return new JsonEntries(entry(name, Map.class));
    }

    /** Returns a tree, where there is one. */
    public Optional<JsonEntries> optionalTree(String name) {
        return has(name) ? Optional.of(tree(name)) : Optional.empty();
    }

    /** Returns a list of trees that has to be there. */
    public List<JsonEntries> trees(String name) {
        Collection<?> values = entry(name, Collection.class);
        if (!values.stream().allMatch(Map.class::isInstance)) {
            throw new DamagedException(name);
        }
        return values.stream().map(Map.class::cast).map(JsonEntries::of).toList();
    }

    private static JsonEntries of(Map<?, ?> entries) {
        return new JsonEntries(entries);
    }

    /** Returns a list of texts that has to be there. */
    public List<String> texts(String name) {
        Collection<?> values = entry(name, Collection.class);
        if (!values.stream().allMatch(String.class::isInstance)) {
            throw new DamagedException(name);
        }
        return values.stream().map(String.class::cast).toList();
    }

    /** Returns the texts under each of the entries. */
    public Map<String, List<String>> textsByName() {
        return entries.keySet().stream().map(String::valueOf).collect(Collectors.toMap(name -> name, this::texts));
    }
}
