package dev.ringfence.flags;

import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.violation.Sighting;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Holds what was found of flags in a project.
 *
 * @param reads who reads which flag, each with where sources show it, and with the class file where none does
 * @param inFiles the flags whose keys files have, each with where
 * @param doubts what is to be told of the flags themselves
 */
public record FlagsFound(
        SortedMap<Edge, SortedSet<Sighting>> reads,
        SortedMap<TypeName, SortedSet<Sighting>> inFiles,
        List<FlagDoubt> doubts) {}
