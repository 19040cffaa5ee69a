package dev.ringfence.gate;

import dev.ringfence.baseline.BaselineFile;
import dev.ringfence.baseline.BaselineLine;
import dev.ringfence.baseline.Baselines;
import dev.ringfence.frozen.FrozenChange;
import dev.ringfence.git.BaseName;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Judge;
import dev.ringfence.map.TypeName;
import dev.ringfence.moves.DataLineage;
import dev.ringfence.moves.LinesOfTree;
import dev.ringfence.moves.LinesOfTree.OfProject;
import dev.ringfence.moves.MoveScene;
import dev.ringfence.moves.MovedAway;
import dev.ringfence.moves.Moves;
import dev.ringfence.moves.SourceMoves;
import dev.ringfence.moves.TargetMoves;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.ProjectTree.Here;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.verdict.FrozenFindings;
import dev.ringfence.verdict.JudgedChange;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.violation.Identity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for known violations whose types have other names now.
 *
 * <ol>
 *   <li>Where nothing is new, and no line begins at a type that is gone, nothing is looked for: no other project, no
 *       history.
 *   <li>The lines that no violation needs, and those of other projects that begin at a type that is gone, may each
 *       serve one new violation.
 *   <li>What begins at a type that went to another project has moved away with it.
 *   <li>Under a base, what only commits of the branch show is lost with a squash. It has moved, and its line is stale.
 * </ol>
 */
final class MoveSearch {

    private final Judge judge;
    private final ProjectCode code;
    private final CodeOnDisk onDisk;
    private final Baselines baselines;
    private final FrozenFindings frozen;
    private final DataHere data;
    private final Optional<BaseName> base;

    /**
     * Looks in one project.
     *
     * @param base what the branch will be merged into, where that is known and asked about
     */
    MoveSearch(
            Judge judge,
            ProjectCode code,
            CodeOnDisk onDisk,
            Baselines baselines,
            FrozenFindings frozen,
            DataHere data,
            Optional<BaseName> base) {
        this.judge = judge;
        this.code = code;
        this.onDisk = onDisk;
        this.baselines = baselines;
        this.frozen = frozen;
        this.data = data;
        this.base = base;
    }

    MovesFound among(List<JudgedViolation> violations) {
        Set<Identity> fresh = violations.stream()
                .filter(violation -> violation.isNew() && violation.isRecordable(judge))
                .map(JudgedViolation::identity)
                .collect(Collectors.toUnmodifiableSet());
        SortedSet<TypeName> gone = sourcesThatAreGone();
        if (fresh.isEmpty() && gone.isEmpty()) {
            return MovesFound.none();
        }
        Set<Identity> today =
                violations.stream().map(JudgedViolation::identity).collect(Collectors.toUnmodifiableSet());
        MovesFound found = found(today, fresh, gone, Optional.empty());
        return base.isEmpty() || found.needed().isEmpty()
                ? found
                : found.onlyHere(found(today, fresh, gone, base).needed());
    }

    private MovesFound found(
            Set<Identity> today, Set<Identity> fresh, SortedSet<TypeName> gone, Optional<BaseName> squashed) {
        try (MoveScene scene = MoveScene.of(code, onDisk, today, squashed)) {
            return found(scene, fresh, gone);
        }
    }

    private SortedSet<TypeName> sourcesThatAreGone() {
        Set<TypeName> classes =
                onDisk.classes().nests().stream().map(Nest::type).collect(Collectors.toSet());
        Set<TypeName> users = data.users();
        return judgedFiles()
                .flatMap(file -> file.lines().keySet().stream())
                .map(LinesOfTree::sourceOf)
                .filter(type -> !classes.contains(type) && !DataEnd.is(type) && !users.contains(type))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<BaselineFile> judgedFiles() {
        return baselines.files().stream().filter(file -> file.name().tests() == (code.kind() == CodeKind.TESTS));
    }

    private MovesFound found(MoveScene scene, Set<Identity> fresh, SortedSet<TypeName> gone) {
        SourceMoves sources = new SourceMoves(scene, sameBodies());
        Map<Identity, BaselineLine> moved = fresh.isEmpty()
                ? Map.of()
                : Moves.of(
                        linesToServe(scene, sources),
                        fresh,
                        new DataLineage(sources, data.renames()),
                        new DataLineage(new TargetMoves(scene, judge), data.renames()));
        boolean isAlone = scene.tree().homes().size() == 1;
        if (!isAlone) {
            gone.forEach(sources::heirs);
        }
        return new MovesFound(
                moved,
                away(sources.away(), gone),
                Set.of(),
                List.copyOf(scene.past().problems()));
    }

    /** Finds which frozen type that is gone has the members and bodies of an added type. */
    private Map<TypeName, TypeName> sameBodies() {
        SortedMap<TypeName, TypeName> same = new TreeMap<>();
        for (JudgedChange judged : frozen.changes()) {
            FrozenChange change = judged.change();
            change.type().ifPresent(type -> change.formerType().ifPresent(from -> same.put(from, type)));
        }
        return same;
    }

    private Map<Identity, BaselineLine> linesToServe(MoveScene scene, SourceMoves sources) {
        return scene.lines()
                .of(code.kind())
                .filter(line -> !scene.isToday(line.line().identity()) || scene.hasLeft(line.source()))
                .filter(line -> scene.tree().isOwn(line.home())
                        || !scene.isHere(line.source())
                        || sources.heirs(line.source()).containsKey(line.source()))
                .map(OfProject::line)
                .map(line -> baselines.line(line.identity()).orElse(line))
                .collect(Collectors.toMap(BaselineLine::identity, line -> line, (first, later) -> first, TreeMap::new));
    }

    private List<MovedAway> away(SortedMap<TypeName, Here> types, Set<TypeName> gone) {
        Map<TypeName, List<MovedAway.Line>> lines = types.isEmpty() ? Map.of() : linesBySource();
        return types.entrySet().stream()
                .filter(entry -> gone.contains(entry.getKey()))
                .map(entry -> new MovedAway(
                        entry.getKey(),
                        entry.getValue().type(),
                        entry.getValue().home().folder(),
                        lines.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private Map<TypeName, List<MovedAway.Line>> linesBySource() {
        return judgedFiles()
                .flatMap(file -> file.lines().values().stream()
                        .map(known -> new MovedAway.Line(file, known.line(), known.number())))
                .collect(Collectors.groupingBy(
                        line -> LinesOfTree.sourceOf(line.line().identity())));
    }
}
