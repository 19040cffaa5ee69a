package dev.ringfence.scan.classfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Works out the meaning of each distinct text of class files once.
 *
 * <p>The class files of a project say the same few texts over and over. They are looked up by their bytes, so that a
 * text met before is not even decoded. Not safe for use by several threads.
 *
 * @param <M> the meaning
 */
final class TextTable<M> {

    /** Works out what a text means. */
    interface Meaning<M> {
        M of(String text) throws UnreadableClassException;
    }

    private record Entry<M>(int hash, byte[] text, M meaning) {

        boolean isFor(int wantedHash, byte[] bytes, int from, int to) {
            return hash == wantedHash && Arrays.equals(text, 0, text.length, bytes, from, to);
        }
    }

    private static final int EMPTY = -1;

    private final Meaning<M> meaning;
    private final List<Entry<M>> entries = new ArrayList<>();
    private int[] slots = emptySlots(256);

    TextTable(Meaning<M> meaning) {
        this.meaning = meaning;
    }

    /**
     * Returns what a text constant means.
     *
     * @param place where its two bytes of length are
     */
    M of(ByteReader in, int place) throws UnreadableClassException {
        int from = place + 2;
        int to = from + in.u2At(place);
        int hash = hash(in.bytes(), from, to);
        for (int slot = firstSlot(hash); slots[slot] != EMPTY; slot = nextSlot(slot)) {
            Entry<M> entry = entries.get(slots[slot]);
            if (entry.isFor(hash, in.bytes(), from, to)) {
                return entry.meaning();
            }
        }
        M found = meaning.of(ModifiedUtf8.decode(in, place));
        add(new Entry<>(hash, Arrays.copyOfRange(in.bytes(), from, to), found));
        return found;
    }

    private void add(Entry<M> entry) {
        entries.add(entry);
        if (2 * entries.size() > slots.length) {
            slots = emptySlots(2 * slots.length);
            for (int i = 0; i < entries.size(); i++) {
                fill(i);
            }
        } else {
            fill(entries.size() - 1);
        }
    }

    private void fill(int entry) {
        int slot = firstSlot(entries.get(entry).hash());
        while (slots[slot] != EMPTY) {
            slot = nextSlot(slot);
        }
        slots[slot] = entry;
    }

    private int firstSlot(int hash) {
        return (hash ^ hash >>> 16) & slots.length - 1;
    }

    private int nextSlot(int slot) {
        return slot + 1 & slots.length - 1;
    }

    private static int[] emptySlots(int count) {
        int[] slots = new int[count];
        Arrays.fill(slots, EMPTY);
        return slots;
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash;
    }
}
