package dev.ringfence.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.advice.Commands;
import dev.ringfence.map.TypeName;
import dev.ringfence.report.ProjectReport;
import dev.ringfence.report.Reports;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.Verdict;
import dev.ringfence.verdict.View;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("a test changes the language of the JVM")
class SummaryTest {

    private static String kept(Coverage coverage) {
        Verdict verdict = new Verdict.Kept(new Findings(coverage, List.of(), List.of(), List.of(), List.of()));
        return ConsoleReport.summary(new ProjectReport(
                "com.acme:shop",
                verdict,
                View.WHOLE,
                Optional.empty(),
                new Commands(
                        "mvn ringfence:baseline",
                        "mvn ringfence:freeze",
                        "mvn ringfence:check",
                        "mvn ringfence:explain",
                        false),
                Reports.origin()));
    }

    @Test
    void numbers_have_commas_in_every_language() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(kept(new Coverage(14_212, 12_000, 12, 14_212, 0, 0, List.of())))
                    .isEqualTo("kept: 14,212 classes, 12 modules, 100 % mapped, 0 known, 0 new, 0 stale");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void one_is_one_and_all_but_one_is_not_all() {
        assertThat(kept(new Coverage(1, 1, 1, 1, 0, 0, List.of())))
                .isEqualTo("kept: 1 class, 1 module, 100 % mapped, 0 known, 0 new, 0 stale");
        assertThat(kept(new Coverage(1_000, 1, 1, 999, 1, 0, List.of())))
                .isEqualTo("kept: 1,000 classes, 1 module, 99 % mapped, 0 known, 0 new, 0 stale");
    }

    @Test
    void a_share_of_nothing_is_not_told() {
        assertThat(kept(new Coverage(2, 2, 0, 0, 0, 0, Collections.nCopies(2, new TypeName("tool.Main")))))
                .isEqualTo("kept: 2 classes, 0 modules, 2 outside the root, 0 known, 0 new, 0 stale");
    }

    @Test
    void what_was_left_out_is_said_aloud() {
        List<TypeName> outside = Collections.nCopies(3_000, new TypeName("tool.Main"));

        assertThat(kept(new Coverage(5_001, 1, 1, 1, 0, 2_000, outside)))
                .isEqualTo("kept: 5,001 classes, 1 module, 100 % mapped, 2,000 ignored, 3,000 outside the root,"
                        + " 0 known, 0 new, 0 stale");
    }
}
