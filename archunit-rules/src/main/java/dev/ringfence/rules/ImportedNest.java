package dev.ringfence.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.ringfence.scan.classfile.ClassFile;
import dev.ringfence.scan.classfile.Nest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Holds a nest as ArchUnit sees it, imported by itself.
 *
 * <p>ArchUnit works out the dependencies of a class when they are asked for, once. They are asked for here, so that
 * whatever it throws at a class file, errors included, is told of that file.
 */
final class ImportedNest {

    private ImportedNest() {}

    /**
     * Returns the classes of a nest, in several passes where several class files have one name.
     *
     * @throws NotImportedException where ArchUnit fails on a class file that the scan could read
     */
    static List<JavaClasses> passes(Nest nest) {
        return filesOfPasses(nest).stream().map(ImportedNest::imported).toList();
    }

    /** Each class file is in one of the passes, and each name is in every pass. */
    private static List<List<ClassFile>> filesOfPasses(Nest nest) {
        Collection<List<ClassFile>> byName = nest.classFiles().stream()
                .collect(Collectors.groupingBy(ClassFile::name, LinkedHashMap::new, Collectors.toList()))
                .values();
        int passes = byName.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, passes)
                .mapToObj(pass -> byName.stream()
                        .map(versions -> versions.get(Math.min(pass, versions.size() - 1)))
                        .toList())
                .toList();
    }

    private static JavaClasses imported(List<ClassFile> classFiles) {
        try {
            return importedAtOnce(classFiles);
        } catch (NotImportedException e) {
            throw culprit(classFiles).orElse(e);
        }
    }

    /** Returns the failure of the first class file that fails also when it is imported alone. */
    private static Optional<NotImportedException> culprit(List<ClassFile> classFiles) {
        for (ClassFile file : classFiles) {
            try {
                importedAtOnce(List.of(file));
            } catch (NotImportedException e) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }

    private static JavaClasses importedAtOnce(List<ClassFile> classFiles) {
        JavaClasses imported;
        try {
            imported = new ClassFileImporter()
                    .importPaths(classFiles.stream().map(ClassFile::path).toList());
            imported.forEach(JavaClass::getDirectDependenciesFromSelf);
        } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError e) {
            throw new NotImportedException(classFiles.get(0).path(), e);
        }
        Optional<ClassFile> missed = classFiles.stream()
                .filter(file -> !imported.contain(file.name()))
                .findFirst();
        if (missed.isPresent()) {
            throw new NotImportedException(missed.get().path(), null);
        }
        return imported;
    }
}
