package dev.ringfence.flags;

import dev.ringfence.files.FileTree;
import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.files.UnfitFileException;
import dev.ringfence.scan.classfile.ByteReader;
import dev.ringfence.scan.classfile.ClassFileHead;
import dev.ringfence.scan.classfile.ConstantPool;
import dev.ringfence.scan.classfile.TextMeanings;
import dev.ringfence.scan.classfile.UnreadableClassException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Reads the texts that a class loads or has in annotations, and the fields that it names. A text that a field alone
 * holds is none of them.
 */
final class TextsOfClass {

    private static final int NO_LINE = -1;

    private final ByteReader in;
    private final TextMeanings vocabulary;
    private final List<TextRead> texts = new ArrayList<>();
    private final Map<NamedField, SortedSet<Integer>> fields = new HashMap<>();
    private final Set<String> declared = new TreeSet<>();
    private final SortedMap<String, Optional<String>> constants = new TreeMap<>();
    private final NavigableMap<Integer, Integer> lines = new TreeMap<>();
    private Optional<String> source = Optional.empty();
    private String name = "";

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
     * Says where a class has a text.
     *
     * @param member the field or method; empty for the class itself
     * @param line the line of its source; 0 in annotations, and -1 in code whose lines the class file does not tell
     */
    record TextRead(String text, String member, int line) {}

    /**
     * Holds what was read.
     *
     * @param name the binary name
     * @param source the name of the source, where the class file tells it
     * @param supertypes the binary names of its interfaces, and then of its superclass
     * @param texts the texts that it loads, or has in annotations
     * @param fields the fields that it names, each with the lines of its source that the class file tells
     * @param declared the names of its own fields
     * @param constants those of them whose values compilers copy to where they are used, each with its text, if any
     */
    record Read(
            String name,
            Optional<String> source,
            List<String> supertypes,
            List<TextRead> texts,
            Map<NamedField, SortedSet<Integer>> fields,
            Set<String> declared,
            SortedMap<String, Optional<String>> constants) {}

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
        name = pool.className(in.u2());
        List<String> supertypes = readSupertypes(pool);
        addFields(pool);
        readMembers(pool, declared);
        readMembers(pool, new HashSet<>());
        readAttributes(pool, "");
        return new Read(name, source, supertypes, texts, fields, declared, constants);
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
                fields.put(field(pool, i), new TreeSet<>());
            }
        }
    }

    static NamedField field(ConstantPool pool, int constant) throws UnreadableClassException {
        return new NamedField(pool.className(pool.ownerOf(constant)), pool.text(pool.nameOfMember(constant)));
    }

    private void readMembers(ConstantPool pool, Set<String> names) throws UnreadableClassException {
        for (int members = in.u2(); members > 0; members--) {
            in.skip(2);
            String member = pool.text(in.u2());
            names.add(member);
            in.skip(2);
            readAttributes(pool, member);
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
        TextsOfAnnotations annotations =
                new TextsOfAnnotations(in, pool, text -> texts.add(new TextRead(text, member, 0)));
        switch (attribute) {
            case "Code" -> readCode(pool, member);
            case "LineNumberTable" -> readLines();
            case "SourceFile" -> source = Optional.of(pool.text(in.u2()));
            case "ConstantValue" -> constants.put(member, textOf(pool, in.u2()));
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
        List<LoadsOfCode.Load> loads = new LoadsOfCode(in, pool, this::isOwnConstant).read(length);
        lines.clear();
        in.skip(8L * in.u2());
        readAttributes(pool, member);
        for (LoadsOfCode.Load load : loads) {
            Map.Entry<Integer, Integer> line = lines.floorEntry(load.at());
            add(pool, load.constant(), member, line == null ? NO_LINE : line.getValue());
        }
    }

    private void readLines() throws UnreadableClassException {
        for (int count = in.u2(); count > 0; count--) {
            lines.put(in.u2(), in.u2());
        }
    }

    private boolean isOwnConstant(NamedField field) {
        return field.owner().equals(name) && constants.containsKey(field.name());
    }

    private void add(ConstantPool pool, int constant, String member, int line) throws UnreadableClassException {
        if (pool.isField(constant)) {
            add(field(pool, constant), member, line);
        } else {
            textOf(pool, constant).ifPresent(text -> texts.add(new TextRead(text, member, line)));
        }
    }

    /** What a constant of the class itself is asked for is its text, where no compiler has copied it. */
    private void add(NamedField field, String member, int line) {
        if (line > 0) {
            fields.computeIfAbsent(field, unused -> new TreeSet<>()).add(line);
        }
        if (isOwnConstant(field)) {
            constants
                    .getOrDefault(field.name(), Optional.empty())
                    .ifPresent(text -> texts.add(new TextRead(text, member, line)));
        }
    }

    private static Optional<String> textOf(ConstantPool pool, int constant) throws UnreadableClassException {
        return pool.isString(constant) ? Optional.of(pool.longText(pool.textOf(constant))) : Optional.empty();
    }

    private void readComponents(ConstantPool pool) throws UnreadableClassException {
        for (int components = in.u2(); components > 0; components--) {
            String component = pool.text(in.u2());
            in.skip(2);
            readAttributes(pool, component);
        }
    }

    /** What is joined with other texts, and what a switch over texts compares, stands among the arguments. */
    private void readBootstrapMethods(ConstantPool pool) throws UnreadableClassException {
        for (int methods = in.u2(); methods > 0; methods--) {
            in.skip(2);
            for (int arguments = in.u2(); arguments > 0; arguments--) {
                add(pool, in.u2(), "", NO_LINE);
            }
        }
    }
}
