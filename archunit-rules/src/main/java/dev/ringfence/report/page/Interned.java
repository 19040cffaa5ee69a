package dev.ringfence.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives each thing a number, the same one whenever it comes again. */
final class Interned<T> {

    private final Map<T, Integer> numbers = new LinkedHashMap<>();

    int number(T thing) {
        return numbers.computeIfAbsent(thing, unknown -> numbers.size());
    }

    /** Returns the things, each at its number. */
    List<T> things() {
        return new ArrayList<>(numbers.keySet());
    }
}
