package dev.ringfence.runs;

import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.files.Sha256;
import dev.ringfence.files.ShownPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Stands for the content of a map, with the names of its files, since results name places in them. */
public final class MapContent {

    private MapContent() {}

    /**
     * Returns a text that differs where any of the files that the map was read from does; the first is the map itself.
     *
     * @throws IOException where one of them cannot be read
     */
    public static String of(List<Path> files) throws IOException {
        Path folder = Objects.requireNonNull(files.get(0).getParent());
        StringBuilder content = new StringBuilder();
        for (Path file : files) {
            content.append(ShownPath.of(folder, file))
                    .append(' ')
                    .append(Sha256.ofContent(OrdinaryFile.read(file, OrdinaryFile.Bound.SETTINGS)))
                    .append('\n');
        }
        return content.toString();
    }
}
