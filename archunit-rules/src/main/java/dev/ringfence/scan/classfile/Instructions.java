package dev.ringfence.scan.classfile;

/** Walks over the instructions of a method, one by one. Not safe for use by several threads. */
public final class Instructions {

    public static final int LDC = 0x12;
    public static final int LDC_W = 0x13;
    public static final int GETSTATIC = 0xb2;
    public static final int PUTSTATIC = 0xb3;
    public static final int GETFIELD = 0xb4;
    public static final int PUTFIELD = 0xb5;
    public static final int INVOKESTATIC = 0xb8;
    public static final int INVOKEINTERFACE = 0xb9;
    public static final int NEW = 0xbb;
    public static final int INSTANCEOF = 0xc1;

    private static final int LDC2_W = 0x14;
    private static final int IINC = 0x84;
    private static final int TABLESWITCH = 0xaa;
    private static final int LOOKUPSWITCH = 0xab;
    private static final int WIDE = 0xc4;

    /** Says how many bytes follow each instruction; those of switches and {@code wide} depend on more. */
    private static final byte[] OPERANDS = operands();

    private final ByteReader in;
    private final int start;
    private final long end;
    private int instruction;
    private int operand;

    /** Begins where the reader is, at the first instruction. */
    public Instructions(ByteReader in, long end) {
        this.in = in;
        this.start = in.position();
        this.end = end;
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

    /** Reads the next instruction; false at the end of the code, where the reader is then. */
    public boolean next() throws UnreadableClassException {
        if (in.position() >= end) {
            in.skipTo(end);
            return false;
        }
        instruction = in.u1();
        operand = 0;
        switch (instruction) {
            case TABLESWITCH -> skipTable();
            case LOOKUPSWITCH -> skipLookup();
            case WIDE -> in.skip(in.u1() == IINC ? 4 : 2);
            default -> readOperands();
        }
        return true;
    }

    /** Returns the instruction's code. */
    public int instruction() {
        return instruction;
    }

    /** Returns the constant, or other operand, of one or two bytes; 0 where there is none. */
    public int operand() {
        return operand;
    }

    /** Says whether the instruction uses a field or calls a method that its operand names. */
    public boolean isOfMember() {
        return instruction >= GETSTATIC && instruction <= INVOKEINTERFACE;
    }

    private void readOperands() throws UnreadableClassException {
        if (instruction >= OPERANDS.length) {
            throw new UnreadableClassException("has an unknown instruction at byte " + (in.position() - 1));
        }
        int count = OPERANDS[instruction];
        if (count == 1) {
            operand = in.u1();
        } else if (count > 1) {
            operand = in.u2();
            in.skip(count - 2);
        }
    }

    private void skipTable() throws UnreadableClassException {
        skipPadding();
        in.skip(4);
        int low = (int) in.u4();
        int high = (int) in.u4();
        in.skip(4 * Math.max(0, (long) high - low + 1));
    }

    private void skipLookup() throws UnreadableClassException {
        skipPadding();
        in.skip(4);
        in.skip(8 * in.u4());
    }

    private void skipPadding() throws UnreadableClassException {
        in.skip((4 - (in.position() - start) % 4) % 4);
    }
}
