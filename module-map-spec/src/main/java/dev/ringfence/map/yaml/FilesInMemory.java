package dev.ringfence.map.yaml;

import java.io.IOException;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds a map and its parts as somebody hands them over. */
record FilesInMemory(byte[] map, Collection<String> paths, MapFiles.Content content) implements MapFiles.Source {

    @Override
    public SortedSet<String> named(PartGlob glob) {
        return paths.stream().filter(glob::names).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public byte[] part(String path) throws IOException {
        return content.of(path);
    }

    @Override
    public String howToInclude() {
        return "List it under `include` of the module map above it, and read that one.";
    }
}
