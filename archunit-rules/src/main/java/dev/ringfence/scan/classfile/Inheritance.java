package dev.ringfence.scan.classfile;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows which member types and fields the classes of a project have and inherit, as far as class files tell.
 *
 * <p>Safe for use by several threads once it is filled.
 */
final class Inheritance {

    private final Map<String, ClassFile> classFiles = new HashMap<>();
    private final Map<String, Map<String, InnerClass>> members = new HashMap<>();
    private final Map<String, List<String>> lineages = new ConcurrentHashMap<>();

    void add(ClassFile classFile) {
        classFiles.putIfAbsent(classFile.name(), classFile);
        for (InnerClass entry : classFile.nesting().innerClasses()) {
            if (entry.outer().isPresent() && entry.simpleName().isPresent()) {
                members.computeIfAbsent(entry.outer().get(), unused -> new HashMap<>())
                        .putIfAbsent(entry.simpleName().get(), entry);
            }
        }
    }

    Optional<ClassFile> classFile(String binaryName) {
        return Optional.ofNullable(classFiles.get(binaryName));
    }

    /** Returns the member type of a class, its own or inherited, that code of a package may name. */
    Optional<InnerClass> memberType(String owner, String simpleName, String packageName) {
        return withSupertypes(owner).stream()
                .flatMap(each ->
                        Optional.ofNullable(members.getOrDefault(each, Map.of()).get(simpleName))
                                .filter(member -> isOpen(member.access(), each, packageName))
                                .stream())
                .findFirst();
    }

    /** Says whether a class has a field, its own or inherited, that code of a package may name. */
    boolean hasField(String owner, String name, String packageName) {
        return withSupertypes(owner).stream()
                .anyMatch(each -> Optional.ofNullable(fieldsOf(each).get(name))
                        .filter(access -> isOpen(access, each, packageName))
                        .isPresent());
    }

    private static boolean isOpen(Access access, String owner, String packageName) {
        return switch (access) {
            case PUBLIC, PROTECTED -> true;
            case PACKAGE ->
                owner.substring(0, Math.max(0, owner.lastIndexOf('.'))).equals(packageName);
            case PRIVATE -> false;
        };
    }

    /** Returns the class itself first, then what the class extends and implements, the nearest first. */
    private List<String> withSupertypes(String binaryName) {
        List<String> known = lineages.get(binaryName);
        if (known != null) {
            return known;
        }
        Set<String> lineage = new LinkedHashSet<>();
        addLineage(binaryName, lineage);
        List<String> all = List.copyOf(lineage);
        lineages.put(binaryName, all);
        return all;
    }

    private void addLineage(String binaryName, Set<String> lineage) {
        ClassFile classFile = classFiles.get(binaryName);
        if (lineage.add(binaryName) && classFile != null) {
            classFile.supertypes().forEach(supertype -> addLineage(supertype, lineage));
        }
    }

    private Map<String, Access> fieldsOf(String binaryName) {
        return classFile(binaryName).map(ClassFile::fields).orElse(Map.of());
    }
}
