package dev.ringfence.scan.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Holds a source as it lies on disk, with the encoding in which it is read. */
final class SourceBytes {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final byte[] MARK_IN_UTF_8 = BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8);

    private final byte[] bytes;
    private final boolean isMarked;
    private final Charset charset;

    /** A file that says itself that it is UTF-8 counts as UTF-8. */
    SourceBytes(byte[] bytes, Charset charset) {
        this.bytes = bytes;
        this.isMarked = isMarked(bytes);
        this.charset = isMarked ? StandardCharsets.UTF_8 : charset;
    }

    private static boolean isMarked(byte[] bytes) {
        boolean isMarked = bytes.length >= MARK_IN_UTF_8.length;
        for (int i = 0; i < MARK_IN_UTF_8.length && isMarked; i++) {
            isMarked = bytes[i] == MARK_IN_UTF_8[i];
        }
        return isMarked;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Returns the encoding. */
    Charset charset() {
        return charset;
    }

    /** Says where the source begins: behind the mark that it is in UTF-8. */
    int start() {
        return isMarked ? MARK_IN_UTF_8.length : 0;
    }

    /** Returns the text without a byte order mark; malformed bytes in it are replaced. */
    String text() {
        String text = new String(bytes, charset);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
