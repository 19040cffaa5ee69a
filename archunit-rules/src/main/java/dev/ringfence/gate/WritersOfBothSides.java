package dev.ringfence.gate;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.ExceptionEntry.Side;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Seam;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.scan.classfile.ClassFile;
import dev.ringfence.scan.classfile.ClassScan;
import dev.ringfence.tables.DataUse;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds the types of a module that leaves that write its tables and use what takes its place. Both may be, so that no
 * violation shows them. Their class files are read for it, and no others.
 */
record WritersOfBothSides(Judge judge, ProjectCode code) {

    /** Returns them by the name of the seam; seams without any are left out. */
    SortedMap<String, SortedSet<String>> among(Collection<DataUse> uses) {
        SortedMap<String, SortedSet<String>> found = new TreeMap<>();
        judge.map().seams().forEach(seam -> found.put(seam.name(), of(seam, uses)));
        found.values().removeIf(Set::isEmpty);
        return Collections.unmodifiableSortedMap(found);
    }

    private SortedSet<String> of(Seam seam, Collection<DataUse> uses) {
        Set<TypeName> writers = uses.stream()
                .map(DataUse::edge)
                .filter(edge -> isWithinOld(edge, seam))
                .map(Edge::from)
                .collect(Collectors.toSet());
        List<ClassFile> classFiles =
                writers.stream().flatMap(type -> classFiles(type).stream()).toList();
        return ClassScan.ofFiles(classFiles).only(writers).nests().stream()
                .filter(nest -> nest.names().stream().anyMatch(used -> isNew(seam, used)))
                .map(nest -> nest.type().qualified())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isWithinOld(Edge edge, Seam seam) {
        return DataEnd.of(edge.to())
                        .filter(end -> end.kind() == DataEnd.Kind.WRITES)
                        .isPresent()
                && isWithin(edge.from(), seam.old())
                && isWithin(edge.to(), seam.old());
    }

    private boolean isWithin(TypeName type, ModuleName module) {
        return judge.ownerOf(type)
                .owningModule()
                .filter(owner -> owner.name().isWithin(module))
                .isPresent();
    }

    private boolean isNew(Seam seam, TypeName used) {
        return seam.successor() instanceof Side.OfModule of
                ? isWithin(used, of.module())
                : ((Side.OfPattern) seam.successor()).pattern().matches(used);
    }

    private List<ClassFile> classFiles(TypeName type) {
        String folder = type.packageName().replace('.', '/');
        List<ClassFile> found = new ArrayList<>();
        code.roots().classes().forEach(root -> add(root.resolve(folder), type.simpleName(), found));
        return found;
    }

    /** What cannot be read is told where all code is read. */
    private static void add(Path folder, String simpleName, List<ClassFile> found) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, file -> isOf(file, simpleName))) {
            for (Path file : files) {
                found.add(ClassFile.read(file));
            }
        } catch (IOException | DirectoryIteratorException toldElsewhere) {
            return;
        }
    }

    private static boolean isOf(Path file, String simpleName) {
        String name = file.getFileName().toString();
        return name.equals(simpleName + ".class") || name.startsWith(simpleName + "$") && name.endsWith(".class");
    }
}
