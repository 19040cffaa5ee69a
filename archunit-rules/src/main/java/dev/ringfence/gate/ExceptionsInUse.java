package dev.ringfence.gate;

import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.violation.Identity;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What each exception excuses or excused, by its place in the map. */
final class ExceptionsInUse {

    private final SortedMap<String, SortedSet<Identity>> byPlace = new TreeMap<>();

    void add(ExceptionEntry exception, Identity excused) {
        byPlace.computeIfAbsent(exception.place().toString(), unused -> new TreeSet<>())
                .add(excused);
    }

    SortedMap<String, SortedSet<Identity>> byPlace() {
        return Collections.unmodifiableSortedMap(byPlace);
    }
}
