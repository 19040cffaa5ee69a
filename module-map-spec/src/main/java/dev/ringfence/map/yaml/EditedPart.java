package dev.ringfence.map.yaml;

import java.io.IOException;
import java.util.SortedSet;

/** Holds the files of a map, a part of which is not written yet. */
record EditedPart(MapFiles.Source files, String path, byte[] edited) implements MapFiles.Source {

    @Override
    public byte[] map() throws IOException {
        return files.map();
    }

    @Override
    public SortedSet<String> named(PartGlob glob) throws IOException {
        return files.named(glob);
    }

    @Override
    public byte[] part(String asked) throws IOException {
        return asked.equals(path) ? edited : files.part(asked);
    }

    @Override
    public String howToInclude() {
        return files.howToInclude();
    }
}
