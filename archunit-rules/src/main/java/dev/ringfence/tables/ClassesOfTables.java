package dev.ringfence.tables;

import dev.ringfence.files.FileTree;
import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.files.UnfitFileException;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.TextMeanings;
import dev.ringfence.scan.classfile.UnreadableClassException;
import dev.ringfence.tables.mapping.code.ClassReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads what the class files of a project say of tables. A class file that is none, or is unfit to be read, is left out:
 * whoever reads it for its names tells of it.
 *
 * @param all one for each class file
 * @param names the binary names of all classes
 */
record ClassesOfTables(List<ClassesOfTables.OfFile> all, Set<String> names) {

    private static final int SLICE = 500;

    /**
     * Holds what is known of a class file.
     *
     * @param reading all of it, or the head alone
     * @param isHeadAlone whether nothing but its texts may tell of tables, and these were read before
     * @param before what was read of it before, where it is the same today
     */
    record OfFile(FileTree.Entry file, ClassReading reading, boolean isHeadAlone, Optional<ReadClass> before) {

        /** Reads the file after all; nothing where it has gone meanwhile. */
        Optional<ClassReading> readNow(TextMeanings vocabulary) {
            return isHeadAlone ? ClassesOfTables.read(file, Set.of(), vocabulary) : Optional.of(reading);
        }
    }

    /**
     * Reads class files.
     *
     * @param mapped the classes that mapping files name, which need no annotations and are read whole
     * @param before what was listed and read before
     * @throws UncheckedIOException where one cannot be read, though it is there: perhaps nobody else reads it today
     */
    static ClassesOfTables in(List<Path> roots, Set<String> mapped, TablesBefore before) {
        List<FileTree.Entry> files = before.listed().orElseGet(() -> listed(roots));
        int slices = (files.size() + SLICE - 1) / SLICE;
        List<OfFile> all = IntStream.range(0, slices)
                .parallel()
                .mapToObj(at -> files.subList(at * SLICE, Math.min(files.size(), (at + 1) * SLICE)))
                .flatMap(slice -> ofFiles(slice, mapped, before.classes()))
                .toList();
        return new ClassesOfTables(
                all, all.stream().map(each -> each.reading().name()).collect(Collectors.toUnmodifiableSet()));
    }

    private static List<FileTree.Entry> listed(List<Path> roots) {
        return roots.stream()
                .distinct()
                .flatMap(root -> FileTree.below(root, name -> name.endsWith(".class")).files().stream())
                .toList();
    }

    private static Stream<OfFile> ofFiles(List<FileTree.Entry> slice, Set<String> mapped, Map<Path, ReadClass> before) {
        TextMeanings vocabulary = new TextMeanings();
        return slice.stream().flatMap(file -> {
            Optional<ReadClass> same = Optional.ofNullable(before.get(file.path()));
            Optional<ClassReading> head = same.filter(known -> known.hasTextsAlone() && !mapped.contains(known.name()))
                    .map(ReadClass::head);
            return head.or(() -> read(file, mapped, vocabulary)).stream()
                    .map(reading -> new OfFile(file, reading, head.isPresent(), same));
        });
    }

    private static Optional<ClassReading> read(FileTree.Entry file, Set<String> mapped, TextMeanings vocabulary) {
        try {
            byte[] bytes = file.read(OrdinaryFile.Bound.CLASS_FILE);
            ClassReading reading = ClassReading.of(bytes, vocabulary);
            return Optional.of(
                    mapped.contains(reading.name())
                            ? ClassReading.whole(bytes, vocabulary)
                            : reading.withoutOtherAnnotations());
        } catch (UnreadableClassException | UnfitFileException | NoSuchFileException toldElsewhere) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file.path() + " " + FileTree.reasonOf(e), e);
        }
    }

    List<ClassReading> readings() {
        return all.stream().map(OfFile::reading).toList();
    }

    /** Returns the top-level type around a class: the shortest part of its name, up to a dollar, that is a class too. */
    TypeName topLevel(String name) {
        for (int dollar = name.indexOf('$', 1); dollar > 0; dollar = name.indexOf('$', dollar + 1)) {
            if (names.contains(name.substring(0, dollar))) {
                return new TypeName(name.substring(0, dollar));
            }
        }
        return new TypeName(name);
    }
}
