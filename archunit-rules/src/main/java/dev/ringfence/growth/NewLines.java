package dev.ringfence.growth;

import dev.ringfence.growth.KnownLines.InFile;
import dev.ringfence.growth.KnownLines.Line;
import dev.ringfence.map.Judge;
import dev.ringfence.map.TableName;
import dev.ringfence.moves.DataLineage;
import dev.ringfence.moves.MoveScene;
import dev.ringfence.moves.Moves;
import dev.ringfence.moves.PastTypes;
import dev.ringfence.moves.SourceMoves;
import dev.ringfence.moves.TargetMoves;
import dev.ringfence.project.CodeKind;
import dev.ringfence.violation.Identity;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the lines that a branch added, and those that it paid off, without lines that only bear another name.
 *
 * <ol>
 *   <li>Where no line is gone, or none was added, nothing has moved: no source and no history is read.
 *   <li>A line that is gone serves one that was added, as {@code check} says so of the lines of the base:
 *       {@link Moves}.
 *   <li>Lines of main code never serve test code, nor the other way round.
 *   <li>What a line that changes a table becomes, where only the reading is left, is none that was added; nor is a line
 *       that has gained a schema.
 * </ol>
 */
final class NewLines {

    private final KnownLines before;
    private final KnownLines today;
    private final SourcesOfTwoTrees sources;
    private final PastTypes past;
    private final Judge judge;
    private final Supplier<Map<TableName, TableName>> renames;

    private NewLines(
            KnownLines before,
            KnownLines today,
            SourcesOfTwoTrees sources,
            PastTypes past,
            Judge judge,
            Supplier<Map<TableName, TableName>> renames) {
        this.before = before;
        this.today = today;
        this.sources = sources;
        this.past = past;
        this.judge = judge;
        this.renames = renames;
    }

    /**
     * Holds the lines by which the baselines of two trees differ.
     *
     * @param fresh those that were added
     * @param fixed those that are gone, and serve none that was added
     */
    record Lines(List<Line> fresh, List<Line> fixed) {}

    /**
     * Returns the new lines of a branch, and those that it paid off.
     *
     * @param sources those of the lines that came and those that went; asked only where there are both
     * @param past says what became of a source
     * @param judge knows which types are of this code
     * @param renames what tables are called now; asked only where a line of a table is gone
     */
    static Lines of(
            KnownLines before,
            KnownLines today,
            Function<Collection<InFile>, SourcesOfTwoTrees> sources,
            PastTypes past,
            Judge judge,
            Supplier<Map<TableName, TableName>> renames) {
        List<Line> added = today.addedTo(before);
        List<InFile> gone = before.inFilesGoneFrom(today);
        if (added.isEmpty() || gone.isEmpty()) {
            return new Lines(added, before.goneFrom(today));
        }
        List<InFile> addedInFiles = today.inFilesAddedTo(before);
        SourcesOfTwoTrees found = sources.apply(
                Stream.concat(gone.stream(), addedInFiles.stream()).toList());
        NewLines search = new NewLines(before, today, found, past, judge, renames);
        Map<CodeKind, Map<Identity, Identity>> moved = new EnumMap<>(CodeKind.class);
        for (CodeKind kind : CodeKind.values()) {
            moved.put(kind, search.moved(kind, identities(gone, kind), identities(addedInFiles, kind)));
        }
        return new Lines(
                others(added, kind -> Objects.requireNonNull(moved.get(kind)).keySet()),
                others(
                        before.goneFrom(today),
                        kind -> Set.copyOf(
                                Objects.requireNonNull(moved.get(kind)).values())));
    }

    private static List<Line> others(List<Line> lines, Function<CodeKind, Set<Identity>> moved) {
        return lines.stream()
                .filter(line -> !moved.apply(line.kind()).contains(line.identity()))
                .toList();
    }

    private static Set<Identity> identities(Collection<InFile> lines, CodeKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(InFile::identity)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns which line that was added bears another name, and the line that it was. */
    private Map<Identity, Identity> moved(CodeKind kind, Set<Identity> gone, Set<Identity> added) {
        return gone.isEmpty() || added.isEmpty() ? Map.of() : found(kind, gone, added);
    }

    private Map<Identity, Identity> found(CodeKind kind, Set<Identity> gone, Set<Identity> added) {
        MoveScene scene = MoveScene.ofAll(
                kind,
                sources.tree(),
                sources.lines(before.inFiles()),
                past,
                today.identities(kind),
                sources::isDeclared);
        TargetMoves targets = new TargetMoves(scene, judge);
        Map<Identity, Identity> lines = gone.stream().collect(Collectors.toMap(line -> line, line -> line));
        Map<TableName, TableName> tables = gone.stream().anyMatch(Identity::isOfData) ? renames.get() : Map.of();
        return Moves.of(
                lines,
                added,
                new DataLineage(new SourceMoves(scene, Map.of()), tables),
                new DataLineage(new StarMoves(sources, targets), tables));
    }
}
