package dev.ringfence.results;

import dev.ringfence.files.PackedIn;
import dev.ringfence.files.PackedOut;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.EarlierCode;
import dev.ringfence.results.CodeSeen.Role;
import dev.ringfence.scan.classfile.ClassFile;
import dev.ringfence.scan.classfile.PackedClassFile;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.scan.text.PackedOutline;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceOutline;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads the file that holds what was read of each file of a project: what class files tell, and what sources
 * say at their top. The files are known by their order alone.
 */
final class NamesFile {

    private static final String FORMAT = "ringfence-names/1";

    private NamesFile() {}

    /**
     * Returns the bytes of what was read.
     *
     * @param run what tells the run: how it read its files, and the digest of their contents
     */
    static byte[] write(String run, CodeSeen seen, CodeOnDisk code) {
        PackedOut out = new PackedOut();
        out.text(FORMAT);
        out.text(run);
        Map<Path, ClassFile> classes = byPath(code.classes());
        Map<Path, ClassFile> others = byPath(code.otherClasses());
        Map<Path, SourceOutline> outlines = outlines(code.sources().all());
        for (CodeSeen.Listed file : seen.listed()) {
            switch (file.role()) {
                case CLASS -> write(classes.get(file.path()), out, read -> PackedClassFile.write(read, out));
                case OTHER_CLASS -> write(others.get(file.path()), out, read -> PackedClassFile.write(read, out));
                case SOURCE -> write(outlines.get(file.path()), out, read -> PackedOutline.write(read, out));
                case OTHER_SOURCE -> out.flag(false);
            }
        }
        return Sealed.seal(out.bytes());
    }

    private static Map<Path, ClassFile> byPath(ScannedClasses classes) {
        return classes.classFiles().collect(Collectors.toMap(ClassFile::path, Function.identity(), (one, same) -> one));
    }

    private static Map<Path, SourceOutline> outlines(List<SourceFile> sources) {
        Map<Path, SourceOutline> outlines = new HashMap<>();
        sources.forEach(source -> source.outlineRead().ifPresent(outline -> outlines.put(source.path(), outline)));
        return outlines;
    }

    private static <T> void write(@Nullable T read, PackedOut out, Consumer<T> writer) {
        out.flag(read != null);
        if (read != null) {
            writer.accept(read);
        }
    }

    /**
     * Returns what was read, or nothing where the bytes do not hold what was read in that run.
     *
     * @param seen the same files, as they lie today
     * @param changed which of them have changed since
     */
    static Optional<EarlierCode> read(byte[] bytes, String run, CodeSeen seen, List<Integer> changed) {
        return Sealed.open(bytes).flatMap(content -> readContent(new PackedIn(content), run, seen, changed));
    }

    private static Optional<EarlierCode> readContent(PackedIn in, String run, CodeSeen seen, List<Integer> changed) {
        try {
            return in.text().equals(FORMAT) && in.text().equals(run)
                    ? Optional.of(read(in, seen, changed))
                    : Optional.empty();
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static EarlierCode read(PackedIn in, CodeSeen seen, List<Integer> changed) {
        Map<Path, ClassFile> classes = new LinkedHashMap<>();
        Map<Path, ClassFile> others = new LinkedHashMap<>();
        Map<Path, SourceOutline> outlines = new HashMap<>();
        for (CodeSeen.Listed file : seen.listed()) {
            if (in.flag()) {
                switch (file.role()) {
                    case CLASS -> classes.put(file.path(), PackedClassFile.read(file.path(), in));
                    case OTHER_CLASS -> others.put(file.path(), PackedClassFile.read(file.path(), in));
                    default -> outlines.put(file.path(), PackedOutline.read(in));
                }
            }
        }
        Set<Path> paths = changed.stream()
                .map(seen.listed()::get)
                .filter(file -> file.role() != Role.OTHER_SOURCE)
                .map(CodeSeen.Listed::path)
                .collect(Collectors.toUnmodifiableSet());
        return new EarlierCode(classes, others, outlines, paths);
    }
}
