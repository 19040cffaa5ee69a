package dev.ringfence.report.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Numbers types, and writes the name of each package once. */
final class TypeTable {

    private final SortedMap<String, TreeSet<String>> packages = new TreeMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private TypeTable() {}

    static TypeTable of(Stream<String> types) {
        TypeTable table = new TypeTable();
        types.forEach(type -> table.packages
                .computeIfAbsent(packageOf(type), unknown -> new TreeSet<>())
                .add(nameOf(type)));
        table.packages.forEach(
                (name, simple) -> simple.forEach(type -> table.numbers.put(joined(name, type), table.numbers.size())));
        return table;
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    private static String nameOf(String type) {
        return packageOf(type).isEmpty() ? type : type.substring(packageOf(type).length() + 1);
    }

    private static String joined(String packageName, String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    int number(String type) {
        return Objects.requireNonNull(numbers.get(type));
    }

    /** Returns each package with its types; counted through, each type has its number. */
    List<List<Object>> tree() {
        return packages.entrySet().stream()
                .map(entry -> List.<Object>of(entry.getKey(), (Collection<String>) entry.getValue()))
                .toList();
    }
}
