package dev.ringfence.report;

import dev.ringfence.map.ModuleName;
import dev.ringfence.verdict.Verdict;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
 * @param outside those of them that nobody owns and that lie outside the root
 * @param modules the modules that own any of these
 * @param since how the branch differs from its base, where that is known
 */
public record ReactorTotal(
        String verdict,
        int projects,
        int classes,
        int outside,
        Set<ModuleName> modules,
        Counts counts,
        Optional<Since> since) {

    private static final String KEPT = "kept";
    private static final String BROKEN = "broken";

    /**
     * Compares the debt with that of the base.
     *
     * @param base the name of the base
     * @param lines how many more lines the baselines have than there, less than none where debt shrank
     */
    public record Since(String base, int lines) {}

    /**
     * Counts what was found in a project.
     *
     * @param projects one, or none where the project has no code
     * @param modules the modules that own any of its types
     */
    public static ReactorTotal of(ProjectReport report, int projects, Set<ModuleName> modules) {
        return of(report.verdict(), projects, modules);
    }

    /**
     * Counts what was found in a project.
     *
     * @param projects one, or none where the project has no code
     * @param modules the modules that own any of its types
     */
    public static ReactorTotal of(Verdict verdict, int projects, Set<ModuleName> modules) {
        return new ReactorTotal(
                verdict.id(),
                projects,
                verdict.findings().coverage().classes(),
                verdict.findings().coverage().outside().size(),
                modules,
                Counts.of(verdict.findings()),
                verdict.findings().growth().map(growth -> new Since(growth.base(), growth.lines())));
    }

    /** Reads what {@link #written()} wrote. */
    public static ReactorTotal read(List<String> written) {
        Iterator<String> next = written.iterator();
        String verdict = next.next();
        int projects = Integer.parseInt(next.next());
        int classes = Integer.parseInt(next.next());
        int outside = Integer.parseInt(next.next());
        Set<ModuleName> modules = Stream.of(next.next().split(" "))
                .filter(name -> !name.isEmpty())
                .map(ModuleName::new)
                .collect(Collectors.toUnmodifiableSet());
        Counts counts = Counts.read(next);
        Optional<Since> since =
                next.hasNext() ? Optional.of(new Since(next.next(), Integer.parseInt(next.next()))) : Optional.empty();
        return new ReactorTotal(verdict, projects, classes, outside, modules, counts, since);
    }

    /** Writes the total in texts, since two projects of a build may have loaded this class apart. */
    public List<String> written() {
        List<String> written = new ArrayList<>(List.of(verdict, "" + projects, "" + classes, "" + outside));
        written.add(modules.stream().map(ModuleName::value).sorted().collect(Collectors.joining(" ")));
        written.addAll(counts.written());
        since.ifPresent(base -> written.addAll(List.of(base.base(), "" + base.lines())));
        return List.copyOf(written);
    }

    /** Returns the total of both. */
    public ReactorTotal plus(ReactorTotal more) {
        return new ReactorTotal(
                worse(verdict, more.verdict),
                projects + more.projects,
                classes + more.classes,
                outside + more.outside,
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
