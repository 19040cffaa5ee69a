package dev.ringfence.moves;

import dev.ringfence.baseline.BaselineFile;
import dev.ringfence.baseline.BaselineLine;
import dev.ringfence.baseline.Baselines;
import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.ProjectTree;
import dev.ringfence.project.ProjectTree.Home;
import dev.ringfence.violation.Identity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Holds the baseline lines of all projects of the tree. */
public final class LinesOfTree {

    private final Map<CodeKind, List<OfProject>> lines = new EnumMap<>(CodeKind.class);
    private final Map<CodeKind, Map<TypeName, List<OfProject>>> beginningAt = new EnumMap<>(CodeKind.class);
    private final Set<TypeName> sources = new HashSet<>();
    private final Set<TypeName> named = new HashSet<>();

    /**
     * Holds a line and says whose it is.
     *
     * @param tests whether it is of test code
     */
    public record OfProject(BaselineLine line, boolean tests, Home home) {

        public TypeName source() {
            return sourceOf(line.identity());
        }
    }

    /** Holds the given lines, the judged project's own first. */
    public LinesOfTree(Collection<OfProject> lines) {
        lines.forEach(line -> add(line.line(), line.tests(), line.home()));
    }

    /** Holds the lines of all baselines of a tree. */
    public LinesOfTree(ProjectTree tree) {
        for (Home home : tree.homes()) {
            for (BaselineFile file : Baselines.in(home.ringfenceFolder()).files()) {
                file.lines()
                        .values()
                        .forEach(known -> add(known.line(), file.name().tests(), home));
            }
        }
    }

    private void add(BaselineLine line, boolean tests, Home home) {
        CodeKind kind = tests ? CodeKind.TESTS : CodeKind.MAIN;
        OfProject known = new OfProject(line, tests, home);
        lines.computeIfAbsent(kind, unused -> new ArrayList<>()).add(known);
        beginningAt
                .computeIfAbsent(kind, unused -> new HashMap<>())
                .computeIfAbsent(known.source(), unused -> new ArrayList<>(1))
                .add(known);
        sources.add(sourceOf(line.identity()));
        named.add(sourceOf(line.identity()));
        if (line.identity() instanceof Identity.OfEdge edge) {
            named.add(edge.edge().to());
        }
    }

    /** Returns the lines for a kind of code, the judged project's own first. */
    public Stream<OfProject> of(CodeKind kind) {
        return lines.getOrDefault(kind, List.of()).stream();
    }

    /** Returns the lines for a kind of code that begin at the type, the judged project's own first. */
    Stream<OfProject> beginningAt(CodeKind kind, TypeName type) {
        return beginningAt.getOrDefault(kind, Map.of()).getOrDefault(type, List.of()).stream();
    }

    /** Returns the types that lines for a kind of code begin at. */
    Set<TypeName> beginnings(CodeKind kind) {
        return beginningAt.getOrDefault(kind, Map.of()).keySet();
    }

    /** Says whether a line begins at the type. */
    boolean beginAt(TypeName type) {
        return sources.contains(type);
    }

    /** Says whether a line names the type. */
    boolean name(TypeName type) {
        return named.contains(type);
    }

    /** Returns the type that a line is of. */
    public static TypeName sourceOf(Identity identity) {
        return identity instanceof Identity.OfEdge edge ? edge.edge().from() : ((Identity.OfType) identity).type();
    }

    /** Returns the edges among some identities. */
    static Stream<Edge> edges(Stream<Identity> identities) {
        return identities
                .filter(Identity.OfEdge.class::isInstance)
                .map(Identity.OfEdge.class::cast)
                .map(Identity.OfEdge::edge);
    }
}
