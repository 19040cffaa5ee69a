package dev.ringfence.scan.text;

import org.jspecify.annotations.Nullable;

/**
 * Takes words out of a text. A word that was met shortly before gives the same string: most words of a source are
 * repeated.
 */
final class WordPool {

    private static final int SLOTS = 512;

    private final String text;
    private final @Nullable String[] slots = new String[SLOTS];

    WordPool(String text) {
        this.text = text;
    }

    String take(int from, int to) {
        int slot = slot(from, to);
        String met = slots[slot];
        if (met != null && met.length() == to - from && text.startsWith(met, from)) {
            return met;
        }
        String word = text.substring(from, to);
        slots[slot] = word;
        return word;
    }

    /** Mixes the length, both ends and the middle, which is enough to tell most words of one text apart. */
    private int slot(int from, int to) {
        int mixed = 31 * (31 * (31 * (to - from) + text.charAt(from)) + text.charAt((from + to) >>> 1))
                + text.charAt(to - 1);
        return (mixed ^ mixed >>> 9) & SLOTS - 1;
    }
}
