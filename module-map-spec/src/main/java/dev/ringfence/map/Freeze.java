package dev.ringfence.map;

import java.util.List;

/**
 * Refines the frozen states.
 *
 * @param resources globs from the map's folder of files that are frozen with the code
 * @param deletions whether deleting whole types is allowed
 */
public record Freeze(List<String> resources, boolean deletions) {}
