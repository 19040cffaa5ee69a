package dev.ringfence.violation;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Holds a few values in their order. Tens of thousands of violations hold one line or none each, and a tree would take
 * four times the memory of what it holds.
 */
final class SortedArray<T extends Comparable<T>> extends AbstractSet<T> implements SortedSet<T> {

    private final List<T> values;

    private SortedArray(List<T> values) {
        this.values = values;
    }

    /** Returns the same values, held tightly; nothing changes them any more. */
    static <T extends Comparable<T>> SortedSet<T> of(SortedSet<T> values) {
        if (values.isEmpty()) {
            return Collections.emptySortedSet();
        }
        return values instanceof SortedArray ? values : new SortedArray<>(List.copyOf(values));
    }

    @Override
    public Iterator<T> iterator() {
        return values.iterator();
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public @Nullable Comparator<? super T> comparator() {
        return null;
    }

    @Override
    public T first() {
        return at(0);
    }

    @Override
    public T last() {
        return at(size() - 1);
    }

    private T at(int place) {
        if (values.isEmpty()) {
            throw new NoSuchElementException("nothing is held");
        }
        return values.get(place);
    }

    @Override
    public SortedSet<T> subSet(T from, T to) {
        return between(place(from), place(to));
    }

    @Override
    public SortedSet<T> headSet(T to) {
        return between(0, place(to));
    }

    @Override
    public SortedSet<T> tailSet(T from) {
        return between(place(from), size());
    }

    private int place(T value) {
        int found = Collections.binarySearch(values, value);
        return found < 0 ? -found - 1 : found;
    }

    private SortedSet<T> between(int from, int to) {
        return new SortedArray<>(values.subList(from, to));
    }
}
