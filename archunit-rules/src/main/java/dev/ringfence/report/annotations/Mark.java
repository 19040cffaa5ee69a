package dev.ringfence.report.annotations;

import dev.ringfence.map.Place;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.findings.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Describes a mark beside the code, which stands for all findings of one kind on one subject.
 *
 * @param findings at least one
 */
record Mark(List<Finding> findings) {

    private static final int SHOWN = 5;

    /** Returns a mark for each kind of finding on each pair of modules or file, in the order of the findings. */
    static List<Mark> of(Report report) {
        Map<List<Object>, List<Finding>> marks = Finding.of(report).stream()
                .collect(Collectors.groupingBy(
                        finding -> List.of(finding.isError(), finding.kind(), finding.subject()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return marks.values().stream().map(Mark::new).toList();
    }

    Finding first() {
        return findings.get(0);
    }

    boolean isError() {
        return first().isError();
    }

    Place place() {
        return first().place();
    }

    /** Says in a few words what it is about. */
    String title() {
        String many = findings.size() > 1 ? " (" + findings.size() + ")" : "";
        return first().subject() + ": " + first().kind() + many;
    }

    /** Says all of it, one finding a line, then what to do. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        findings.stream().limit(SHOWN).map(Finding::message).forEach(lines::add);
        if (findings.size() > SHOWN) {
            lines.add("and " + (findings.size() - SHOWN) + " more");
        }
        lines.addAll(first().hints());
        return List.copyOf(lines);
    }
}
