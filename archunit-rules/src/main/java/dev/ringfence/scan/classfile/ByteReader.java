package dev.ringfence.scan.classfile;

/** Walks over the bytes of a class file, and names the place where they end too early. Not safe for use by several threads. */
public final class ByteReader {

    private final byte[] bytes;
    private int at;

    public ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    public int position() {
        return at;
    }

    /** Goes back to a place that was passed. */
    public void back(int place) {
        at = Math.min(at, place);
    }

    public int remaining() {
        return bytes.length - at;
    }

    public int u1() throws UnreadableClassException {
        need(1);
        return bytes[at++] & 0xff;
    }

    public int u2() throws UnreadableClassException {
        need(2);
        int value = u2At(at);
        at += 2;
        return value;
    }

    public long u4() throws UnreadableClassException {
        return (long) u2() << 16 | u2();
    }

    public void skip(long count) throws UnreadableClassException {
        need(count);
        at += (int) count;
    }

    /** Goes to a place further on, the end of a part whose length was told. */
    public void skipTo(long place) throws UnreadableClassException {
        if (place < at) {
            throw new UnreadableClassException("has a part that is longer than it says, at byte " + at);
        }
        skip(place - at);
    }

    /** Returns the two bytes at a place that has been passed already. */
    int u2At(int place) {
        return (bytes[place] & 0xff) << 8 | bytes[place + 1] & 0xff;
    }

    private void need(long count) throws UnreadableClassException {
        if (count > remaining()) {
            throw new UnreadableClassException("ends too early, at byte " + bytes.length);
        }
    }
}
