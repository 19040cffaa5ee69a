package dev.ringfence.exposed;

import dev.ringfence.scan.classfile.ByteReader;
import dev.ringfence.scan.classfile.ClassFileHead;
import dev.ringfence.scan.classfile.ConstantPool;
import dev.ringfence.scan.classfile.TextMeanings;
import dev.ringfence.scan.classfile.UnreadableClassException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads of a class file what the class shows of other types; code is passed over. */
final class ShapeReader {

    private static final String BEAN = "Lorg/springframework/context/annotation/Bean;";

    private final ByteReader in;
    private final TextMeanings vocabulary;
    private final Map<String, ClassShape.Nested> nested = new HashMap<>();
    private final Set<String> kept = new TreeSet<>();

    ShapeReader(byte[] bytes, TextMeanings vocabulary) {
        this.in = new ByteReader(bytes);
        this.vocabulary = vocabulary;
    }

    /** Holds what the attributes of a class or member say. */
    private static final class Attributes {

        private final Set<String> thrown = new TreeSet<>();
        private final Set<String> annotations = new TreeSet<>();
        private final Set<String> ofDefault = new TreeSet<>();
        private final List<Member> components = new ArrayList<>();
        private Optional<String> signature = Optional.empty();
        private Optional<Integer> line = Optional.empty();
        private boolean isBean;
    }

    ClassShape read() throws UnreadableClassException {
        ClassFileHead.read(in);
        ConstantPool pool = ConstantPool.read(in, vocabulary);
        int flags = in.u2();
        String name = pool.className(in.u2());
        int superclass = in.u2();
        List<String> interfaces = new ArrayList<>();
        for (int count = in.u2(); count > 0; count--) {
            interfaces.add(pool.className(in.u2()));
        }
        List<Member> fields = members(pool);
        List<Member> methods = members(pool);
        Attributes attributes = attributes(pool);
        return new ClassShape(
                name,
                flags,
                superclass == 0 ? Optional.empty() : Optional.of(pool.className(superclass)),
                List.copyOf(interfaces),
                attributes.signature,
                attributes.annotations,
                fields,
                methods,
                List.copyOf(attributes.components),
                Map.copyOf(nested),
                Collections.unmodifiableSet(kept));
    }

    private List<Member> members(ConstantPool pool) throws UnreadableClassException {
        List<Member> members = new ArrayList<>();
        for (int count = in.u2(); count > 0; count--) {
            members.add(member(in.u2(), pool));
        }
        return List.copyOf(members);
    }

    private Member member(int flags, ConstantPool pool) throws UnreadableClassException {
        String name = pool.text(in.u2());
        String descriptor = pool.text(in.u2());
        Attributes read = attributes(pool);
        return new Member(
                flags,
                name,
                descriptor,
                read.signature,
                read.thrown,
                read.annotations,
                read.ofDefault,
                read.isBean,
                read.line);
    }

    private Attributes attributes(ConstantPool pool) throws UnreadableClassException {
        Attributes read = new Attributes();
        for (int count = in.u2(); count > 0; count--) {
            String name = pool.text(in.u2());
            long length = in.u4();
            long end = in.position() + length;
            attribute(name, pool, read);
            in.skipTo(end);
        }
        return read;
    }

    private void attribute(String name, ConstantPool pool, Attributes read) throws UnreadableClassException {
        switch (name) {
            case "Signature" -> read.signature = signature(pool);
            case "Exceptions" -> {
                for (int count = in.u2(); count > 0; count--) {
                    read.thrown.add(pool.className(in.u2()));
                }
            }
            case "RuntimeVisibleAnnotations", "RuntimeInvisibleAnnotations" -> annotations(pool, read);
            case "RuntimeVisibleParameterAnnotations", "RuntimeInvisibleParameterAnnotations" -> {
                for (int parameters = in.u1(); parameters > 0; parameters--) {
                    annotations(pool, read);
                }
            }
            case "RuntimeVisibleTypeAnnotations", "RuntimeInvisibleTypeAnnotations" -> typeAnnotations(pool, read);
            case "AnnotationDefault" -> value(pool, read.ofDefault);
            case "Code" -> read.line = lineOfCode(pool);
            case "Record" -> {
                for (int count = in.u2(); count > 0; count--) {
                    read.components.add(member(0, pool));
                }
            }
            case "InnerClasses" -> nested(pool);
            default -> {
                // The other attributes show no type.
            }
        }
    }

    /** A text that breaks the grammar names nothing. */
    private Optional<String> signature(ConstantPool pool) throws UnreadableClassException {
        int text = in.u2();
        return pool.isSignature(text) ? Optional.of(pool.text(text)) : Optional.empty();
    }

    private void annotations(ConstantPool pool, Attributes read) throws UnreadableClassException {
        for (int count = in.u2(); count > 0; count--) {
            int type = in.u2();
            read.isBean |= pool.isText(type, BEAN);
            keep(type, pool);
            elements(pool, read.annotations);
        }
    }

    private void keep(int annotation, ConstantPool pool) throws UnreadableClassException {
        for (String name : pool.classNamesIn(annotation)) {
            kept.add(name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1));
        }
    }

    /** An annotation of a use of a type stands beside the member or class that has the type (JVMS 4.7.20). */
    private void typeAnnotations(ConstantPool pool, Attributes read) throws UnreadableClassException {
        for (int count = in.u2(); count > 0; count--) {
            skipTarget(in.u1());
            in.skip(2L * in.u1());
            keep(in.u2(), pool);
            elements(pool, read.annotations);
        }
    }

    private void skipTarget(int kind) throws UnreadableClassException {
        switch (kind) {
            case 0x00, 0x01, 0x16 -> in.skip(1);
            case 0x10, 0x11, 0x12, 0x17 -> in.skip(2);
            default -> {
                // A field, a result and a receiver have no number.
            }
        }
    }

    private void elements(ConstantPool pool, Set<String> found) throws UnreadableClassException {
        for (int count = in.u2(); count > 0; count--) {
            in.skip(2);
            value(pool, found);
        }
    }

    private void value(ConstantPool pool, Set<String> found) throws UnreadableClassException {
        switch (in.u1()) {
            case 'c' -> found.addAll(pool.classNamesIn(in.u2()));
            case 'e' -> {
                found.addAll(pool.classNamesIn(in.u2()));
                in.skip(2);
            }
            case '@' -> {
                keep(in.u2(), pool);
                elements(pool, found);
            }
            case '[' -> {
                for (int count = in.u2(); count > 0; count--) {
                    value(pool, found);
                }
            }
            default -> in.skip(2);
        }
    }

    private Optional<Integer> lineOfCode(ConstantPool pool) throws UnreadableClassException {
        in.skip(4);
        in.skip(in.u4());
        in.skip(8L * in.u2());
        Optional<Integer> line = Optional.empty();
        for (int count = in.u2(); count > 0; count--) {
            boolean isOfLines = pool.isText(in.u2(), "LineNumberTable");
            long length = in.u4();
            long end = in.position() + length;
            if (isOfLines && line.isEmpty() && in.u2() > 0) {
                in.skip(2);
                line = Optional.of(in.u2());
            }
            in.skipTo(end);
        }
        return line;
    }

    private void nested(ConstantPool pool) throws UnreadableClassException {
        for (int count = in.u2(); count > 0; count--) {
            String name = pool.className(in.u2());
            int outer = in.u2();
            in.skip(2);
            int flags = in.u2();
            nested.put(
                    name,
                    new ClassShape.Nested(outer == 0 ? Optional.empty() : Optional.of(pool.className(outer)), flags));
        }
    }
}
