package dev.ringfence.tables.mapping.code;

import dev.ringfence.scan.classfile.ByteReader;
import dev.ringfence.scan.classfile.ConstantPool;
import dev.ringfence.scan.classfile.UnreadableClassException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads annotations where an attribute holds them. */
final class AnnotationReader {

    /** No compiler nests deeper than sources do, and every thread's stack is deep enough for it. */
    private static final int DEEPEST = 200;

    private final ByteReader in;
    private final ConstantPool pool;
    private int depth;

    AnnotationReader(ByteReader in, ConstantPool pool) {
        this.in = in;
        this.pool = pool;
    }

    List<Annotation> readAll() throws UnreadableClassException {
        List<Annotation> annotations = new ArrayList<>();
        for (int count = in.u2(); count > 0; count--) {
            annotations.add(annotation());
        }
        return annotations;
    }

    /** Reads the annotations of all parameters. */
    List<Annotation> readOfParameters() throws UnreadableClassException {
        List<Annotation> annotations = new ArrayList<>();
        for (int parameters = in.u1(); parameters > 0; parameters--) {
            annotations.addAll(readAll());
        }
        return annotations;
    }

    private Annotation annotation() throws UnreadableClassException {
        String type = Descriptors.className(pool.text(in.u2()));
        Map<String, Value> elements = new LinkedHashMap<>();
        for (int count = in.u2(); count > 0; count--) {
            String element = pool.text(in.u2());
            elements.put(element, value());
        }
        return new Annotation(type, elements);
    }

    Value value() throws UnreadableClassException {
        if (++depth > DEEPEST) {
            throw new UnreadableClassException("nests annotations too deep, at byte " + in.position());
        }
        Value value = valueOf(in.u1());
        depth--;
        return value;
    }

    private Value valueOf(int tag) throws UnreadableClassException {
        return switch (tag) {
            case 's' -> new Value.Text(pool.longText(in.u2()));
            case 'e' -> constant();
            case 'c' -> new Value.ClassName(Descriptors.className(pool.text(in.u2())));
            case '@' -> new Value.Nested(annotation());
            case '[' -> array();
            case 'B', 'C', 'D', 'F', 'I', 'J', 'S', 'Z' -> new Value.Numeric(pool.number(in.u2()));
            default ->
                throw new UnreadableClassException(
                        "has an unknown kind of annotation value at byte " + (in.position() - 1));
        };
    }

    private Value constant() throws UnreadableClassException {
        String type = Descriptors.className(pool.text(in.u2()));
        return new Value.Constant(type, pool.text(in.u2()));
    }

    private Value array() throws UnreadableClassException {
        List<Value> values = new ArrayList<>();
        for (int count = in.u2(); count > 0; count--) {
            values.add(value());
        }
        return new Value.Many(values);
    }
}
