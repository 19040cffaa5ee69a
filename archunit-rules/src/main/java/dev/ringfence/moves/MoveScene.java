package dev.ringfence.moves;

import dev.ringfence.git.BaseName;
import dev.ringfence.map.TypeName;
import dev.ringfence.moves.LinesOfTree.OfProject;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.ProjectTree;
import dev.ringfence.project.ProjectTree.Here;
import dev.ringfence.project.ProjectTree.Home;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.violation.Identity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds all that is asked while moves are looked for: of types, of lines, of the past. */
public final class MoveScene implements AutoCloseable {

    private final CodeKind kind;
    private final ProjectTree tree;
    private final LinesOfTree lines;
    private final PastTypes past;
    private final SourceTrail trail;
    private final ShapesOfToday shapes = new ShapesOfToday();
    private final Set<Identity> today;
    private final Predicate<Home> judged;
    private final Predicate<TypeName> classes;
    private final Map<TypeName, Boolean> here = new HashMap<>();
    private final Map<TypeName, Boolean> left = new HashMap<>();
    private final Map<TypeName, Set<TypeName>> targets = new HashMap<>();
    private final Map<CodeKind, List<Here>> sources = new HashMap<>();

    private MoveScene(
            CodeKind kind,
            ProjectTree tree,
            Predicate<Home> judged,
            LinesOfTree lines,
            PastTypes past,
            Set<Identity> today,
            Predicate<TypeName> classes) {
        this.kind = kind;
        this.tree = tree;
        this.judged = judged;
        this.lines = lines;
        this.past = past;
        this.trail = new SourceTrail(past);
        this.today = today;
        this.classes = classes;
    }

    /**
     * Returns the scene of one project, among the others of its tree.
     *
     * @param today the violations of today
     * @param squashed the base of the branch, where its commits are to count as one
     */
    public static MoveScene of(ProjectCode code, CodeOnDisk onDisk, Set<Identity> today, Optional<BaseName> squashed) {
        ProjectTree tree = ProjectTree.around(code);
        Set<TypeName> classes =
                onDisk.classes().nests().stream().map(Nest::type).collect(Collectors.toUnmodifiableSet());
        return new MoveScene(
                code.kind(),
                tree,
                tree::isOwn,
                new LinesOfTree(tree),
                PastTypes.around(code, squashed),
                today,
                classes::contains);
    }

    /**
     * Returns the scene of all projects of a tree at once.
     *
     * @param lines those of the time before
     * @param today the violations of today
     * @param declared whether a type is here that no source is named after
     */
    public static MoveScene ofAll(
            CodeKind kind,
            ProjectTree tree,
            LinesOfTree lines,
            PastTypes past,
            Set<Identity> today,
            Predicate<TypeName> declared) {
        return new MoveScene(kind, tree, home -> true, lines, past, today, declared);
    }

    CodeKind kind() {
        return kind;
    }

    public ProjectTree tree() {
        return tree;
    }

    public LinesOfTree lines() {
        return lines;
    }

    public PastTypes past() {
        return past;
    }

    /** Says whether the violations of the project are known; nobody knows those of other projects. */
    boolean isJudged(Home home) {
        return judged.test(home);
    }

    /** Says whether the project has such a violation today, whatever its status. */
    public boolean isToday(Identity violation) {
        return today.contains(violation);
    }

    /** Returns what the type uses in violations of today. */
    Set<TypeName> targetsToday(TypeName type) {
        if (targets.isEmpty()) {
            LinesOfTree.edges(today.stream())
                    .forEach(edge -> targets.computeIfAbsent(edge.from(), unused -> new HashSet<>())
                            .add(edge.to()));
        }
        return targets.getOrDefault(type, Set.of());
    }

    /** Says whether a class of the project or a source of any bears the name. */
    public boolean isHere(TypeName type) {
        return here.computeIfAbsent(type, asked -> classes.test(asked) || tree.bears(asked));
    }

    /**
     * Says whether the type bears its name only in other projects than those whose lines begin at it. Then it has moved
     * there, and they have it no more.
     */
    public boolean hasLeft(TypeName type) {
        return left.computeIfAbsent(type, this::isOnlyElsewhere);
    }

    private boolean isOnlyElsewhere(TypeName type) {
        List<Home> homes =
                lines.beginningAt(kind, type).map(OfProject::home).distinct().toList();
        return !homes.isEmpty()
                && isHere(type)
                && homes.stream().noneMatch(home -> home.has(type) || isJudged(home) && classes.test(type));
    }

    /** Returns the sources of a kind, in all projects. */
    List<Here> sources(CodeKind asked) {
        return sources.computeIfAbsent(asked, tree::sources);
    }

    /** Returns who finds heirs among some sources; all that do so read each source once. */
    RenameCandidates candidates(List<Here> among) {
        return new RenameCandidates(among, past, trail, shapes);
    }

    @Override
    public void close() {
        past.close();
    }
}
