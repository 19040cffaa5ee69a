package dev.ringfence.report.page;

import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedEnd;
import dev.ringfence.report.data.ReportedUse;
import dev.ringfence.report.data.ReportedViolation;
import dev.ringfence.report.findings.Headline;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names the pairs of modules that need the fewest cuts until one owes the other nothing. Of pairs with as many, those of
 * a module that owes the least come first.
 */
final class NextSteps {

    private static final int SHOWN = 12;

    private NextSteps() {}

    static Optional<Section> of(Report report) {
        Debts debts = Debts.of(report);
        List<ReportedUse> steps = report.uses().stream()
                .filter(use -> use.debt() > 0)
                .sorted(Comparator.comparing(ReportedUse::debt)
                        .thenComparing(use -> debts.out(use.from()))
                        .thenComparing(ReportedUse::from)
                        .thenComparing(ReportedUse::to))
                .toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("steps", "Next steps", "Cheapest next steps", body(steps, debts, report)));
    }

    private static Html body(List<ReportedUse> steps, Debts debts, Report report) {
        Map<List<String>, Set<String>> users = users(report);
        return Html.of(
                "<ol class=\"steps\">\n{}</ol>\n<p class=\"quiet\">{}</p>\n",
                Html.all(steps.stream()
                        .limit(SHOWN)
                        .map(use -> step(use, users.getOrDefault(List.of(use.from(), use.to()), Set.of()), debts))),
                Headline.counted(steps.size(), "pair has", "pairs have") + " debt, "
                        + Headline.counted(
                                steps.stream().mapToInt(ReportedUse::debt).sum(), "edge", "edges") + " in all.");
    }

    private static Html step(ReportedUse use, Set<String> users, Debts debts) {
        String where = users.isEmpty() ? "" : ", in " + Headline.counted(users.size(), "type", "types");
        String last = debts.out(use.from()) == use.debt() ? "; then " + use.from() + " owes nothing" : "";
        return Html.of(
                "<li>{} <span>{} to zero{}{}</span></li>\n",
                Address.ofPair(use.from(), use.to(), use.from() + " -> " + use.to()),
                Headline.counted(use.debt(), "edge", "edges"),
                where,
                last);
    }

    /** Returns the types that owe something, by the modules of the edge. */
    private static Map<List<String>, Set<String>> users(Report report) {
        return report.violations().stream()
                .filter(Debts::isKnown)
                .collect(Collectors.groupingBy(
                        NextSteps::modules,
                        Collectors.mapping(violation -> violation.from().type(), Collectors.toSet())));
    }

    private static List<String> modules(ReportedViolation violation) {
        return List.of(
                violation.from().module(),
                violation.to().map(ReportedEnd::module).orElse(""));
    }
}
