package dev.ringfence.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Describes what lies around the code of a project.
 *
 * @param folder the project's own folder, below which frozen resources are looked for
 * @param buildFolder the folder that builds fill, in which nothing is frozen; empty where it holds the project itself
 * @param tree the projects of the tree, this one perhaps among them; asked only where something is looked for in the
 *     others
 * @param variants in which of its variants the project is built
 * @param beyond the folder of the map, where what lies there in no project is this project's to look at
 */
public record Surroundings(
        Path folder,
        Optional<Path> buildFolder,
        Supplier<List<OtherProject>> tree,
        Variants variants,
        Optional<Path> beyond) {

    /** Describes a project that looks at nothing beyond its own folder. */
    public Surroundings(Path folder, Optional<Path> buildFolder, Supplier<List<OtherProject>> tree, Variants variants) {
        this(folder, buildFolder, tree, variants, Optional.empty());
    }

    /** Describes a project that has no variants. */
    public Surroundings(Path folder, Optional<Path> buildFolder, Supplier<List<OtherProject>> tree) {
        this(folder, buildFolder, tree, Variants.none());
    }

    /** Takes the other projects as they are known, or none. */
    public Surroundings(Path folder, Optional<Path> buildFolder, List<OtherProject> tree) {
        this(folder, buildFolder, () -> tree);
    }

    /** Returns the same for a project that looks at what lies in that folder and in no project. */
    public Surroundings alsoIn(Optional<Path> mapFolder) {
        return new Surroundings(folder, buildFolder, tree, variants, mapFolder);
    }

    /** Returns the projects of the tree. */
    public List<OtherProject> neighbours() {
        return tree.get();
    }
}
