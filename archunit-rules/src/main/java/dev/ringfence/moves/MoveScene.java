package dev.ringfence.moves;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that is asked while moves are looked for: of types, of lines, of the past. */
public final class MoveScene implements AutoCloseable {

    private final CodeKind kind;
    private final ProjectTree tree;
    private final LinesOfTree lines;
    private final PastTypes past;
    private final Set<Identity> today;
    private final Set<TypeName> classes;
    private final Map<TypeName, Boolean> here = new HashMap<>();
    private final Map<TypeName, Boolean> left = new HashMap<>();
    private final Map<CodeKind, List<Here>> sources = new HashMap<>();

    public MoveScene(ProjectCode code, CodeOnDisk onDisk, Set<Identity> today) {
        this.kind = code.kind();
        this.tree = ProjectTree.around(code);
        this.lines = new LinesOfTree(tree);
        this.past = new PastTypes(code);
        this.today = today;
        this.classes = onDisk.classes().nests().stream().map(Nest::type).collect(Collectors.toUnmodifiableSet());
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

    /** Whether the project has such a violation today, whatever its status. */
    public boolean isToday(Identity violation) {
        return today.contains(violation);
    }

    Stream<Identity> today() {
        return today.stream();
    }

    /** Whether a class of the project or a source of any bears the name. */
    public boolean isHere(TypeName type) {
        return here.computeIfAbsent(type, asked -> classes.contains(asked) || tree.bears(asked));
    }

    /** Whether it bears its name in another project than those whose lines begin at it: it has moved there, and they have it no more. */
    public boolean hasLeft(TypeName type) {
        return left.computeIfAbsent(type, this::isOnlyElsewhere);
    }

    private boolean isOnlyElsewhere(TypeName type) {
        List<Home> homes = lines.of(kind)
                .filter(line -> line.source().equals(type))
                .map(OfProject::home)
                .distinct()
                .toList();
        return !homes.isEmpty()
                && isHere(type)
                && homes.stream().noneMatch(home -> home.has(type) || tree.isOwn(home) && classes.contains(type));
    }

    /** The sources of a kind, in all projects. */
    List<Here> sources(CodeKind asked) {
        return sources.computeIfAbsent(asked, tree::sources);
    }

    @Override
    public void close() {
        past.close();
    }
}
