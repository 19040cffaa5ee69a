package dev.ringfence.growth;

import dev.ringfence.baseline.BaselineFile;
import dev.ringfence.baseline.BaselineLine;
import dev.ringfence.git.TreeFiles;
import dev.ringfence.growth.map.GrowthEntry;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Problem;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeKind;
import dev.ringfence.violation.Identity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds what the baselines of a tree know together, in whichever file a line stands. What is known of test code is not
 * known of main code.
 */
final class KnownLines {

    private final Map<CodeKind, SortedMap<Identity, Line>> lines = new EnumMap<>(CodeKind.class);
    private final List<InFile> inFiles = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Holds a line, and says where the line stands first.
     *
     * @param kind the code that knows it
     * @param file from the work tree
     */
    record Line(Identity identity, CodeKind kind, String file, int number, Optional<String> reason) {

        private Line with(Line later) {
            return reason.isPresent() ? this : new Line(identity, kind, file, number, later.reason);
        }

        /** Returns the line as something that has grown, its file seen from the folder of the map. */
        GrowthEntry growth(String mapFolder) {
            Optional<Edge> edge = identity instanceof Identity.OfEdge of ? Optional.of(of.edge()) : Optional.empty();
            return new GrowthEntry(
                    GrowthEntry.Kind.BASELINE,
                    edge.map(Edge::from).map(TypeName::qualified).orElseGet(identity::text),
                    edge.map(Edge::to).map(TypeName::qualified),
                    DebtFiles.shown(file, mapFolder),
                    number,
                    reason);
        }
    }

    /**
     * Holds a line, as one file has it.
     *
     * @param kind the code that the file is of
     * @param file from the work tree
     */
    record InFile(BaselineLine line, CodeKind kind, String file) {

        Identity identity() {
            return line.identity();
        }

        /** Returns the types that the line begins at and leads to. */
        Stream<TypeName> types() {
            if (identity() instanceof Identity.OfEdge of) {
                Edge edge = of.edge();
                return Stream.of(edge.from(), edge.to()).flatMap(InFile::type);
            }
            return type(((Identity.OfType) identity()).type());
        }

        /** What is done with a table has no type, and an association has that of the entity. */
        private static Stream<TypeName> type(TypeName end) {
            return DataEnd.of(end).map(data -> data.type().stream()).orElseGet(() -> Stream.of(end));
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
        file.problems().stream().findFirst().ifPresent(problems::add);
        CodeKind kind = file.name().tests() ? CodeKind.TESTS : CodeKind.MAIN;
        for (Map.Entry<Identity, BaselineFile.Known> entry : file.lines().entrySet()) {
            BaselineFile.Known line = entry.getValue();
            of(kind).merge(
                            entry.getKey(),
                            new Line(entry.getKey(), kind, path, line.number(), line.reason()),
                            Line::with);
            inFiles.add(new InFile(line.line(), kind, path));
        }
    }

    private SortedMap<Identity, Line> of(CodeKind kind) {
        return lines.computeIfAbsent(kind, unused -> new TreeMap<>());
    }

    boolean has(CodeKind kind, Identity identity) {
        return of(kind).containsKey(identity);
    }

    int size() {
        return lines.values().stream().mapToInt(SortedMap::size).sum();
    }

    Set<Identity> identities(CodeKind kind) {
        return of(kind).keySet();
    }

    /** Says why files cannot be relied on, the first reason of each. */
    List<Problem> problems() {
        return problems;
    }

    /** Returns all lines, file by file. */
    List<InFile> inFiles() {
        return inFiles;
    }

    /** Returns the lines of which the baselines of the base know nothing. */
    List<Line> addedTo(KnownLines base) {
        return all().filter(line -> !base.knows(line.kind(), line.identity())).toList();
    }

    /** Returns the same lines, file by file. */
    List<InFile> inFilesAddedTo(KnownLines base) {
        return inFiles.stream()
                .filter(line -> !base.knows(line.kind(), line.identity()))
                .toList();
    }

    /** Returns the lines for which today's baselines have nothing any more. */
    List<Line> goneFrom(KnownLines today) {
        Map<CodeKind, Set<Identity>> served = today.served();
        return all().filter(line -> !served.getOrDefault(line.kind(), Set.of()).contains(line.identity()))
                .toList();
    }

    /** Returns the same lines, file by file. */
    List<InFile> inFilesGoneFrom(KnownLines today) {
        Map<CodeKind, Set<Identity>> served = today.served();
        return inFiles.stream()
                .filter(line -> !served.getOrDefault(line.kind(), Set.of()).contains(line.identity()))
                .toList();
    }

    private Stream<Line> all() {
        return lines.values().stream().flatMap(known -> known.values().stream());
    }

    /** Says whether one of the lines is the violation's, or stands for it. */
    private boolean knows(CodeKind kind, Identity violation) {
        return has(kind, violation) || violation.standIns().anyMatch(line -> has(kind, line));
    }

    /** Returns the lines themselves, and those that once stood for them. */
    private Map<CodeKind, Set<Identity>> served() {
        Map<CodeKind, Set<Identity>> served = new EnumMap<>(CodeKind.class);
        lines.forEach((kind, known) -> served.put(
                kind,
                known.keySet().stream()
                        .flatMap(line -> Stream.concat(Stream.of(line), line.standIns()))
                        .collect(Collectors.toUnmodifiableSet())));
        return served;
    }
}
