package dev.ringfence.tables.mapping.code;

import dev.ringfence.scan.classfile.ByteReader;
import dev.ringfence.scan.classfile.ConstantPool;
import dev.ringfence.scan.classfile.UnreadableClassException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the fields, methods and components of a class, and the attributes of the class. */
final class MemberReader {

    private static final int STATIC = 0x0008;

    private final ByteReader in;
    private final ConstantPool pool;
    private final String self;
    private final PhrasesOfAnnotations phrases;

    MemberReader(ByteReader in, ConstantPool pool, String self, PhrasesOfAnnotations phrases) {
        this.in = in;
        this.pool = pool;
        this.self = self;
        this.phrases = phrases;
    }

    /** Takes the code of each method. */
    interface MethodVisitor {
        void visit(Code method) throws UnreadableClassException;
    }

    /** Reads instructions up to their end. */
    interface CodeVisitor {
        void visit(ByteReader in, long end) throws UnreadableClassException;
    }

    /** Says where a method's code is. */
    record Code(String name, String descriptor, int start, long end) {

        /** Reads the instructions, and leaves the reader behind them. */
        void code(ByteReader in, CodeVisitor visitor) throws UnreadableClassException {
            in.back(start);
            visitor.visit(in, end);
        }
    }

    /** Holds what the attributes of a member or class say. */
    private static final class Attributes {

        private final List<Annotation> annotations = new ArrayList<>();
        private final List<Member> components = new ArrayList<>();
        private Optional<Object> constant = Optional.empty();
        private Optional<String> signature = Optional.empty();
    }

    /** Reads a table of fields or of methods. */
    List<Member> readAll(MethodVisitor visitor) throws UnreadableClassException {
        List<Member> members = new ArrayList<>();
        for (int count = in.u2(); count > 0; count--) {
            boolean isStatic = (in.u2() & STATIC) != 0;
            members.add(member(isStatic, visitor));
        }
        return List.copyOf(members);
    }

    private Member member(boolean isStatic, MethodVisitor visitor) throws UnreadableClassException {
        String name = pool.text(in.u2());
        String descriptor = pool.text(in.u2());
        Attributes read = attributes(name, descriptor, visitor);
        return new Member(
                name,
                Descriptors.typeOf(descriptor),
                read.signature.map(Descriptors::typeArguments).orElse(List.of()),
                isStatic,
                read.constant,
                List.copyOf(read.annotations));
    }

    /** Reads the attributes of the class itself. */
    List<Annotation> readOfClass(List<Member> components) throws UnreadableClassException {
        Attributes read = attributes(self, "", unused -> {});
        components.addAll(read.components);
        return List.copyOf(read.annotations);
    }

    private Attributes attributes(String name, String descriptor, MethodVisitor visitor)
            throws UnreadableClassException {
        Attributes read = new Attributes();
        for (int count = in.u2(); count > 0; count--) {
            int attribute = in.u2();
            long length = in.u4();
            long end = in.position() + length;
            if (length > in.remaining()) {
                in.skip(length);
            }
            if (pool.isText(attribute, "Code")) {
                visitCode(name, descriptor, visitor);
            } else {
                attribute(attribute, name, read);
            }
            in.skipTo(end);
        }
        read.annotations.forEach(phrases::add);
        return read;
    }

    private void visitCode(String name, String descriptor, MethodVisitor visitor) throws UnreadableClassException {
        in.skip(4);
        long length = in.u4();
        int start = in.position();
        in.skip(length);
        visitor.visit(new Code(name, descriptor, start, start + length));
    }

    private void attribute(int attribute, String member, Attributes read) throws UnreadableClassException {
        if (pool.isText(attribute, "RuntimeVisibleAnnotations")
                || pool.isText(attribute, "RuntimeInvisibleAnnotations")) {
            read.annotations.addAll(new AnnotationReader(in, pool).readAll());
        } else if (pool.isText(attribute, "RuntimeVisibleParameterAnnotations")
                || pool.isText(attribute, "RuntimeInvisibleParameterAnnotations")) {
            new AnnotationReader(in, pool).readOfParameters().forEach(phrases::add);
        } else if (pool.isText(attribute, "AnnotationDefault")) {
            Value value = new AnnotationReader(in, pool).value();
            phrases.add(new Annotation(self, Map.of(member, value)));
        } else if (pool.isText(attribute, "ConstantValue")) {
            read.constant = Optional.of(constant(in.u2()));
        } else if (pool.isText(attribute, "Signature")) {
            read.signature = Optional.of(pool.text(in.u2()));
        } else if (pool.isText(attribute, "Record")) {
            readComponents(read);
        }
    }

    private Object constant(int index) throws UnreadableClassException {
        return pool.isString(index) ? pool.longText(pool.textOf(index)) : pool.number(index);
    }

    private void readComponents(Attributes read) throws UnreadableClassException {
        for (int count = in.u2(); count > 0; count--) {
            read.components.add(member(false, unused -> {}));
        }
    }
}
