package dev.ringfence.report.sarif;

import dev.ringfence.json.JsonText;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportFormat;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes SARIF 2.1.0: one run for all projects, what is new first. Source: the OASIS standard of that name.
 *
 * <p>What is known or excused is left out, unless it is asked for: code scanning shows 5,000 results at most.
 */
public final class SarifReport implements ReportFormat {

    private final boolean isAll;

    /**
     * Writes what is new, or everything.
     *
     * @param isAll whether known and excused violations are written too
     */
    public SarifReport(boolean isAll) {
        this.isAll = isAll;
    }

    @Override
    public String id() {
        return isAll ? "sarif-all" : "sarif";
    }

    @Override
    public String ending() {
        return isAll ? ".all.sarif" : ".sarif";
    }

    @Override
    public void write(Report report, Writer to) throws IOException {
        JsonText.write(new SarifTree(report, isAll).tree(), to);
    }
}
