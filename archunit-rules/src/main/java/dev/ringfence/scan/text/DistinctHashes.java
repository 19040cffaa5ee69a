package dev.ringfence.scan.text;

import java.util.stream.IntStream;

/** Gathers hashes of words, most of which come again and again. */
final class DistinctHashes {

    private static final int SLOTS_AT_FIRST = 1024;
    private static final int FREE = 0;

    private int[] slots = new int[SLOTS_AT_FIRST];
    private int taken;
    private boolean hasZero;

    void add(int hash) {
        if (hash == FREE) {
            hasZero = true;
        } else if (isNew(slots, hash)) {
            taken++;
            growWhereHalfFull();
        }
    }

    /** Puts the hash into its slot, and says whether it was not there before. */
    private static boolean isNew(int[] slots, int hash) {
        int slot = (hash ^ hash >>> 15) & slots.length - 1;
        while (slots[slot] != FREE && slots[slot] != hash) {
            slot = slot + 1 & slots.length - 1;
        }
        boolean isNew = slots[slot] == FREE;
        slots[slot] = hash;
        return isNew;
    }

    private void growWhereHalfFull() {
        if (taken > slots.length / 2) {
            int[] more = new int[slots.length * 2];
            IntStream.of(slots).filter(hash -> hash != FREE).forEach(hash -> isNew(more, hash));
            slots = more;
        }
    }

    WordHashes sorted() {
        int[] found = new int[taken + (hasZero ? 1 : 0)];
        int at = 0;
        for (int hash : slots) {
            if (hash != FREE) {
                found[at++] = hash;
            }
        }
        return WordHashes.of(found);
    }
}
