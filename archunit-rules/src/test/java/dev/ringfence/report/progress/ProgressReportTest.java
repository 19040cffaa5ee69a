package dev.ringfence.report.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.git.Repo;
import dev.ringfence.pace.Forecast;
import dev.ringfence.pace.Pace;
import dev.ringfence.progress.BurnDown;
import dev.ringfence.progress.DebtProgress;
import dev.ringfence.report.GoldenFile;
import dev.ringfence.report.Schemas;
import dev.ringfence.report.console.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Progress, as a person and as a program reads it. */
final class ProgressReportTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 31);
    private static final List<String> MAP = List.of(
            "version: 1",
            "root: com.acme",
            "modules:",
            "  orders: {packages: [.orders], tables: [orders], owner: \"@acme/orders\"}",
            "  billing: {packages: [.billing], owner: \"@acme/money\"}");

    @TempDir
    Path temp;

    private Repo repo;

    @BeforeEach
    void begin() {
        repo = Repo.in(temp.resolve("shop")).write("module-map.yaml", MAP.toArray(String[]::new));
    }

    @AfterEach
    void end() {
        repo.close();
    }

    private void record(String module, int uses, int tables) {
        List<String> lines = new ArrayList<>();
        lines.add("# ringfence-baseline/2, written by: mvn ringfence:baseline");
        for (int at = 0; at < uses; at++) {
            lines.add("com.acme." + module + ".B" + at + " -> com.acme.orders.O");
        }
        for (int at = 0; at < tables; at++) {
            lines.add("com.acme." + module + ".B" + at + " -> reads:orders");
        }
        repo.write("ringfence/" + module + ".baseline", lines.toArray(String[]::new));
    }

    private DebtProgress progress() {
        return DebtProgress.of(repo.folder.resolve("module-map.yaml"), 6);
    }

    private static String told(DebtProgress progress) {
        return ProgressText.of(progress).stream()
                .map(line -> "[" + line.level() + "] " + line.text() + "\n")
                .collect(Collectors.joining());
    }

    /** Commits have other names in each run. */
    private static String withoutCommits(String text) {
        return text.replaceAll("\\b[0-9a-f]{7}\\b", "abc1234");
    }

    private void tenWeeks() {
        int[] uses = {24, 23, 23, 20, 18, 18, 15, 14, 13, 11};
        for (int week = 0; week < uses.length; week++) {
            record("billing", uses[week], 4);
            if (week == 7) {
                List<String> map = new ArrayList<>(MAP);
                map.add("  stock: {packages: [.stock], state: frozen}");
                repo.write("module-map.yaml", map.toArray(String[]::new));
            }
            repo.commitOn(MONDAY.plusDays(7L * week), "work");
        }
    }

    @Test
    void people_read_one_row_for_each_module_and_kind() {
        tenWeeks();

        GoldenFile.named("progress/ten-weeks.txt").compareWith(withoutCommits(told(progress())));
    }

    @Test
    void programs_read_every_number() throws IOException {
        tenWeeks();
        String json = ProgressJson.of(progress());

        assertThat(complaints(json)).isEmpty();
        GoldenFile.named("progress/ten-weeks.json").compareWith(withoutCommits(json));
    }

    private static List<String> complaints(String json) {
        return Schemas.complaintsOfOurs("progress.schema.json", json);
    }

    @Test
    void the_schema_refuses_what_is_no_progress() throws IOException {
        tenWeeks();
        String json = ProgressJson.of(progress());

        assertThat(complaints(json.replace("\"falling\"", "\"soon\""))).isNotEmpty();
        assertThat(complaints(json.replace("2026-W36", "W36"))).isNotEmpty();
        assertThat(complaints(json.replace("\"stricter\"", "\"strict\""))).isNotEmpty();
    }

    @Test
    void many_modules_fit_one_screen_and_the_others_are_counted() {
        List<String> map = new ArrayList<>(MAP);
        for (int at = 10; at < 60; at++) {
            map.add("  m" + at + ": {packages: [.m" + at + "], owner: \"@acme/m" + at + "\"}");
            record("m" + at, at, 1);
        }
        repo.write("module-map.yaml", map.toArray(String[]::new)).commitOn(MONDAY, "recorded");

        List<Line> lines = ProgressText.of(progress());

        assertThat(lines).hasSizeLessThanOrEqualTo(30);
        assertThat(lines).allMatch(line -> line.text().length() <= 120);
        assertThat(lines)
                .extracting(Line::text)
                .contains("and 43 more modules, with 1376 lines in their baselines", "and 45 more owners")
                .element(1)
                .asString()
                .startsWith("orders     inbound         1725 -> 1725  ------------   0.0  no forecast: too short");
    }

    @Test
    void where_there_is_nothing_the_note_stands_alone() throws IOException {
        repo.commitOn(MONDAY, "a map");

        assertThat(told(progress())).isEqualTo("[WARNING] no progress: no commit of these months has a baseline\n");
        assertThat(complaints(ProgressJson.of(progress()))).isEmpty();
    }

    @Test
    void many_notes_are_counted() {
        record("billing", 3, 0);
        repo.commitOn(MONDAY, "recorded");
        for (int week = 1; week < 9; week++) {
            repo.write("ringfence/billing.baseline", "<<<<<<< " + week)
                    .commitOn(MONDAY.plusDays(7L * week), "conflict");
        }

        assertThat(told(progress())).endsWith("[WARNING] and 3 more notes; they stand in the JSON\n");
    }

    @Test
    void a_bar_shows_how_much_of_the_most_that_there_was_is_gone() {
        record("billing", 12, 0);
        repo.commitOn(MONDAY, "recorded");
        record("billing", 7, 0);
        repo.commitOn(MONDAY.plusDays(7), "less");

        assertThat(told(progress())).contains("billing      outbound  12 -> 7  #####-------  -5.0 a week  no forecast");

        record("billing", 14, 0);
        repo.commitOn(MONDAY.plusDays(14), "more");
        assertThat(told(progress())).contains("12 -> 14  ------------  +1.0 a week");

        repo.delete("ringfence/billing.baseline").commitOn(MONDAY.plusDays(21), "all");
        assertThat(told(progress())).contains("12 -> 0  ############  ").contains("  empty\n");
    }

    @Test
    void a_bar_of_any_row_is_full_only_where_nothing_is_left_and_empty_only_where_there_is_as_much_as_ever() {
        assertThat(Stream.of("0 6 0", "1 1", "0 0", "5 0", "0 5", "5 8 5", "12 1", "1 12", "3 0 3", "100 99")
                        .map(counts -> counts + ": " + bar(counts)))
                .containsExactly(
                        "0 6 0: ############",
                        "1 1: ------------",
                        "0 0: ------------",
                        "5 0: ############",
                        "0 5: ------------",
                        "5 8 5: ####--------",
                        "12 1: ###########-",
                        "1 12: ------------",
                        "3 0 3: ------------",
                        "100 99: ------------");
    }

    private static String bar(String counts) {
        List<Integer> all = Stream.of(counts.split(" ")).map(Integer::valueOf).toList();
        List<Integer> none = Collections.nCopies(all.size(), 0);
        Pace pace = Pace.of(all);
        return Bar.of(new BurnDown(0, all, none, none, pace, Forecast.of(all, pace, MONDAY)));
    }
}
