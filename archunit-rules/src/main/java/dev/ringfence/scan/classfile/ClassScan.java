package dev.ringfence.scan.classfile;

import dev.ringfence.files.FileTree;
import dev.ringfence.map.TypeName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Reads every class file below some folders.
 *
 * <p>The name inside a class file counts, not its path: what lies in {@code META-INF/versions/17} joins the nest that
 * it is a version of. So does the same type in a second folder. Files are read in parallel; the result does not depend
 * on it.
 */
public final class ClassScan {

    private static final int SLICE = 1_000;

    private ClassScan() {}

    /** Holds what was read, or why it was not. */
    private record Reading(Optional<ClassFile> classFile, Optional<UnreadableClass> failure) {

        static Reading of(FileTree.Entry file, TextMeanings vocabulary) {
            try {
                return new Reading(Optional.of(ClassFile.read(file, vocabulary)), Optional.empty());
            } catch (UnreadableClassException e) {
                return failed(file.path(), e.reason());
            }
        }

        static Reading before(ClassFile read) {
            return new Reading(Optional.of(read), Optional.empty());
        }

        static Reading failed(Path path, String reason) {
            return new Reading(Optional.empty(), Optional.of(new UnreadableClass(path, reason)));
        }
    }

    /** Reads the class files below the folders; a folder that does not exist holds none. */
    public static ScannedClasses of(List<Path> classRoots) {
        return of(classRoots, Map.of());
    }

    /**
     * Reads the class files below the folders, but for those that were read before.
     *
     * @param readBefore class files that are the same today, by their paths
     */
    public static ScannedClasses of(List<Path> classRoots, Map<Path, ClassFile> readBefore) {
        List<FileTree> trees = classRoots.stream()
                .distinct()
                .map(root -> FileTree.below(root, relative -> relative.endsWith(".class")))
                .toList();
        List<Reading> readings =
                readAll(trees.stream().flatMap(tree -> tree.files().stream()).toList(), readBefore);
        List<ClassFile> classFiles = readings.stream()
                .flatMap(reading -> reading.classFile().stream())
                .toList();
        return scanned(classFiles, unreadable(trees, readings));
    }

    /** Puts class files together that were read one by one; those that lie about outer classes are unreadable. */
    public static ScannedClasses ofFiles(List<ClassFile> classFiles) {
        return scanned(classFiles, List.of());
    }

    private static ScannedClasses scanned(List<ClassFile> all, List<UnreadableClass> unreadable) {
        OuterClaims claims = new OuterClaims(all);
        List<ClassFile> believed = new ArrayList<>();
        List<UnreadableClass> notRead = new ArrayList<>(unreadable);
        for (ClassFile file : all) {
            Optional<String> lie = claims.lieOf(file);
            lie.ifPresent(reason -> notRead.add(new UnreadableClass(file.path(), reason)));
            if (lie.isEmpty() && !file.isModuleInfo()) {
                believed.add(file);
            }
        }
        notRead.sort(Comparator.comparing(UnreadableClass::path));
        TopLevel topLevel = TopLevel.of(believed);
        List<ClassFile> moduleInfos =
                all.stream().filter(file -> file.module().isPresent()).toList();
        return new ScannedClasses(nests(believed, topLevel), List.copyOf(notRead), moduleInfos, topLevel);
    }

    /** Reads in slices, each with a vocabulary of its own, so that threads share nothing but the names that all give. */
    private static List<Reading> readAll(List<FileTree.Entry> files, Map<Path, ClassFile> before) {
        int slices = (files.size() + SLICE - 1) / SLICE;
        SharedNames names = new SharedNames();
        return IntStream.range(0, slices)
                .parallel()
                .mapToObj(i ->
                        readSlice(files.subList(i * SLICE, Math.min(files.size(), (i + 1) * SLICE)), before, names))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Reading> readSlice(List<FileTree.Entry> files, Map<Path, ClassFile> before, SharedNames names) {
        TextMeanings vocabulary = new TextMeanings(names);
        return files.stream()
                .map(file -> Optional.ofNullable(before.get(file.path()))
                        .map(Reading::before)
                        .orElseGet(() -> Reading.of(file, vocabulary)))
                .toList();
    }

    private static List<UnreadableClass> unreadable(List<FileTree> trees, List<Reading> readings) {
        List<UnreadableClass> unreadable = new ArrayList<>();
        for (FileTree tree : trees) {
            tree.failures().forEach(failure -> unreadable.add(new UnreadableClass(failure.path(), failure.reason())));
        }
        readings.forEach(reading -> reading.failure().ifPresent(unreadable::add));
        return unreadable;
    }

    private static List<Nest> nests(List<ClassFile> classFiles, TopLevel topLevel) {
        Map<TypeName, List<ClassFile>> byType = new TreeMap<>();
        for (ClassFile classFile : classFiles) {
            byType.computeIfAbsent(topLevel.of(classFile.name()), unused -> new ArrayList<>())
                    .add(classFile);
        }
        return byType.entrySet().parallelStream()
                .map(entry -> nest(entry.getKey(), entry.getValue(), topLevel))
                .toList();
    }

    private static Nest nest(TypeName type, List<ClassFile> classFiles, TopLevel topLevel) {
        Set<TypeName> names = new HashSet<>();
        for (ClassFile classFile : classFiles) {
            classFile.names().forEach(name -> names.add(topLevel.of(name)));
        }
        names.remove(type);
        return new Nest(type, List.copyOf(classFiles), SortedNames.of(names), sourceFile(type, classFiles));
    }

    /**
     * Returns the source of the top-level class itself where it is there: a class woven into the nest may name another
     * source.
     */
    private static Optional<String> sourceFile(TypeName type, List<ClassFile> classFiles) {
        return classFiles.stream()
                .filter(classFile -> classFile.name().equals(type.qualified()))
                .flatMap(classFile -> classFile.sourceFile().stream())
                .findFirst()
                .or(() -> classFiles.stream()
                        .flatMap(classFile -> classFile.sourceFile().stream())
                        .findFirst());
    }
}
