package dev.ringfence.benchmarks.compare;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Gives a class file a constant that nothing in it uses: it is another file, and the class is the same. */
final class ClassFileEdit {

    private static final int POOL = 8;
    private static final int UTF8 = 1;
    private static final int CLASS = 7;

    private ClassFileEdit() {}

    /** Adds a text. */
    static byte[] holding(byte[] classFile, String text) throws IOException {
        return with(classFile, 1, (data, count) -> writeText(data, text));
    }

    /** Adds the name of a class, with slashes. */
    static byte[] naming(byte[] classFile, String name) throws IOException {
        return with(classFile, 2, (data, count) -> {
            writeText(data, name);
            data.writeByte(CLASS);
            data.writeShort(count);
        });
    }

    /** Writes constants behind those of a class file, whose number is given. */
    private interface Constants {
        void write(DataOutputStream data, int count) throws IOException;
    }

    private static void writeText(DataOutputStream data, String text) throws IOException {
        data.writeByte(UTF8);
        data.writeUTF(text);
    }

    private static byte[] with(byte[] classFile, int added, Constants constants) throws IOException {
        int count = ByteBuffer.wrap(classFile).getShort(POOL) & 0xFFFF;
        int end = endOfPool(classFile, count);
        ByteArrayOutputStream edited = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(edited)) {
            data.write(classFile, 0, POOL);
            data.writeShort(count + added);
            data.write(classFile, POOL + 2, end - POOL - 2);
            constants.write(data, count);
            data.write(Arrays.copyOfRange(classFile, end, classFile.length));
        }
        return edited.toByteArray();
    }

    private static int endOfPool(byte[] classFile, int count) {
        ByteBuffer bytes = ByteBuffer.wrap(classFile).position(POOL + 2);
        for (int i = 1; i < count; i++) {
            int tag = bytes.get();
            i += tag == 5 || tag == 6 ? 1 : 0;
            int length = tag == UTF8 ? bytes.getShort() & 0xFFFF : lengthOf(tag);
            bytes.position(bytes.position() + length);
        }
        return bytes.position();
    }

    /** How many bytes follow the tag of a constant. */
    private static int lengthOf(int tag) {
        return switch (tag) {
            case 5, 6 -> 8;
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            default -> 4;
        };
    }
}
