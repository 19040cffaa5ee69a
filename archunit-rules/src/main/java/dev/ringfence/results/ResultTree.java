package dev.ringfence.results;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the entries of a result, none of which may be missing or of another kind. */
record ResultTree(Map<?, ?> entries) {

    /** Says that an entry is not what it should be. */
    static final class DamagedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        DamagedException(String entry) {
            super(entry + " is missing or damaged");
        }
    }

    private <T> T entry(String name, Class<T> kind) {
        return Optional.ofNullable(entries.get(name))
                .filter(kind::isInstance)
                .map(kind::cast)
                .orElseThrow(() -> new DamagedException(name));
    }

    String text(String name) {
        return entry(name, String.class);
    }

    int number(String name) {
        return entry(name, Integer.class);
    }

    boolean isTrue(String name) {
        return entry(name, Boolean.class);
    }

    ResultTree tree(String name) {
        return new ResultTree(entry(name, Map.class));
    }

    List<String> texts(String name) {
        Collection<?> values = entry(name, Collection.class);
        if (!values.stream().allMatch(String.class::isInstance)) {
            throw new DamagedException(name);
        }
        return values.stream().map(String.class::cast).toList();
    }

    /** Returns the texts under each of the entries. */
    Map<String, List<String>> textsByName() {
        return entries.keySet().stream().map(String::valueOf).collect(Collectors.toMap(name -> name, this::texts));
    }
}
