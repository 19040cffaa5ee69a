package dev.ringfence.growth;

import dev.ringfence.baseline.BaselineFile;
import dev.ringfence.git.TreeFiles;
import dev.ringfence.violation.Identity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the baselines of a tree hold together, in whichever file a line stands. */
final class KnownLines {

    private final SortedMap<Identity, Line> lines = new TreeMap<>();

    /**
     * A line, and where it stands first.
     *
     * @param file from the work tree
     */
    record Line(Identity identity, String file, int number, Optional<String> reason) {

        private Line with(Line later) {
            return reason.isPresent() ? this : new Line(identity, file, number, later.reason);
        }
    }

    static KnownLines of(TreeFiles files, List<String> paths) {
        KnownLines known = new KnownLines();
        for (String path : paths) {
            files.content(path).ifPresent(content -> known.add(path, BaselineFile.of(Path.of(path), content)));
        }
        return known;
    }

    private void add(String path, BaselineFile file) {
        for (Map.Entry<Identity, BaselineFile.Known> entry : file.lines().entrySet()) {
            BaselineFile.Known line = entry.getValue();
            lines.merge(entry.getKey(), new Line(entry.getKey(), path, line.number(), line.reason()), Line::with);
        }
    }

    boolean has(Identity identity) {
        return lines.containsKey(identity);
    }

    /** Those that the others have not. */
    List<Line> without(KnownLines others) {
        return lines.values().stream()
                .filter(line -> !others.has(line.identity()))
                .toList();
    }
}
