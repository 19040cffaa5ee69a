package dev.ringfence.flags;

import dev.ringfence.scan.classfile.ByteReader;
import dev.ringfence.scan.classfile.ClassFileHead;
import dev.ringfence.scan.classfile.ConstantPool;
import dev.ringfence.scan.classfile.Instructions;
import dev.ringfence.scan.classfile.TextMeanings;
import dev.ringfence.scan.classfile.UnreadableClassException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the texts that a class loads or has in annotations, and the fields that it names. A text that a field alone
 * holds is none of them.
 */
final class TextsOfClass {

    private final ByteReader in;
    private final TextMeanings vocabulary;
    private final Set<String> texts = new HashSet<>();
    private final Set<String> fields = new HashSet<>();
    private final Set<String> declared = new TreeSet<>();
    private final Set<String> constants = new TreeSet<>();

    private TextsOfClass(byte[] bytes, TextMeanings vocabulary) {
        this.in = new ByteReader(bytes);
        this.vocabulary = vocabulary;
    }

    /**
     * Holds what was read.
     *
     * @param name the binary name
     * @param texts the texts that it loads, or has in annotations
     * @param fields the fields that it names, each by its type and its name, with dots for nested types too
     * @param declared the names of its own fields
     * @param constants those of them whose values compilers copy to where they are used
     */
    record Read(String name, Set<String> texts, Set<String> fields, Set<String> declared, Set<String> constants) {}

    static Read of(byte[] bytes, TextMeanings vocabulary) throws UnreadableClassException {
        return new TextsOfClass(bytes, vocabulary).read();
    }

    private Read read() throws UnreadableClassException {
        ClassFileHead.read(in);
        ConstantPool pool = ConstantPool.read(in, vocabulary);
        in.skip(2);
        String name = pool.className(in.u2());
        in.skip(2);
        in.skip(2L * in.u2());
        addFields(pool);
        readMembers(pool, declared);
        readMembers(pool, new HashSet<>());
        readAttributes(pool, name);
        return new Read(name, texts, fields, declared, constants);
    }

    private void addFields(ConstantPool pool) throws UnreadableClassException {
        for (int i = 1; i < pool.size(); i++) {
            if (pool.isField(i) && !pool.isArray(pool.ownerOf(i))) {
                String owner = pool.className(pool.ownerOf(i)).replace('$', '.');
                fields.add(owner + "." + pool.text(pool.nameOfMember(i)));
            }
        }
    }

    private void readMembers(ConstantPool pool, Set<String> names) throws UnreadableClassException {
        for (int members = in.u2(); members > 0; members--) {
            in.skip(2);
            String name = pool.text(in.u2());
            names.add(name);
            in.skip(2);
            readAttributes(pool, name);
        }
    }

    private void readAttributes(ConstantPool pool, String member) throws UnreadableClassException {
        for (int attributes = in.u2(); attributes > 0; attributes--) {
            String attribute = pool.text(in.u2());
            long length = in.u4();
            long end = in.position() + length;
            read(attribute, pool, member);
            in.skipTo(end);
        }
    }

    private void read(String attribute, ConstantPool pool, String member) throws UnreadableClassException {
        TextsOfAnnotations annotations = new TextsOfAnnotations(in, pool, texts::add);
        switch (attribute) {
            case "Code" -> readCode(pool, member);
            case "ConstantValue" -> constants.add(member);
            case "RuntimeVisibleAnnotations", "RuntimeInvisibleAnnotations" -> annotations.readAll();
            case "RuntimeVisibleParameterAnnotations", "RuntimeInvisibleParameterAnnotations" ->
                annotations.readOfParameters();
            case "RuntimeVisibleTypeAnnotations", "RuntimeInvisibleTypeAnnotations" -> annotations.readOfTypes();
            case "AnnotationDefault" -> annotations.readValue();
            case "Record" -> readComponents(pool);
            case "BootstrapMethods" -> readBootstrapMethods(pool);
            default -> {
                // The other attributes have no text that a program reads.
            }
        }
    }

    private void readCode(ConstantPool pool, String member) throws UnreadableClassException {
        in.skip(4);
        long length = in.u4();
        Instructions code = new Instructions(in, in.position() + length);
        while (code.next()) {
            if (code.instruction() == Instructions.LDC || code.instruction() == Instructions.LDC_W) {
                add(pool, code.operand());
            }
        }
        in.skip(8L * in.u2());
        readAttributes(pool, member);
    }

    private void add(ConstantPool pool, int constant) throws UnreadableClassException {
        if (pool.isString(constant)) {
            texts.add(pool.longText(pool.textOf(constant)));
        }
    }

    private void readComponents(ConstantPool pool) throws UnreadableClassException {
        for (int components = in.u2(); components > 0; components--) {
            String name = pool.text(in.u2());
            in.skip(2);
            readAttributes(pool, name);
        }
    }

    /** What is joined with other texts, and what a switch over texts compares, stands among the arguments. */
    private void readBootstrapMethods(ConstantPool pool) throws UnreadableClassException {
        for (int methods = in.u2(); methods > 0; methods--) {
            in.skip(2);
            for (int arguments = in.u2(); arguments > 0; arguments--) {
                add(pool, in.u2());
            }
        }
    }
}
