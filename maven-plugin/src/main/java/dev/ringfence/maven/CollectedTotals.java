package dev.ringfence.maven;

import dev.ringfence.map.ModuleMap;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.Counts;
import dev.ringfence.report.ReactorTotal;
import dev.ringfence.report.console.Line;
import dev.ringfence.report.console.TotalText;
import dev.ringfence.results.Collected;
import dev.ringfence.results.CountedTwice;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.verdict.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Adds up what was collected, for main code and for test code. What all projects together show is counted with the code
 * that one machine judges last: test code, where there is any.
 */
record CollectedTotals(Collected collected, ModuleMap map, LocalDate today) {

    /**
     * Returns a line for each kind of code.
     *
     * @param verdict what follows from all that was collected
     * @param last the project that one machine judges last
     */
    List<Line> lines(Verdict verdict, String last) {
        return Arrays.stream(CodeKind.values())
                .flatMap(kind -> line(kind, verdict, last).stream())
                .toList();
    }

    private Optional<Line> line(CodeKind kind, Verdict verdict, String last) {
        Optional<ReactorTotal> parts = collected.total(kind);
        Optional<ReactorTotal> all = kind == lastKind()
                ? Optional.of(whole(verdict, collected.use(last, kind)))
                        .map(whole -> parts.map(whole::plus).orElse(whole))
                : parts;
        return all.map(
                total -> TotalText.of(total, kind == CodeKind.TESTS, total.projects() + collected.leftOut(kind)));
    }

    private CodeKind lastKind() {
        return collected.total(CodeKind.TESTS).isPresent() ? CodeKind.TESTS : CodeKind.MAIN;
    }

    private ReactorTotal whole(Verdict verdict, ProjectUse last) {
        Findings found = verdict.findings();
        boolean hasGrown = collected.broken().stream()
                .anyMatch(file -> file.result().verdict().hasGrown());
        Verdict alone = Verdict.of(found, map.policy());
        Verdict whole = hasGrown ? new Verdict.Broken(found) : alone;
        ReactorTotal total = ReactorTotal.of(whole, 0, Set.of());
        Counts counts = total.counts().plus(CountedTwice.correction(map, found, last, today));
        return new ReactorTotal(total.verdict(), 0, 0, 0, Set.of(), counts, total.since());
    }
}
