package dev.ringfence.scan.classfile;

import dev.ringfence.files.FileTree;
import dev.ringfence.files.OrdinaryFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what one class file tells of itself, and what it names.
 *
 * <p>{@code names} is everything that the constant pool names as a class, an array's element, or in a descriptor or
 * signature, itself included. A class that is not in it cannot be used by this one, but for constants that javac
 * inlined. Since Java 9, javac leaves behind the name of such a constant's owner, though not for a case label.
 *
 * @param path where it was read
 * @param name the binary name, with dots: {@code com.acme.Order$Line}
 * @param sourceFile the name of its source, without a folder; empty where it was compiled without
 * @param names the binary names that it names
 * @param supertypes the binary names of its superclass, which comes first, and of its interfaces
 * @param nesting the classes around it and within
 * @param isPublic whether code of other packages may name it; of a nested class its entry in {@code nesting} knows
 *     better
 * @param module the Java module that it declares, where it is a {@code module-info}
 * @param fields who may name each of its fields
 */
public record ClassFile(
        Path path,
        String name,
        Optional<String> sourceFile,
        Set<String> names,
        List<String> supertypes,
        ClassNesting nesting,
        boolean isPublic,
        Optional<JavaModule> module,
        Map<String, Access> fields) {

    /** Names the newest format that ArchUnit can read: that of Java 27. */
    public static final int NEWEST_MAJOR = 71;

    /** Reads one of many class files. */
    static ClassFile read(FileTree.Entry file, TextMeanings vocabulary) throws UnreadableClassException {
        return new ClassFileReader(bytesOf(file), file.path(), vocabulary).read();
    }

    private static byte[] bytesOf(FileTree.Entry file) throws UnreadableClassException {
        try {
            return file.read(OrdinaryFile.Bound.CLASS_FILE);
        } catch (IOException e) {
            throw new UnreadableClassException(FileTree.reasonOf(e));
        }
    }

    /** Reads a single class file. */
    public static ClassFile read(Path file) throws UnreadableClassException {
        try {
            return new ClassFileReader(OrdinaryFile.read(file, OrdinaryFile.Bound.CLASS_FILE), file, new TextMeanings())
                    .read();
        } catch (IOException e) {
            throw new UnreadableClassException(FileTree.reasonOf(e));
        }
    }

    /** Reads a class file from its bytes, wherever these come from: the class file's path is empty. */
    public static ClassFile parse(byte[] bytes) throws UnreadableClassException {
        return new ClassFileReader(bytes, Path.of(""), new TextMeanings()).read();
    }

    boolean isModuleInfo() {
        return name.equals("module-info");
    }
}
