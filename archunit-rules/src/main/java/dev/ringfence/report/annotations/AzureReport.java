package dev.ringfence.report.annotations;

import dev.ringfence.map.Place;
import dev.ringfence.printed.Printed;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportFormat;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes logging commands of Azure Pipelines, which become issues of the run once a build prints them. Source: Azure's
 * docs on logging commands.
 */
public final class AzureReport implements ReportFormat {

    private static final int SHOWN = 50;

    @Override
    public String id() {
        return "azure";
    }

    @Override
    public String ending() {
        return ".azure.txt";
    }

    @Override
    public void write(Report report, Writer to) throws IOException {
        int written = 0;
        for (Mark mark : Mark.of(report)) {
            if (written++ < SHOWN) {
                to.write(command(report, mark));
            }
        }
        if (written > SHOWN) {
            to.write("##vso[task.logissue type=warning]" + (written - SHOWN)
                    + " more pairs of modules or files; report.json has all\n");
        }
    }

    private static String command(Report report, Mark mark) {
        Place place = mark.place();
        String line = place.line() > 0 ? "linenumber=" + place.line() + ";" : "";
        String column = place.column() > 0 ? "columnnumber=" + place.column() + ";" : "";
        return "##vso[task.logissue type=" + mark.first().level() + ";sourcepath="
                + property(report.fromTop(place)) + ";" + line + column + "code="
                + property(mark.first().kind()) + "]" + data(String.join(". ", mark.lines())) + "\n";
    }

    private static String property(String text) {
        return data(text).replace(";", "%3B").replace("]", "%5D");
    }

    /** Azure reads {@code %AZP25} as a percent sign, and takes nothing for a command whose signs stand apart. */
    private static String data(String text) {
        return Printed.of(text).replace("#\\u0023", "# #").replace("%", "%AZP25");
    }
}
