package dev.ringfence.report.quality;

import dev.ringfence.map.Rule;
import dev.ringfence.map.State;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportFormat;
import dev.ringfence.report.data.ReportedModule;
import dev.ringfence.report.data.ReportedVerdict;
import dev.ringfence.report.data.ReportedViolation;
import dev.ringfence.report.findings.Finding;
import dev.ringfence.verdict.View;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * Writes JUnit's XML with a case for each rule and module, so that CI servers show what was kept too, and since when
 * anything is broken. Where not all of the code was seen, nobody knows what is kept, and what is broken stands alone.
 * Source: the schema of Surefire's reports.
 */
public final class JunitReport implements ReportFormat {

    /** Holds rules that judge nothing where the map has no key for them. */
    private static final Set<Rule> ASKED_BY_A_KEY = Set.of(Rule.SEAM_BYPASS, Rule.TRANSLATION_BYPASS);

    private static final String SUITE = "ringfence";
    private static final String MAP = "map";
    private static final Set<Rule> OF_NO_MODULE = Set.of(Rule.UNMAPPED_CLASS, Rule.MODULE_CYCLE);

    @Override
    public String id() {
        return "junit";
    }

    @Override
    public String ending() {
        return ".junit.xml";
    }

    /** Describes a case: what is asked of whom. */
    private record Case(String of, String asked) {}

    @Override
    public void write(Report report, Writer to) throws IOException {
        Map<String, String> modules = report.violations().stream()
                .collect(Collectors.toMap(
                        ReportedViolation::id, violation -> violation.from().module(), (one, other) -> one));
        Map<Case, List<Finding>> broken = Finding.of(report).stream()
                .filter(Finding::isError)
                .collect(Collectors.groupingBy(finding -> caseOf(finding, modules)));
        boolean isAllJudged = report.view() == View.WHOLE && report.verdict() != ReportedVerdict.COULD_NOT_RUN;
        Stream<Case> kept = isAllJudged ? asked(report) : Stream.empty();
        List<Case> cases = Stream.concat(kept, broken.keySet().stream().sorted(JunitReport::compare))
                .distinct()
                .toList();
        XmlText.document(
                to,
                xml -> xml.element(
                        "testsuite",
                        inside -> write(cases, broken, report, inside),
                        "name",
                        suite(report),
                        "tests",
                        "" + cases.size(),
                        "failures",
                        "" + broken.size(),
                        "errors",
                        "0",
                        "skipped",
                        "0"));
    }

    /** Test code has cases of its own: the same rule may be kept in the one, and broken in the other. */
    private static String suite(Report report) {
        boolean ofTests = report.projects().stream().allMatch(project -> project.code() == CodeKind.TESTS);
        return ofTests ? SUITE + "-tests" : SUITE;
    }

    private static int compare(Case one, Case other) {
        return (one.of() + " " + one.asked()).compareTo(other.of() + " " + other.asked());
    }

    /** Returns a case for each module and each rule that judges it under any map, and one for each of the whole map. */
    private static Stream<Case> asked(Report report) {
        List<Case> cases = new ArrayList<>();
        for (ReportedModule module : report.modules()) {
            if (!module.external()) {
                Stream.of(Rule.values())
                        .filter(rule -> rule.judgesEdges() && !ASKED_BY_A_KEY.contains(rule)
                                || rule == Rule.FROZEN_CODE && isReadOnly(module))
                        .forEach(rule -> cases.add(new Case(module.name(), rule.id())));
            }
        }
        if (!report.modules().isEmpty()) {
            OF_NO_MODULE.stream().sorted().forEach(rule -> cases.add(new Case(MAP, rule.id())));
        }
        return cases.stream();
    }

    private static boolean isReadOnly(ReportedModule module) {
        return Stream.of(State.values())
                .filter(State::codeIsReadOnly)
                .anyMatch(state -> state.id().equals(module.state()));
    }

    /** A violation is of the module in which it begins. */
    private static Case caseOf(Finding finding, Map<String, String> modules) {
        if (finding.rule().isEmpty()) {
            return new Case(SUITE, finding.kind());
        }
        boolean isOfMap = finding.rule().filter(OF_NO_MODULE::contains).isPresent();
        return new Case(isOfMap ? MAP : modules.getOrDefault(finding.id(), finding.subject()), finding.kind());
    }

    private static void write(List<Case> cases, Map<Case, List<Finding>> broken, Report report, XmlText xml)
            throws XMLStreamException {
        for (Case each : cases) {
            List<Finding> findings = broken.getOrDefault(each, List.of());
            if (findings.isEmpty()) {
                xml.empty("testcase", "name", each.asked(), "classname", suite(report) + "." + each.of(), "time", "0");
            } else {
                xml.element(
                        "testcase",
                        inside -> inside.text(
                                "failure", lines(findings, report), "message", message(findings), "type", each.asked()),
                        "name",
                        each.asked(),
                        "classname",
                        suite(report) + "." + each.of(),
                        "time",
                        "0");
            }
        }
    }

    private static String message(List<Finding> findings) {
        return findings.size() == 1
                ? findings.get(0).message()
                : findings.size() + " findings, the first: " + findings.get(0).message();
    }

    private static List<String> lines(List<Finding> findings, Report report) {
        return findings.stream()
                .flatMap(finding -> Stream.concat(
                        Stream.of(report.shownFromTop(finding.place()) + ": " + finding.message()),
                        finding.hints().stream().map(hint -> "    " + hint)))
                .toList();
    }
}
