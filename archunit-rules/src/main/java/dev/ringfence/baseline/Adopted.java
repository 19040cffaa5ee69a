package dev.ringfence.baseline;

import dev.ringfence.files.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps the mark that the first baseline leaves beside the map: from then on every added line needs a reason. */
public final class Adopted {

    private static final String TEXT = """
            # ringfence-adopted/1, written by: mvn ringfence:baseline
            # Today's debt is recorded. From now on every line that is added to a baseline needs -Dringfence.reason="..."
            """;

    private Adopted() {}

    /** Says where the mark stands, for a map in that folder. */
    public static Path in(Path mapFolder) {
        return mapFolder.resolve("ringfence").resolve("adopted");
    }

    /** Says whether a baseline has been recorded before. */
    public static boolean isMarked(Path mapFolder) {
        return Files.exists(in(mapFolder));
    }

    /**
     * Leaves the mark.
     *
     * @throws IOException where it could not be written
     */
    public static void mark(Path mapFolder) throws IOException {
        if (!isMarked(mapFolder)) {
            AtomicFile.write(in(mapFolder), TEXT);
        }
    }
}
