package dev.ringfence.report.annotations;

import dev.ringfence.map.Place;
import dev.ringfence.printed.Printed;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes workflow commands of GitHub Actions, which become annotations once a build prints them. Source: GitHub's docs
 * on workflow commands.
 *
 * <p>GitHub shows ten errors and ten warnings of a step and drops the rest in silence. So a mark stands for a pair of
 * modules or a file, and the tenth says how many more there are.
 */
public final class GithubReport implements ReportFormat {

    private static final int SHOWN = 10;

    @Override
    public String id() {
        return "github";
    }

    @Override
    public String ending() {
        return ".github.txt";
    }

    @Override
    public void write(Report report, Writer to) throws IOException {
        List<Mark> marks = Mark.of(report);
        write(report, marks.stream().filter(Mark::isError).toList(), "error", to);
        write(report, marks.stream().filter(mark -> !mark.isError()).toList(), "warning", to);
    }

    private static void write(Report report, List<Mark> marks, String level, Writer to) throws IOException {
        int shown = marks.size() > SHOWN ? SHOWN - 1 : marks.size();
        for (Mark mark : marks.subList(0, shown)) {
            to.write("::" + level + " " + place(report, mark.place()) + "title=" + property(mark.title()) + "::"
                    + mark.lines().stream().map(GithubReport::data).collect(Collectors.joining("%0A")) + "\n");
        }
        if (shown < marks.size()) {
            to.write("::" + level + " title=Ringfence::" + (marks.size() - shown)
                    + " more pairs of modules or files; report.json has all\n");
        }
    }

    private static String place(Report report, Place place) {
        String line = place.line() > 0 ? "line=" + place.line() + "," : "";
        String column = place.column() > 0 ? "col=" + place.column() + "," : "";
        return "file=" + property(report.fromTop(place)) + "," + line + column;
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return Printed.of(text).replace("%", "%25");
    }
}
