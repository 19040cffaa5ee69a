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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The baseline lines of all projects of the tree. */
public final class LinesOfTree {

    private final List<OfProject> lines = new ArrayList<>();
    private final Set<TypeName> sources = new HashSet<>();
    private final Set<TypeName> named = new HashSet<>();

    /**
     * A line and whose it is.
     *
     * @param tests whether it is of test code
     */
    public record OfProject(BaselineLine line, boolean tests, Home home) {

        public TypeName source() {
            return sourceOf(line.identity());
        }
    }

    /** Those that are given, the judged project's own first. */
    public LinesOfTree(Collection<OfProject> lines) {
        lines.forEach(line -> add(line.line(), line.tests(), line.home()));
    }

    LinesOfTree(ProjectTree tree) {
        for (Home home : tree.homes()) {
            for (BaselineFile file : Baselines.in(home.ringfenceFolder()).files()) {
                file.lines()
                        .values()
                        .forEach(known -> add(known.line(), file.name().tests(), home));
            }
        }
    }

    private void add(BaselineLine line, boolean tests, Home home) {
        lines.add(new OfProject(line, tests, home));
        sources.add(sourceOf(line.identity()));
        named.add(sourceOf(line.identity()));
        if (line.identity() instanceof Identity.OfEdge edge) {
            named.add(edge.edge().to());
        }
    }

    /** Those for a kind of code, the judged project's own first. */
    public Stream<OfProject> of(CodeKind kind) {
        return lines.stream().filter(line -> line.tests() == (kind == CodeKind.TESTS));
    }

    /** Whether a line begins at the type. */
    boolean beginAt(TypeName type) {
        return sources.contains(type);
    }

    /** Whether a line names the type. */
    boolean name(TypeName type) {
        return named.contains(type);
    }

    /** The type that a line is of. */
    public static TypeName sourceOf(Identity identity) {
        return identity instanceof Identity.OfEdge edge ? edge.edge().from() : ((Identity.OfType) identity).type();
    }

    /** The edges among some identities. */
    static Stream<Edge> edges(Stream<Identity> identities) {
        return identities
                .filter(Identity.OfEdge.class::isInstance)
                .map(Identity.OfEdge.class::cast)
                .map(Identity.OfEdge::edge);
    }
}
