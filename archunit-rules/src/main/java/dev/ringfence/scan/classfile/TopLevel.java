package dev.ringfence.scan.classfile;

import dev.ringfence.map.TypeName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Settles to which top-level type a class belongs. A {@code $} in a name decides nothing, the class files do.
 *
 * <ol>
 *   <li>A class that was scanned is asked itself: for its outer class, then for the class around it, then for its nest
 *       host.
 *   <li>Of any other, the InnerClasses entries of the classes that name it tell the outer class.
 *   <li>A local or anonymous class of which neither is known has its name cut as JLS 13.1 makes it:
 *       {@code Outer$1Local}.
 *   <li>What has no entry anywhere is a top-level type.
 * </ol>
 *
 * <p>Safe for use by several threads.
 */
public final class TopLevel {

    private final Map<String, ClassFile> scanned = new HashMap<>();
    private final Map<String, InnerClass> entries = new HashMap<>();
    private final Map<String, TypeName> settled = new ConcurrentHashMap<>();

    private TopLevel() {}

    /**
     * Knows what the class files say; where two of them disagree, an outer class wins over none, then the first file.
     */
    static TopLevel of(Collection<ClassFile> classFiles) {
        TopLevel topLevel = new TopLevel();
        for (ClassFile classFile : classFiles) {
            topLevel.scanned.putIfAbsent(classFile.name(), classFile);
            for (InnerClass entry : classFile.nesting().innerClasses()) {
                topLevel.entries.merge(
                        entry.name(), entry, (first, next) -> first.outer().isPresent() ? first : next);
            }
        }
        return topLevel;
    }

    /**
     * Returns the top-level type of a class, or around it, by the class's binary name with dots. Each type is one object,
     * however many name it.
     */
    public TypeName of(String binaryName) {
        TypeName known = settled.get(binaryName);
        if (known != null) {
            return known;
        }
        String outermost = outermost(binaryName);
        TypeName type = outermost.equals(binaryName) ? new TypeName(outermost) : of(outermost);
        TypeName settledMeanwhile = settled.putIfAbsent(binaryName, type);
        return settledMeanwhile == null ? type : settledMeanwhile;
    }

    /** Damaged files may nest classes in a ring: then the class met twice is as good as any. */
    private String outermost(String binaryName) {
        String name = binaryName;
        Set<String> met = new HashSet<>();
        while (met.add(name)) {
            Optional<String> around = around(name);
            if (around.isEmpty()) {
                return name;
            }
            name = around.get();
        }
        return name;
    }

    private Optional<String> around(String name) {
        ClassFile itself = scanned.get(name);
        return itself == null ? aroundAsOthersSay(name) : aroundAsItSays(itself);
    }

    private static Optional<String> aroundAsItSays(ClassFile itself) {
        Optional<InnerClass> entry = itself.nesting().innerClasses().stream()
                .filter(inner -> inner.name().equals(itself.name()))
                .findFirst();
        return entry.flatMap(InnerClass::outer)
                .or(itself.nesting()::enclosingClass)
                .or(itself.nesting()::nestHost)
                .or(() -> entry.flatMap(TopLevel::cut));
    }

    private Optional<String> aroundAsOthersSay(String name) {
        InnerClass entry = entries.get(name);
        return entry == null ? Optional.empty() : entry.outer().or(() -> cut(entry));
    }

    /** Takes the simple name, the number and the {@code $} off the end; empty where the name is not made so. */
    private static Optional<String> cut(InnerClass entry) {
        String simpleName = entry.simpleName().orElse("");
        int end = entry.name().length() - simpleName.length();
        if (!entry.name().endsWith(simpleName)) {
            return Optional.empty();
        }
        int number = end;
        while (number > 0 && isDigit(entry.name().charAt(number - 1))) {
            number--;
        }
        boolean isNumbered = number < end && number > 1 && entry.name().charAt(number - 1) == '$';
        return isNumbered ? Optional.of(entry.name().substring(0, number - 1)) : Optional.empty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
