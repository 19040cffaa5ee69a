package dev.ringfence.flags;

import dev.ringfence.scan.classfile.ByteReader;
import dev.ringfence.scan.classfile.ConstantPool;
import dev.ringfence.scan.classfile.UnreadableClassException;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the texts of annotations where an attribute holds them. What Kotlin says of itself is none of them. */
final class TextsOfAnnotations {

    private static final String OF_KOTLIN = "Lkotlin/Metadata;";

    /** No compiler nests deeper than sources do, and every thread's stack is deep enough for it. */
    private static final int DEEPEST = 200;

    private final ByteReader in;
    private final ConstantPool pool;
    private final Consumer<String> texts;
    private int depth;

    TextsOfAnnotations(ByteReader in, ConstantPool pool, Consumer<String> texts) {
        this.in = in;
        this.pool = pool;
        this.texts = texts;
    }

    void readAll() throws UnreadableClassException {
        for (int count = in.u2(); count > 0; count--) {
            readOne();
        }
    }

    void readOfParameters() throws UnreadableClassException {
        for (int parameters = in.u1(); parameters > 0; parameters--) {
            readAll();
        }
    }

    void readOfTypes() throws UnreadableClassException {
        for (int count = in.u2(); count > 0; count--) {
            skipTarget();
            in.skip(2L * in.u1());
            readOne();
        }
    }

    private void skipTarget() throws UnreadableClassException {
        switch (in.u1()) {
            case 0x00, 0x01, 0x16 -> in.skip(1);
            case 0x10, 0x11, 0x12, 0x17, 0x42, 0x43, 0x44, 0x45, 0x46 -> in.skip(2);
            case 0x40, 0x41 -> in.skip(6L * in.u2());
            case 0x47, 0x48, 0x49, 0x4A, 0x4B -> in.skip(3);
            default -> {
                // The others say no more of where they stand.
            }
        }
    }

    private void readOne() throws UnreadableClassException {
        String type = pool.text(in.u2());
        Optional<ConditionalProperty> property =
                ConditionalProperty.is(type) ? Optional.of(new ConditionalProperty()) : Optional.empty();
        boolean isOfProgram = !type.equals(OF_KOTLIN);
        for (int count = in.u2(); count > 0; count--) {
            String element = pool.text(in.u2());
            readValue(text -> {
                if (property.isPresent()) {
                    property.get().add(element, text);
                } else if (isOfProgram) {
                    texts.accept(text);
                }
            });
        }
        property.ifPresent(each -> each.keys().forEach(texts));
    }

    /** Reads the value of an element. */
    void readValue() throws UnreadableClassException {
        readValue(texts);
    }

    private void readValue(Consumer<String> found) throws UnreadableClassException {
        if (++depth > DEEPEST) {
            throw new UnreadableClassException("nests annotations too deep, at byte " + in.position());
        }
        switch (in.u1()) {
            case 's' -> found.accept(pool.longText(in.u2()));
            case 'e' -> in.skip(4);
            case '@' -> readOne();
            case '[' -> {
                for (int count = in.u2(); count > 0; count--) {
                    readValue(found);
                }
            }
            default -> in.skip(2);
        }
        depth--;
    }
}
