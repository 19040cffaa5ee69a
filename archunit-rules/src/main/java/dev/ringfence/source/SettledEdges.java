package dev.ringfence.source;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Rule;
import dev.ringfence.standing.Standing;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Violation;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows which edges JavaParser need not be asked about: those that are recorded or excused, and that somebody has seen.
 *
 * <p>Safe for use by several threads.
 */
public final class SettledEdges {

    private final Optional<Standing> standing;
    private final Set<Identity> inClassFiles;

    private SettledEdges(Optional<Standing> standing, Set<Identity> inClassFiles) {
        this.standing = standing;
        this.inClassFiles = inClassFiles;
    }

    /** Settles nothing. */
    public static SettledEdges none() {
        return new SettledEdges(Optional.empty(), Set.of());
    }

    /**
     * Knows what is recorded or excused.
     *
     * @param inClassFiles the violations that class files show
     */
    public static SettledEdges of(Standing standing, Collection<Violation> inClassFiles) {
        return new SettledEdges(
                Optional.of(standing),
                inClassFiles.stream().map(Violation::identity).collect(Collectors.toUnmodifiableSet()));
    }

    /** Says whether the edge is recorded or excused: whoever sees it for certain settles it. */
    boolean isRecorded(Edge edge, Rule broken) {
        return standing.filter(each -> each.isSettled(edge, broken)).isPresent();
    }

    /** Says whether class files show the edge, which breaks a rule. */
    boolean isInClassFiles(Edge edge) {
        return inClassFiles.contains(Identity.of(edge));
    }
}
