package dev.ringfence.report;

import dev.ringfence.map.ModuleName;
import dev.ringfence.verdict.GrowthFindings;
import dev.ringfence.verdict.Verdict;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Adds up what was found in the projects of a build, of one map and one kind of code.
 *
 * @param verdict the worst of all: could not run, then broken, then kept
 * @param projects how many were judged
 * @param classes their top-level types
 * @param modules the modules that own any of these
 * @param since how the branch differs from its base, where that is known
 */
public record ReactorTotal(
        String verdict,
        int projects,
        int classes,
        Set<ModuleName> modules,
        Counts counts,
        Optional<GrowthFindings> since) {

    private static final String KEPT = "kept";
    private static final String BROKEN = "broken";

    /**
     * Counts what was found in a project.
     *
     * @param projects one, or none where the project has no code
     * @param modules the modules that own any of its types
     */
    public static ReactorTotal of(ProjectReport report, int projects, Set<ModuleName> modules) {
        Verdict verdict = report.verdict();
        return new ReactorTotal(
                verdict.id(),
                projects,
                verdict.findings().coverage().classes(),
                modules,
                Counts.of(verdict.findings()),
                verdict.findings().growth());
    }

    /** Returns the total of both. */
    public ReactorTotal plus(ReactorTotal more) {
        return new ReactorTotal(
                worse(verdict, more.verdict),
                projects + more.projects,
                classes + more.classes,
                Stream.concat(modules.stream(), more.modules.stream()).collect(Collectors.toUnmodifiableSet()),
                counts.plus(more.counts),
                since.or(more::since));
    }

    private static String worse(String one, String other) {
        if (one.equals(KEPT) || one.equals(BROKEN) && !other.equals(KEPT)) {
            return other;
        }
        return one;
    }
}
