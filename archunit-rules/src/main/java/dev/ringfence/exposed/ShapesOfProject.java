package dev.ringfence.exposed;

import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.scan.classfile.ClassFile;
import dev.ringfence.scan.classfile.TextMeanings;
import dev.ringfence.scan.classfile.UnreadableClassException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the classes of a project that are asked for, and those beside them that are not judged. */
final class ShapesOfProject {

    private final CodeOnDisk code;
    private final TextMeanings vocabulary = new TextMeanings();
    private final Map<Path, ClassShape> read = new HashMap<>();
    private @Nullable Map<String, List<ClassFile>> byName;

    ShapesOfProject(CodeOnDisk code) {
        this.code = code;
    }

    /**
     * Returns what a class file shows.
     *
     * @throws UncheckedIOException where it cannot be read
     */
    ClassShape of(ClassFile file) {
        return read.computeIfAbsent(file.path(), this::read);
    }

    private ClassShape read(Path file) {
        try {
            return new ShapeReader(OrdinaryFile.read(file, OrdinaryFile.Bound.CLASS_FILE), vocabulary).read();
        } catch (UnreadableClassException broken) {
            throw new UncheckedIOException(new FileSystemException(file.toString(), null, broken.reason()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Returns the class files of a binary name; none of a class that comes from a jar. */
    List<ClassFile> named(String binaryName) {
        Map<String, List<ClassFile>> known = byName;
        if (known == null) {
            known = Stream.concat(
                            code.classes().classFiles(), code.otherClasses().classFiles())
                    .collect(Collectors.groupingBy(ClassFile::name));
            byName = known;
        }
        return known.getOrDefault(binaryName, List.of());
    }
}
