package dev.ringfence.baseline;

import dev.ringfence.files.AtomicFile;
import dev.ringfence.ledger.LedgerFolder;
import dev.ringfence.map.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Keeps the mark that the first baseline leaves beside the map: from then on every added line needs a reason. */
public final class Adopted {

    private static final String FOLDER = "ringfence";
    private static final String NAME = "adopted";
    private static final String TEXT = """
            # ringfence-adopted/1, written by: mvn ringfence:baseline
            # Today's debt is recorded. From now on every line that is added to a baseline needs -Dringfence.reason="..."
            """;

    private Adopted() {}

    /** Says where the mark stands, for a map in that folder. */
    public static Path in(Path mapFolder) {
        return mapFolder.resolve(FOLDER).resolve(NAME);
    }

    /** Says whether a baseline has been recorded before. */
    public static boolean isMarked(Path mapFolder) {
        return Files.exists(in(mapFolder));
    }

    /** Returns why the mark beside a map cannot be relied on, or the folder in which it stands. */
    public static Optional<Problem> damageBeside(Path mapFolder, Function<Path, String> shown) {
        Path folder = mapFolder.resolve(FOLDER);
        return LedgerFolder.read(folder, NAME, "baselines", shown).problems().stream()
                .findFirst()
                .or(() -> damage(folder, shown));
    }

    /** Returns why the mark of a {@code ringfence} folder cannot be relied on: a link to a file is no file. */
    static Optional<Problem> damage(Path folder, Function<Path, String> shown) {
        Path mark = folder.resolve(NAME);
        boolean isFit =
                !Files.exists(mark, LinkOption.NOFOLLOW_LINKS) || Files.isRegularFile(mark, LinkOption.NOFOLLOW_LINKS);
        return isFit
                ? Optional.empty()
                : Optional.of(Problem.error(
                        shown.apply(mark),
                        0,
                        "this mark of the first baseline is no ordinary file",
                        "Put the file itself in its place, or take it away."));
    }

    /**
     * Leaves the mark, and returns whether it was not there.
     *
     * @throws IOException where it could not be written
     */
    public static boolean mark(Path mapFolder) throws IOException {
        return !isMarked(mapFolder) && AtomicFile.write(in(mapFolder), TEXT);
    }
}
