package dev.ringfence.growth;

import dev.ringfence.baseline.BaselineFile;
import dev.ringfence.baseline.BaselineLine;
import dev.ringfence.git.TreeFiles;
import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeKind;
import dev.ringfence.violation.Identity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the baselines of a tree hold together, in whichever file a line stands. */
final class KnownLines {

    private final SortedMap<Identity, Line> lines = new TreeMap<>();
    private final List<InFile> inFiles = new ArrayList<>();

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

    /**
     * A line, as one file has it.
     *
     * @param kind the code that the file is of
     * @param file from the work tree
     */
    record InFile(BaselineLine line, CodeKind kind, String file) {

        Identity identity() {
            return line.identity();
        }

        /** What it begins at, and what it leads to. */
        Stream<TypeName> types() {
            if (identity() instanceof Identity.OfEdge of) {
                Edge edge = of.edge();
                return Stream.of(edge.from(), edge.to());
            }
            return Stream.of(((Identity.OfType) identity()).type());
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
        CodeKind kind = file.name().tests() ? CodeKind.TESTS : CodeKind.MAIN;
        for (Map.Entry<Identity, BaselineFile.Known> entry : file.lines().entrySet()) {
            BaselineFile.Known line = entry.getValue();
            lines.merge(entry.getKey(), new Line(entry.getKey(), path, line.number(), line.reason()), Line::with);
            inFiles.add(new InFile(line.line(), kind, path));
        }
    }

    boolean has(Identity identity) {
        return lines.containsKey(identity);
    }

    Set<Identity> identities() {
        return lines.keySet();
    }

    /** All of them, file by file. */
    List<InFile> inFiles() {
        return inFiles;
    }

    /** Those that the others have not. */
    List<Line> without(KnownLines others) {
        return lines.values().stream()
                .filter(line -> !others.has(line.identity()))
                .toList();
    }

    /** The same, file by file. */
    List<InFile> inFilesWithout(KnownLines others) {
        return inFiles.stream().filter(line -> !others.has(line.identity())).toList();
    }
}
