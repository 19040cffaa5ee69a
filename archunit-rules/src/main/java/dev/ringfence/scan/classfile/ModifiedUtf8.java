package dev.ringfence.scan.classfile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;

/** Decodes the text of class files: UTF-8 but for zero and for characters beyond 16 bits. */
final class ModifiedUtf8 {

    private ModifiedUtf8() {}

    /**
     * Returns the text of a constant.
     *
     * @param lengthAt where the constant's two bytes of length are
     */
    static String decode(ByteReader in, int lengthAt) throws UnreadableClassException {
        int length = in.u2At(lengthAt);
        if (isAscii(in.bytes(), lengthAt + 2, length)) {
            return new String(in.bytes(), lengthAt + 2, length, ISO_8859_1);
        }
        try {
            return new DataInputStream(new ByteArrayInputStream(in.bytes(), lengthAt, length + 2)).readUTF();
        } catch (IOException malformed) {
            throw new UnreadableClassException("has malformed text at byte " + lengthAt);
        }
    }

    private static boolean isAscii(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
