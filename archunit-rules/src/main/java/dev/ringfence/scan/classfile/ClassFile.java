package dev.ringfence.scan.classfile;

import dev.ringfence.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one class file says of itself, and what it names.
 *
 * <p>{@code names} is everything that the constant pool names as a class, an array's element, or in a descriptor or signature,
 * itself included: a class that is not in it cannot be used by this one, but for constants that javac inlined. Of their owner javac
 * leaves the name behind since Java 9, though not for a case label.
 *
 * @param path where it was read
 * @param name the binary name, with dots: {@code com.acme.Order$Line}
 * @param sourceFile the name of its source, without a folder; empty where it was compiled without
 * @param names the binary names that it names
 * @param supertypes the binary names of its superclass, which comes first, and of its interfaces
 * @param nesting the classes around it and within
 * @param isPublic whether code of other packages may name it; of a nested class its entry in {@code nesting} knows better
 */
public record ClassFile(
        Path path,
        String name,
        Optional<String> sourceFile,
        Set<String> names,
        List<String> supertypes,
        ClassNesting nesting,
        boolean isPublic) {

    /** The newest format that ArchUnit can read: that of Java 27. */
    public static final int NEWEST_MAJOR = 71;

    /** Reads one of many class files. */
    static ClassFile read(Path path, TextMeanings vocabulary) throws UnreadableClassException {
        return new ClassFileReader(bytesOf(path), path, vocabulary).read();
    }

    private static byte[] bytesOf(Path path) throws UnreadableClassException {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UnreadableClassException(FileTree.reasonOf(e));
        }
    }

    /** Reads a class file from its bytes, wherever they come from: its path is empty. */
    public static ClassFile parse(byte[] bytes) throws UnreadableClassException {
        return new ClassFileReader(bytes, Path.of(""), new TextMeanings()).read();
    }

    boolean isModuleInfo() {
        return name.equals("module-info");
    }
}
