package dev.ringfence.growth;

import dev.ringfence.git.TreeFiles;
import dev.ringfence.map.ModuleMap;

/** Reads the map of another time; whoever reads that of today knows how, parts included. */
@FunctionalInterface
public interface MapReader {

    /** What came of it. */
    sealed interface Reading {

        /** A map. */
        record Readable(ModuleMap map) implements Reading {}

        /** None, and the first thing that is wrong with it. */
        record Unreadable(String problem) implements Reading {}
    }

    /** Reads the map at that path, and whatever it includes, from those files. */
    Reading read(TreeFiles files, String path);
}
