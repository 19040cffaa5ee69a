package dev.ringfence.flags;

import dev.ringfence.flags.TextsOfClass.NamedField;
import dev.ringfence.scan.classfile.ByteReader;
import dev.ringfence.scan.classfile.ConstantPool;
import dev.ringfence.scan.classfile.Instructions;
import dev.ringfence.scan.classfile.UnreadableClassException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the constants that a method loads, and the fields that it uses.
 *
 * <p>A field that is a constant holds its value before any code runs. Compilers set it once more in each constructor.
 * What is loaded for that alone is left out, and so is that use of the field.
 */
final class LoadsOfCode {

    private static final int NONE = 0;

    private final ByteReader in;
    private final ConstantPool pool;
    private final Predicate<NamedField> isOwnConstant;
    private final List<Load> loads = new ArrayList<>();

    /** @param isOwnConstant whether a field is a constant of the class that is read */
    LoadsOfCode(ByteReader in, ConstantPool pool, Predicate<NamedField> isOwnConstant) {
        this.in = in;
        this.pool = pool;
        this.isOwnConstant = isOwnConstant;
    }

    /**
     * Names a constant of the pool that an instruction has.
     *
     * @param at where the instruction begins, in bytes from the first one
     */
    record Load(int at, int constant) {}

    /** Reads the instructions, of that many bytes. */
    List<Load> read(long length) throws UnreadableClassException {
        int start = in.position();
        Instructions code = new Instructions(in, start + length);
        Load waiting = new Load(0, NONE);
        int at = 0;
        while (code.next()) {
            boolean setsConstant = setsOwnConstant(code);
            if (!setsConstant) {
                keep(waiting);
            }
            waiting = new Load(at, isLoad(code) ? code.operand() : NONE);
            if (isOfField(code) && !setsConstant) {
                keep(new Load(at, code.operand()));
            }
            at = in.position() - start;
        }
        keep(waiting);
        return List.copyOf(loads);
    }

    private void keep(Load load) {
        if (load.constant() != NONE) {
            loads.add(load);
        }
    }

    private static boolean isLoad(Instructions code) {
        return code.instruction() == Instructions.LDC || code.instruction() == Instructions.LDC_W;
    }

    private static boolean isOfField(Instructions code) {
        return code.instruction() >= Instructions.GETSTATIC && code.instruction() <= Instructions.PUTFIELD;
    }

    private boolean setsOwnConstant(Instructions code) throws UnreadableClassException {
        boolean isSet = code.instruction() == Instructions.PUTFIELD || code.instruction() == Instructions.PUTSTATIC;
        return isSet
                && pool.isField(code.operand())
                && !pool.isArray(pool.ownerOf(code.operand()))
                && isOwnConstant.test(TextsOfClass.field(pool, code.operand()));
    }
}
