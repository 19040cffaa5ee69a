package dev.ringfence.project;

import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.text.Language;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows which class files of a project have no source in any folder that this run reads, nor below the build directory.
 *
 * <p>An earlier build or another branch may have left them behind, a plugin may have written them, or their source lies
 * where nobody looks. What only sources show of them is seen by nobody. Not safe for use by several threads.
 */
public final class ClassesWithoutSource {

    private final CodeOnDisk onDisk;
    private final SourcesOutOfSight outOfSight;

    private ClassesWithoutSource(CodeOnDisk onDisk, SourcesOutOfSight outOfSight) {
        this.onDisk = onDisk;
        this.outOfSight = outOfSight;
    }

    /** Looks at the class files of a project. */
    public static ClassesWithoutSource of(CodeOnDisk onDisk, ProjectCode code) {
        return new ClassesWithoutSource(onDisk, SourcesOutOfSight.around(code));
    }

    /** Looks at class files where only the folder of their project is known. */
    public static ClassesWithoutSource below(Path folder, CodeOnDisk onDisk) {
        return new ClassesWithoutSource(onDisk, SourcesOutOfSight.below(folder));
    }

    /** Says whether the project has no source at all: then its class files are all there is to judge. */
    public boolean areAllThereIs() {
        return onDisk.sources().all().isEmpty();
    }

    /** Says whether no source of the class is here. Of languages that nobody here can read, it says no. */
    public boolean lacksSource(Nest nest) {
        return onDisk.counterparts().sourceIsGone(nest)
                && sourceOutOfSight(nest).filter(outOfSight::isGenerated).isEmpty();
    }

    /** Returns the name of a source in a language that nobody here can read. */
    public Optional<String> unreadableSource(Nest nest) {
        return nest.sourceFile().filter(name -> Language.ofFile(name).isEmpty());
    }

    /** Returns the source of the class that lies in a folder which this run does not read. */
    public Optional<Path> sourceOutOfSight(Nest nest) {
        String packageName = nest.type().packageName();
        return names(nest)
                .flatMap(name -> outOfSight.find(packageName, name).stream())
                .findFirst();
    }

    private static Stream<String> names(Nest nest) {
        return nest.sourceFile()
                .map(Stream::of)
                .orElseGet(() -> Arrays.stream(Language.values())
                        .map(language -> language.fileNameOf(nest.type().simpleName())));
    }

    /** Returns what lies in folders that this run does not read. */
    public SourcesOutOfSight outOfSight() {
        return outOfSight;
    }

    /**
     * Says whether each class has its source in the folders that this run reads, or the project has no source at all.
     */
    public boolean allHaveSource() {
        return areAllThereIs()
                || onDisk.classes().nests().stream()
                        .filter(nest -> !nest.type().isPackageInfo())
                        .filter(this::mayLackSource)
                        .noneMatch(onDisk.counterparts()::sourceIsGone);
    }

    /** Returns the classes whose source is nowhere, not even out of sight; none where the project has no source at all. */
    public SortedSet<TypeName> nowhere() {
        return areAllThereIs()
                ? Collections.emptySortedSet()
                : onDisk.classes().nests().stream()
                        .filter(this::mayLackSource)
                        .filter(this::lacksSource)
                        .filter(nest -> sourceOutOfSight(nest).isEmpty())
                        .map(Nest::type)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Counts the classes without a source; none where the project has no source at all. */
    public int count() {
        return areAllThereIs()
                ? 0
                : (int) onDisk.classes().nests().stream()
                        .filter(nest -> !nest.type().isPackageInfo())
                        .filter(this::mayLackSource)
                        .filter(this::lacksSource)
                        .count();
    }

    /** A class that is named like a source of its package is not asked further: that would read every source. */
    private boolean mayLackSource(Nest nest) {
        String fileName = nest.sourceFile()
                .orElseGet(() -> Language.JAVA.fileNameOf(nest.type().simpleName()));
        boolean isNamedLikeType = fileName.substring(0, Math.max(0, fileName.lastIndexOf('.')))
                .equals(nest.type().simpleName());
        return !isNamedLikeType
                || onDisk.sources().find(nest.type().packageName(), fileName).isEmpty();
    }
}
