package dev.ringfence.verdict;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What lies around the code of a project.
 *
 * @param folder the project's own folder, below which frozen resources are looked for
 * @param buildFolder the folder that builds fill, in which nothing is frozen; empty where it holds the project itself
 * @param neighbours the other projects of the tree
 */
public record Surroundings(Path folder, Optional<Path> buildFolder, List<Neighbour> neighbours) {}
