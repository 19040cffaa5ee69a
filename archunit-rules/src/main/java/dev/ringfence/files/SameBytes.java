package dev.ringfence.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Takes bytes as long as they are those of a stream, and refuses the first others. Not safe for several threads. */
final class SameBytes extends OutputStream {

    private final InputStream there;

    SameBytes(InputStream there) {
        this.there = there;
    }

    /** Says that other bytes were written. */
    static final class OtherBytesException extends IOException {

        private static final long serialVersionUID = 1;
    }

    @Override
    public void write(int expected) throws IOException {
        write(new byte[] {(byte) expected}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        byte[] expected = there.readNBytes(length);
        if (!Arrays.equals(expected, 0, expected.length, bytes, start, start + length)) {
            throw new OtherBytesException();
        }
    }
}
