package dev.ringfence.map.yaml;

import java.io.IOException;
import java.util.SortedSet;

/** Holds the files of a map whose own text is not written yet. */
record EditedMap(MapFiles.Source files, byte[] map) implements MapFiles.Source {

    @Override
    public SortedSet<String> named(PartGlob glob) throws IOException {
        return files.named(glob);
    }

    @Override
    public byte[] part(String path) throws IOException {
        return files.part(path);
    }

    @Override
    public String howToInclude() {
        return files.howToInclude();
    }
}
