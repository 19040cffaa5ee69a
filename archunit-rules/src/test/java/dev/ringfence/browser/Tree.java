package dev.ringfence.browser;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that a browser said. What it left out is empty, as most of its entries may be left out. */
record Tree(Map<?, ?> entries) {

    static Tree of(@Nullable Object value) {
        return value instanceof Map<?, ?> tree ? new Tree(tree) : new Tree(Map.of());
    }

    @Nullable
    Object value(String name) {
        return entries.get(name);
    }

    boolean has(String name) {
        return entries.get(name) != null;
    }

    Tree tree(String name) {
        return of(entries.get(name));
    }

    List<Tree> trees(String name) {
        return entries.get(name) instanceof List<?> list
                ? list.stream().map(Tree::of).toList()
                : List.of();
    }

    String text(String name) {
        return entries.get(name) instanceof String text ? text : "";
    }

    int number(String name) {
        return (int) decimal(name);
    }

    double decimal(String name) {
        return entries.get(name) instanceof Number number ? number.doubleValue() : 0;
    }
}
