package dev.ringfence.frozen;

import dev.ringfence.frozen.lock.Locks;
import dev.ringfence.map.Judge;
import dev.ringfence.project.OtherProject;
import dev.ringfence.project.SourcesOutOfSight;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Describes a project as frozen code is looked for in it.
 *
 * @param judge who owns what
 * @param mapFolder the folder of the module map, from which resources are named
 * @param folder the project's own folder
 * @param buildFolder the folder that builds fill, in which nothing is frozen; empty where it holds the project itself
 * @param sources its main sources
 * @param locks its locks
 * @param outOfSight what lies in folders that this run does not read
 * @param others the other projects of the tree
 */
public record FrozenProject(
        Judge judge,
        Path mapFolder,
        Path folder,
        Optional<Path> buildFolder,
        SourceTree sources,
        Locks locks,
        SourcesOutOfSight outOfSight,
        List<OtherProject> others) {

    /** Says whether the source is written by hand: what a build generates is not frozen. */
    boolean isWritten(SourceFile source) {
        return !source.isLeftToBytecode()
                && !source.isModuleInfo()
                && buildFolder.filter(source.path()::startsWith).isEmpty();
    }

    /**
     * Returns the folders below the project's folder that are not its own: those of other projects, and the one that
     * builds fill.
     */
    List<Path> foreignFolders() {
        List<Path> foreign = new ArrayList<>(others.stream()
                .map(other -> other.folder().toAbsolutePath().normalize())
                .filter(other -> other.startsWith(folder) && !other.equals(folder))
                .toList());
        buildFolder.ifPresent(foreign::add);
        return foreign;
    }
}
