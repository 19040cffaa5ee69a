package dev.ringfence.flags;

import dev.ringfence.files.FileTree;
import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.files.UnfitFileException;
import dev.ringfence.scan.classfile.ByteReader;
import dev.ringfence.scan.classfile.ClassFileHead;
import dev.ringfence.scan.classfile.ConstantPool;
import dev.ringfence.scan.classfile.Instructions;
import dev.ringfence.scan.classfile.TextMeanings;
import dev.ringfence.scan.classfile.UnreadableClassException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Reads the texts that a class loads or has in annotations, and the fields that it names. A text that a field alone
 * holds is none of them.
 */
final class TextsOfClass {

    private final ByteReader in;
    private final TextMeanings vocabulary;
    private final Set<String> texts = new HashSet<>();
    private final Set<NamedField> fields = new HashSet<>();
    private final Set<String> declared = new TreeSet<>();
    private final Set<String> constants = new TreeSet<>();

    private TextsOfClass(byte[] bytes, TextMeanings vocabulary) {
        this.in = new ByteReader(bytes);
        this.vocabulary = vocabulary;
    }

    /**
     * Names a field as an instruction does.
     *
     * @param owner the binary name of the class by which it is reached, which need not declare it
     */
    record NamedField(String owner, String name) {

        /** Returns the name in full, with dots for nested types too. */
        String qualified() {
            return owner.replace('$', '.') + "." + name;
        }
    }

    /**
     * Holds what was read.
     *
     * @param name the binary name
     * @param supertypes the binary names of its interfaces, and then of its superclass
     * @param texts the texts that it loads, or has in annotations
     * @param fields the fields that it names
     * @param declared the names of its own fields
     * @param constants those of them whose values compilers copy to where they are used
     */
    record Read(
            String name,
            List<String> supertypes,
            Set<String> texts,
            Set<NamedField> fields,
            Set<String> declared,
            Set<String> constants) {}

    /**
     * Reads a class file; what is unfit to be read is left out, since whoever reads it for its names tells of it.
     *
     * @param isToRead whether its bytes are worth it
     */
    static Optional<Read> of(FileTree.Entry file, Predicate<byte[]> isToRead) {
        try {
            byte[] bytes = file.read(OrdinaryFile.Bound.CLASS_FILE);
            return isToRead.test(bytes)
                    ? Optional.of(new TextsOfClass(bytes, new TextMeanings()).read())
                    : Optional.empty();
        } catch (UnreadableClassException | UnfitFileException | NoSuchFileException toldElsewhere) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file.path() + " " + FileTree.reasonOf(e), e);
        }
    }

    private Read read() throws UnreadableClassException {
        ClassFileHead.read(in);
        ConstantPool pool = ConstantPool.read(in, vocabulary);
        in.skip(2);
        String name = pool.className(in.u2());
        List<String> supertypes = readSupertypes(pool);
        addFields(pool);
        readMembers(pool, declared);
        readMembers(pool, new HashSet<>());
        readAttributes(pool, name);
        return new Read(name, supertypes, texts, fields, declared, constants);
    }

    private List<String> readSupertypes(ConstantPool pool) throws UnreadableClassException {
        int superclass = in.u2();
        List<String> supertypes = new ArrayList<>();
        for (int interfaces = in.u2(); interfaces > 0; interfaces--) {
            supertypes.add(pool.className(in.u2()));
        }
        if (superclass != 0) {
            supertypes.add(pool.className(superclass));
        }
        return List.copyOf(supertypes);
    }

    private void addFields(ConstantPool pool) throws UnreadableClassException {
        for (int i = 1; i < pool.size(); i++) {
            if (pool.isField(i) && !pool.isArray(pool.ownerOf(i))) {
                fields.add(new NamedField(pool.className(pool.ownerOf(i)), pool.text(pool.nameOfMember(i))));
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
