package dev.ringfence.project;

import dev.ringfence.scan.classfile.ChangedClassFiles;
import dev.ringfence.scan.classfile.ChangedClassFiles.Change;
import dev.ringfence.scan.classfile.ClassFile;
import dev.ringfence.scan.classfile.ClassScan;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.scan.classfile.UnreadableClassException;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceOutline;
import dev.ringfence.scan.text.SourceTree;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds code of which few files have changed since an earlier run, and of which only these were read.
 *
 * <p>Whatever the changed files declare, they declared before. What all other files mean is what it was.
 *
 * @param onDisk all of the code as it is today
 * @param before the class files that have changed, as they were
 * @param sources the sources that have changed
 */
public record CodeSince(CodeOnDisk onDisk, List<ClassFile> before, List<SourceFile> sources) {

    /**
     * Reads the files that have changed; nothing where a file cannot be read, or may mean something else to others.
     *
     * @throws UncheckedIOException where a folder or a source cannot be read
     */
    public static Optional<CodeSince> read(EarlierCode earlier, CodeRoots roots) {
        SourceTree tree = SourceTree.whole(roots.sources());
        Optional<List<SourceFile>> sources = changedSources(tree, earlier);
        if (sources.isEmpty() || !isAllKnown(earlier, sources.get())) {
            return Optional.empty();
        }
        try {
            Optional<ScannedClasses> classes = classes(earlier.classes(), earlier.changed());
            Optional<ScannedClasses> others = classes(earlier.otherClasses(), earlier.changed());
            return classes.isPresent() && others.isPresent()
                    ? Optional.of(new CodeSince(
                            CodeOnDisk.of(classes.get(), others.get(), tree), before(earlier), sources.get()))
                    : Optional.empty();
        } catch (UnreadableClassException toBeTold) {
            return Optional.empty();
        }
    }

    private static List<ClassFile> before(EarlierCode earlier) {
        return earlier.classes().entrySet().stream()
                .filter(entry -> earlier.changed().contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean isAllKnown(EarlierCode earlier, List<SourceFile> changedSources) {
        Set<Path> left = new HashSet<>(earlier.changed());
        left.removeAll(earlier.classes().keySet());
        left.removeAll(earlier.otherClasses().keySet());
        changedSources.forEach(source -> left.remove(source.path()));
        return left.isEmpty();
    }

    /** Returns the class files of today; nothing where they mean something else than before. */
    private static Optional<ScannedClasses> classes(Map<Path, ClassFile> earlier, Set<Path> changed)
            throws UnreadableClassException {
        Map<Path, ClassFile> today = new LinkedHashMap<>(earlier);
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<Path, ClassFile> each : today.entrySet()) {
            if (changed.contains(each.getKey())) {
                ClassFile now = ClassFile.read(each.getKey());
                changes.add(new Change(each.getValue(), now));
                each.setValue(now);
            }
        }
        List<ClassFile> unchanged = today.entrySet().stream()
                .filter(entry -> !changed.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        Set<String> own = today.values().stream().map(ClassFile::name).collect(Collectors.toSet());
        ScannedClasses scanned = ClassScan.ofFiles(List.copyOf(today.values()));
        return scanned.unreadable().isEmpty() && new ChangedClassFiles(changes, unchanged).meanTheSame(own::contains)
                ? Optional.of(scanned)
                : Optional.empty();
    }

    /** Returns the sources that have changed; nothing where one declares something else than before. */
    private static Optional<List<SourceFile>> changedSources(SourceTree tree, EarlierCode earlier) {
        List<SourceFile> changed = new ArrayList<>();
        for (SourceFile source : tree.all()) {
            Optional<SourceOutline> before =
                    Optional.ofNullable(earlier.outlines().get(source.path()));
            if (earlier.changed().contains(source.path())) {
                if (source.isModuleInfo()
                        || before.filter(outline -> declaresTheSame(outline, source.outline()))
                                .isEmpty()) {
                    return Optional.empty();
                }
                changed.add(source);
            } else if (before.isPresent()) {
                source.takeOutline(before.get());
            } else if (isJudged(source)) {
                return Optional.empty();
            }
        }
        return Optional.of(changed);
    }

    private static boolean declaresTheSame(SourceOutline before, SourceOutline now) {
        return before.packageName().equals(now.packageName()) && before.types().equals(now.types());
    }

    /** Says whether the text of a source is judged. */
    public static boolean isJudged(SourceFile source) {
        return !source.isLeftToBytecode() && !source.isModuleInfo();
    }
}
