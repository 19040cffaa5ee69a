package dev.ringfence.tables.mapping.code;

import dev.ringfence.scan.classfile.ByteReader;
import dev.ringfence.scan.classfile.ConstantPool;
import dev.ringfence.scan.classfile.Instructions;
import dev.ringfence.scan.classfile.UnreadableClassException;
import java.util.Optional;

/** Finds the name in a table class that jOOQ generated: the first string in its constructor without parameters. */
final class GeneratedTable {

    private final ConstantPool pool;
    private final boolean isTable;
    private Optional<String> name = Optional.empty();

    GeneratedTable(ConstantPool pool, boolean isTable) {
        this.pool = pool;
        this.isTable = isTable;
    }

    Optional<String> name() {
        return name;
    }

    void read(MemberReader.Code method, ByteReader in) throws UnreadableClassException {
        if (isTable && method.name().equals("<init>") && method.descriptor().equals("()V")) {
            method.code(in, this::readInstructions);
        }
    }

    private void readInstructions(ByteReader in, long end) throws UnreadableClassException {
        Instructions code = new Instructions(in, end);
        while (code.next()) {
            boolean isConstant = code.instruction() == Instructions.LDC || code.instruction() == Instructions.LDC_W;
            if (isConstant && name.isEmpty() && pool.isString(code.operand())) {
                name = Optional.of(pool.longText(pool.textOf(code.operand())));
            }
        }
    }
}
