package dev.ringfence.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.json.JsonText;
import dev.ringfence.report.Reports;
import dev.ringfence.report.Situations;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedHistory;
import dev.ringfence.report.data.ReportedViolation;
import dev.ringfence.world.World;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViolationDataTest {

    @TempDir
    private Path folder;

    private static Map<String, Object> data(Report report, Optional<ReportedHistory> history) throws IOException {
        StringWriter text = new StringWriter();
        ViolationData.write(report, history, text);
        return JsonText.read(text.toString()).orElseThrow();
    }

    @Test
    void each_violation_is_a_number_in_every_column() throws IOException {
        Report report =
                Report.of(Reports.of(Situations.named("undeclared-dependency").apply(World.in(folder))));
        List<String> ids = report.violations().stream()
                .map(ReportedViolation::id)
                .map(id -> id.substring(0, 8))
                .toList();
        ReportedViolation known = report.violations().get(2);
        ReportedHistory history = new ReportedHistory(
                LocalDate.of(2026, 12, 31),
                List.of(),
                new TreeMap<>(Map.of(known.id(), new ReportedHistory.Since("abc1234", LocalDate.of(2026, 3, 1)))));

        Map<String, Object> data = data(report, Optional.of(history));

        assertThat(data)
                .containsEntry("statuses", List.of("new", "known", "moved", "excepted"))
                .containsEntry(
                        "packages",
                        List.of(
                                List.of("shop.billing", List.of("Invoice", "Reminder")),
                                List.of("shop.legacy", List.of("Old")),
                                List.of("shop.orders", List.of("Order", "Orders"))))
                .containsEntry("id", ids)
                .containsEntry("from", List.of(0, 1, 1))
                .containsEntry("to", List.of(3, 4, 2))
                .containsEntry("status", List.of(0, 0, 1))
                .containsEntry("group", List.of(0, 0, 1))
                .containsEntry("since", List.of(0, 0, 1))
                .containsEntry(
                        "recorded",
                        List.of(0, 0, known.baselinePlace().orElseThrow().line()))
                .containsEntry("commits", List.of(List.of("", ""), List.of("abc1234", "2026-03-01")));
    }

    @Test
    void ids_stay_as_long_as_they_have_to_be_to_differ() throws IOException {
        Report many = Monoliths.of(8, 40_000, 1);

        List<?> ids = (List<?>) data(many, Optional.empty()).get("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).allSatisfy(id -> assertThat((String) id).hasSizeLessThan(16));
    }
}
