package dev.ringfence.scan.uses;

import dev.ringfence.scan.classfile.ByteReader;
import dev.ringfence.scan.classfile.UnreadableClassException;

/** Walks over the instructions of a method. */
final class UsesInCode {

    private static final int LDC = 0x12;
    private static final int LDC_W = 0x13;
    private static final int LDC2_W = 0x14;
    private static final int IINC = 0x84;
    private static final int TABLESWITCH = 0xaa;
    private static final int LOOKUPSWITCH = 0xab;
    private static final int GETSTATIC = 0xb2;
    private static final int INVOKESTATIC = 0xb8;
    private static final int INVOKEINTERFACE = 0xb9;
    private static final int NEW = 0xbb;
    private static final int INSTANCEOF = 0xc1;
    private static final int WIDE = 0xc4;

    /** Says how many bytes follow each instruction; those of switches and {@code wide} depend on more. */
    private static final byte[] OPERANDS = operands();

    private final ByteReader in;
    private final UsesInClassFile.NamesFound found;
    private final boolean isCertain;

    UsesInCode(ByteReader in, UsesInClassFile.NamesFound found, boolean isCertain) {
        this.in = in;
        this.found = found;
        this.isCertain = isCertain;
    }

    private static byte[] operands() {
        byte[] operands = new byte[0xca];
        fill(operands, 1, 0x10, 0x10);
        fill(operands, 2, 0x11, 0x11);
        fill(operands, 1, LDC, LDC);
        fill(operands, 2, LDC_W, LDC2_W);
        fill(operands, 1, 0x15, 0x19);
        fill(operands, 1, 0x36, 0x3a);
        fill(operands, 2, IINC, IINC);
        fill(operands, 2, 0x99, 0xa8);
        fill(operands, 1, 0xa9, 0xa9);
        fill(operands, 2, GETSTATIC, INVOKESTATIC);
        fill(operands, 4, INVOKEINTERFACE, 0xba);
        fill(operands, 2, NEW, NEW);
        fill(operands, 1, 0xbc, 0xbc);
        fill(operands, 2, 0xbd, 0xbd);
        fill(operands, 2, 0xc0, INSTANCEOF);
        fill(operands, 3, 0xc5, 0xc5);
        fill(operands, 2, 0xc6, 0xc7);
        fill(operands, 4, 0xc8, 0xc9);
        return operands;
    }

    private static void fill(byte[] operands, int count, int from, int to) {
        for (int instruction = from; instruction <= to; instruction++) {
            operands[instruction] = (byte) count;
        }
    }

    /** Reads the instructions from here to the end of the code. */
    void readTo(long end) throws UnreadableClassException {
        int start = in.position();
        while (in.position() < end) {
            int instruction = in.u1();
            if (instruction >= OPERANDS.length) {
                throw new UnreadableClassException("has an unknown instruction at byte " + (in.position() - 1));
            }
            read(instruction, start);
        }
        in.skipTo(end);
    }

    private void read(int instruction, int start) throws UnreadableClassException {
        switch (instruction) {
            case LDC -> found.constant(in.u1(), isCertain);
            case LDC_W -> found.constant(in.u2(), isCertain);
            case NEW, INSTANCEOF -> found.typeOf(in.u2(), isCertain);
            case TABLESWITCH -> skipTable(start);
            case LOOKUPSWITCH -> skipLookup(start);
            case WIDE -> in.skip(in.u1() == IINC ? 4 : 2);
            default -> readOther(instruction);
        }
    }

    private void readOther(int instruction) throws UnreadableClassException {
        int operands = OPERANDS[instruction];
        if (instruction >= GETSTATIC && instruction <= INVOKEINTERFACE) {
            found.ownerOf(in.u2(), isCertain);
            operands -= 2;
        }
        in.skip(operands);
    }

    private void skipTable(int start) throws UnreadableClassException {
        skipPadding(start);
        in.skip(4);
        int low = (int) in.u4();
        int high = (int) in.u4();
        in.skip(4 * Math.max(0, (long) high - low + 1));
    }

    private void skipLookup(int start) throws UnreadableClassException {
        skipPadding(start);
        in.skip(4);
        in.skip(8 * in.u4());
    }

    private void skipPadding(int start) throws UnreadableClassException {
        in.skip((4 - (in.position() - start) % 4) % 4);
    }
}
