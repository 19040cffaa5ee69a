package dev.ringfence.scan.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Holds the words of a source by the {@code hashCode} of each. It may seem to hold a word that the source has not, and
 * never lacks one that it has.
 */
public final class WordHashes {

    private final int[] sorted;

    private WordHashes(int[] sorted) {
        this.sorted = sorted;
    }

    /** Returns the words whose hashes these are, in any order, each once. */
    public static WordHashes of(int... distinct) {
        int[] sorted = distinct.clone();
        Arrays.sort(sorted);
        return new WordHashes(sorted);
    }

    /** Says whether the source may have the word. */
    public boolean mayHold(String word) {
        return Arrays.binarySearch(sorted, word.hashCode()) >= 0;
    }

    /** Returns the hashes, each once and the lowest first. */
    public IntStream stream() {
        return Arrays.stream(sorted);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordHashes words && Arrays.equals(sorted, words.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
        return sorted.length + " words";
    }
}
