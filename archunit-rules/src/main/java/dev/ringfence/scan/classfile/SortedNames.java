package dev.ringfence.scan.classfile;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Holds names in their order, in an eighth of the memory that a tree of them takes. */
final class SortedNames<T extends Comparable<T>> extends AbstractSet<T> {

    private final Object[] names;

    private SortedNames(Object[] names) {
        this.names = names;
    }

    static <T extends Comparable<T>> Set<T> of(Set<T> names) {
        Object[] sorted = names.toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Set.of() : new SortedNames<>(sorted);
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public boolean contains(Object name) {
        return Arrays.binarySearch(names, name) >= 0;
    }

    @Override
    public Iterator<T> iterator() {
        return values().iterator();
    }

    @SuppressWarnings("unchecked") // nothing but values of the set was put in
    private List<T> values() {
        return (List<T>) (List<?>) Arrays.asList(names);
    }
}
