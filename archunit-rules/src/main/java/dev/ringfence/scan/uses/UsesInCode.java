package dev.ringfence.scan.uses;

import dev.ringfence.scan.classfile.ByteReader;
import dev.ringfence.scan.classfile.Instructions;
import dev.ringfence.scan.classfile.UnreadableClassException;

/** Walks over the instructions of a method. */
final class UsesInCode {

    private final ByteReader in;
    private final UsesInClassFile.NamesFound found;
    private final boolean isCertain;

    UsesInCode(ByteReader in, UsesInClassFile.NamesFound found, boolean isCertain) {
        this.in = in;
        this.found = found;
        this.isCertain = isCertain;
    }

    /** Reads the instructions from here to the end of the code. */
    void readTo(long end) throws UnreadableClassException {
        Instructions code = new Instructions(in, end);
        while (code.next()) {
            switch (code.instruction()) {
                case Instructions.LDC, Instructions.LDC_W -> found.constant(code.operand(), isCertain);
                case Instructions.NEW, Instructions.INSTANCEOF -> found.typeOf(code.operand(), isCertain);
                default -> readOther(code);
            }
        }
    }

    private void readOther(Instructions code) throws UnreadableClassException {
        if (code.isOfMember()) {
            found.ownerOf(code.operand(), isCertain);
        }
    }
}
