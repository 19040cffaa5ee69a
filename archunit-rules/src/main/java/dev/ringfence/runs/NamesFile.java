package dev.ringfence.runs;

import dev.ringfence.files.PackedIn;
import dev.ringfence.files.PackedOut;
import dev.ringfence.files.Pieces;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.ReadBefore;
import dev.ringfence.runs.CodeSeen.Role;
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
 *
 * @param classes class files that are judged, in the order in which they are read, by where they lie today
 * @param otherClasses class files that tell what names mean, likewise
 * @param outlines what sources say at their top, as far as they were read
 */
record NamesFile(Map<Path, ClassFile> classes, Map<Path, ClassFile> otherClasses, Map<Path, SourceOutline> outlines) {

    private static final String FORMAT = "ringfence-names/2";

    private static final Path NOWHERE = Path.of("");

    /**
     * Describes a file of the run.
     *
     * @param today where the file lies today; empty where it is not wanted
     */
    record Then(Role role, Optional<Path> today) {

        private Path pathOrNone() {
            return today.orElse(NOWHERE);
        }
    }

    /**
     * Returns the bytes of what was read.
     *
     * @param run what tells the run: how it read its files, and the digest of their contents
     */
    static Pieces write(String run, CodeSeen seen, CodeOnDisk code) {
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
        return Sealed.seal(out.packed());
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
     * @param files the files of that run, in their order
     */
    static Optional<NamesFile> read(byte[] bytes, String run, List<Then> files) {
        return Sealed.open(bytes).flatMap(in -> readContent(in, run, files));
    }

    private static Optional<NamesFile> readContent(PackedIn in, String run, List<Then> files) {
        try {
            return in.text().equals(FORMAT) && in.text().equals(run) ? Optional.of(read(in, files)) : Optional.empty();
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static NamesFile read(PackedIn in, List<Then> files) {
        NamesFile held = new NamesFile(new LinkedHashMap<>(), new LinkedHashMap<>(), new HashMap<>());
        files.forEach(file -> held.add(file, in));
        return held;
    }

    /** What is wanted no more is read all the same: the next file begins where it ends. */
    private void add(Then file, PackedIn in) {
        if (in.flag()) {
            switch (file.role()) {
                case CLASS -> add(file, PackedClassFile.read(file.pathOrNone(), in), classes);
                case OTHER_CLASS -> add(file, PackedClassFile.read(file.pathOrNone(), in), otherClasses);
                default -> add(file, PackedOutline.read(in), outlines);
            }
        }
    }

    private static <T> void add(Then file, T read, Map<Path, T> among) {
        file.today().ifPresent(path -> among.put(path, read));
    }

    /** Returns the same without some files. */
    ReadBefore without(Set<Path> changed) {
        Map<Path, ClassFile> classFiles = new HashMap<>(otherClasses);
        classFiles.putAll(classes);
        Map<Path, SourceOutline> sources = new HashMap<>(outlines);
        classFiles.keySet().removeAll(changed);
        sources.keySet().removeAll(changed);
        return new ReadBefore(classFiles, sources);
    }
}
