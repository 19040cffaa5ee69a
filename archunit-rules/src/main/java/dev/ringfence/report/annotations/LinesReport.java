package dev.ringfence.report.annotations;

import dev.ringfence.map.Place;
import dev.ringfence.printed.Printed;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportFormat;
import dev.ringfence.report.findings.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;

/**
 * Writes a line for each finding as a C compiler would, {@code file:line:column: error: text [rule]}: the matchers of
 * VS Code, vim, emacs and reviewdog read that.
 */
public final class LinesReport implements ReportFormat {

    @Override
    public String id() {
        return "lines";
    }

    @Override
    public String ending() {
        return ".lines.txt";
    }

    @Override
    public void write(Report report, Writer to) throws IOException {
        for (Finding finding : Finding.of(report)) {
            to.write(line(report, finding));
        }
    }

    /** The first line and column stand where none is known, since no matcher reads a file alone. */
    private static String line(Report report, Finding finding) {
        Place place = finding.place();
        String hints = finding.hints().stream().map(hint -> "; " + hint).collect(Collectors.joining());
        return Printed.of(report.fromTop(place)) + ":" + Math.max(1, place.line()) + ":" + Math.max(1, place.column())
                + ": " + finding.level() + ": " + Printed.of(finding.message() + hints) + " [" + finding.kind() + "]\n";
    }
}
