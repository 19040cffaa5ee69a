package dev.ringfence.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.git.Repo;
import dev.ringfence.pace.Forecast;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DebtProgressTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 31);
    private static final String HEAD = "# ringfence-baseline/1, written by: mvn ringfence:baseline";
    private static final String BILLING = "ringfence/billing.baseline";
    private static final String PART = "version: 1\npart: true";
    private static final String[] MAP = {
        "version: 1",
        "root: com.acme",
        "modules:",
        "  billing: {packages: [.billing], owner: \"@acme/money\"}",
        "  orders: {packages: [.orders]}"
    };

    @TempDir
    Path temp;

    private Repo repo;

    @BeforeEach
    void begin() {
        repo = Repo.in(temp.resolve("shop")).write("module-map.yaml", MAP).commitOn(MONDAY.minusDays(100), "a map");
    }

    @AfterEach
    void end() {
        repo.close();
    }

    private Repo record(String path, String... lines) {
        return repo.write(path, Stream.concat(Stream.of(HEAD), Stream.of(lines)).toArray(String[]::new));
    }

    private static String[] uses(int count) {
        return Stream.iterate(10, number -> number + 1)
                .limit(count)
                .map(number -> "com.acme.billing.B" + number + " -> com.acme.orders.O")
                .toArray(String[]::new);
    }

    private DebtProgress progress() {
        return DebtProgress.of(repo.folder.resolve("module-map.yaml"), 6);
    }

    private static List<String> weeks(DebtProgress progress) {
        return progress.weeks().stream()
                .map(week -> week.name() + (week.carried() ? " carried" : "") + (week.mapChanged() ? " map" : ""))
                .toList();
    }

    private static BurnDown counts(DebtProgress progress, String module, DebtKind kind) {
        return progress.modules().stream()
                .filter(each -> each.name().equals(module))
                .flatMap(each -> each.of(kind).stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_line_counts_for_who_owes_it_and_for_whom_it_holds() {
        record(BILLING, uses(3)).commitOn(MONDAY, "recorded");
        record(BILLING, uses(2)).commitOn(MONDAY.plusDays(14), "paid off");

        DebtProgress progress = progress();

        assertThat(weeks(progress)).containsExactly("2026-W36", "2026-W37 carried", "2026-W38");
        assertThat(progress.head()).contains(repo.head().shortSha());
        assertThat(progress.modules()).extracting(ModuleProgress::name).containsExactly("billing", "orders");
        assertThat(progress.modules())
                .extracting(ModuleProgress::owner)
                .containsExactly(Optional.of("@acme/money"), Optional.empty());
        assertThat(counts(progress, "billing", DebtKind.OUTBOUND).counts()).containsExactly(3, 3, 2);
        assertThat(counts(progress, "billing", DebtKind.LINES).counts()).containsExactly(3, 3, 2);
        assertThat(counts(progress, "orders", DebtKind.INBOUND).counts()).containsExactly(3, 3, 2);
        assertThat(progress.owners())
                .extracting(
                        owner -> owner.owner().orElse("nobody") + owner.lines().counts())
                .containsExactly("nobody[0, 0, 0]", "@acme/money[3, 3, 2]");
        assertThat(progress.total().orElseThrow().forecast()).isEqualTo(new Forecast.TooShort());
        assertThat(progress.notes()).isEmpty();
    }

    @Test
    void a_renamed_type_is_neither_burn_down_nor_growth() {
        record(BILLING, "com.acme.billing.Old -> com.acme.orders.O").commitOn(MONDAY, "recorded");
        record(BILLING, "com.acme.billing.New -> com.acme.orders.O").commitOn(MONDAY.plusDays(7), "renamed");

        assertThat(counts(progress(), "billing", DebtKind.LINES).counts()).containsExactly(1, 1);
    }

    @Test
    void a_project_that_moves_keeps_its_lines() {
        record("core/ringfence/billing.baseline", uses(3)).commitOn(MONDAY, "recorded");
        repo.move("core/ringfence/billing.baseline", "apps/core/ringfence/billing.baseline")
                .commitOn(MONDAY.plusDays(7), "moved");

        assertThat(counts(progress(), "billing", DebtKind.LINES).counts()).containsExactly(3, 3);
    }

    @Test
    void a_map_that_moves_is_read_where_it_lay() {
        record("app/" + BILLING, uses(3)).commitOn(MONDAY, "recorded");
        repo.move("module-map.yaml", "app/module-map.yaml").commitOn(MONDAY.plusDays(7), "moved");

        DebtProgress progress = DebtProgress.of(repo.folder.resolve("app/module-map.yaml"), 6);

        assertThat(weeks(progress)).containsExactly("2026-W36", "2026-W37 map");
        assertThat(counts(progress, "orders", DebtKind.INBOUND).counts()).containsExactly(3, 3);
    }

    @Test
    void a_map_that_was_renamed_is_followed_as_git_follows_it() throws IOException {
        repo.move("module-map.yaml", "arch.yaml").commitOn(MONDAY.minusDays(50), "renamed");
        record(BILLING, uses(3)).commitOn(MONDAY, "recorded");
        repo.move("arch.yaml", "architecture.yaml").commitOn(MONDAY.plusDays(7), "renamed again");
        String[] stricter = MAP.clone();
        stricter[4] = "  orders: {packages: [.orders], exports: []}";
        repo.write("architecture.yaml", stricter)
                .move("architecture.yaml", "module-map.yaml")
                .write("other/module-map.yaml", MAP)
                .commitOn(MONDAY.plusDays(14), "back, and edited");

        DebtProgress progress = progress();

        assertThat(progress.notes()).isEmpty();
        assertThat(counts(progress, "orders", DebtKind.INBOUND).counts()).containsExactly(3, 3, 3);
    }

    @Test
    void what_a_stricter_map_brings_and_a_looser_one_takes_stands_apart_and_is_no_pace() {
        String[] open = MAP.clone();
        open[3] = "  billing: {packages: [.billing], requires: [orders]}";
        repo.write("module-map.yaml", open);
        record("ringfence/orders.baseline", "com.acme.orders.O -> com.acme.billing.B")
                .commitOn(MONDAY, "recorded");
        record(BILLING, uses(12)).write("module-map.yaml", MAP).commitOn(MONDAY.plusDays(7), "stricter");
        for (int week = 2; week < 8; week++) {
            record(BILLING, uses(13 - week)).commitOn(MONDAY.plusDays(7L * week), "work");
        }
        repo.write("module-map.yaml", open).delete(BILLING).commitOn(MONDAY.plusDays(56), "looser");

        BurnDown billing = counts(progress(), "billing", DebtKind.LINES);

        assertThat(billing.counts()).containsExactly(0, 12, 11, 10, 9, 8, 7, 6, 0);
        assertThat(billing.stricter()).containsExactly(0, 12, 0, 0, 0, 0, 0, 0, 0);
        assertThat(billing.looser()).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 6);
        assertThat(billing.pace().perWeek()).isEqualTo(-1);
        assertThat(weeks(progress())).contains("2026-W37 map", "2026-W44 map").doesNotContain("2026-W38 map");
    }

    @Test
    void a_line_that_goes_to_another_module_by_the_map_alone_is_no_pace_of_either() {
        String[] map = Stream.concat(Stream.of(MAP), Stream.of("  stock: {packages: [.stock]}"))
                .toArray(String[]::new);
        String[] claimed = map.clone();
        claimed[4] = "  orders: {packages: [.orders.deep]}";
        claimed[5] = "  stock: {packages: [.stock, .orders]}";
        for (int week = 0; week < 6; week++) {
            record(BILLING, uses(30 - week))
                    .write("module-map.yaml", week < 3 ? map : claimed)
                    .commitOn(MONDAY.plusDays(7L * week), "work");
        }

        BurnDown orders = counts(progress(), "orders", DebtKind.INBOUND);
        BurnDown stock = counts(progress(), "stock", DebtKind.INBOUND);
        BurnDown billing = counts(progress(), "billing", DebtKind.OUTBOUND);

        assertThat(orders.counts()).containsExactly(30, 29, 28, 0, 0, 0);
        assertThat(orders.stricter()).containsExactly(0, 0, 0, 0, 0, 0);
        assertThat(orders.looser()).containsExactly(0, 0, 0, 27, 0, 0);
        assertThat(stock.counts()).containsExactly(0, 0, 0, 27, 26, 25);
        assertThat(stock.stricter()).containsExactly(0, 0, 0, 27, 0, 0);
        assertThat(billing.counts()).containsExactly(30, 29, 28, 27, 26, 25);
        assertThat(billing.stricter()).containsExactly(0, 0, 0, 0, 0, 0);
        assertThat(billing.looser()).containsExactly(0, 0, 0, 0, 0, 0);
        assertThat(billing.pace().perWeek()).isEqualTo(-1);
        assertThat(progress().total().orElseThrow().looser()).containsExactly(0, 0, 0, 0, 0, 0);
    }

    @Test
    void where_no_baseline_changes_no_map_makes_a_pace() {
        String[] joined = MAP.clone();
        joined[3] = "  billing: {packages: [.billing, .orders]}";
        joined[4] = "  orders: {packages: [.elsewhere]}";
        for (int week = 0; week < 8; week++) {
            record(BILLING, uses(30))
                    .write("module-map.yaml", week < 4 ? MAP : joined)
                    .commitOn(MONDAY.plusDays(7L * week), "work");
        }

        for (BurnDown each : List.of(
                counts(progress(), "orders", DebtKind.INBOUND), counts(progress(), "billing", DebtKind.OUTBOUND))) {
            assertThat(each.counts()).containsExactly(30, 30, 30, 30, 0, 0, 0, 0);
            assertThat(each.looser()).containsExactly(0, 0, 0, 0, 30, 0, 0, 0);
            assertThat(each.pace().perWeek()).isZero();
        }
    }

    @Test
    void the_pace_goes_on_over_a_map_that_became_stricter() {
        String[] map = Stream.concat(Stream.of(MAP), Stream.of("  stock: {packages: [.stock]}"))
                .toArray(String[]::new);
        String[] open = map.clone();
        open[3] = "  billing: {packages: [.billing], requires: [orders]}";
        for (int week = 0; week < 6; week++) {
            List<String> lines = new ArrayList<>(List.of(uses(week < 3 ? 0 : 12)));
            for (int left = 5 - week; left >= 0; left--) {
                lines.add("com.acme.billing.S" + left + " -> com.acme.stock.T");
            }
            record(BILLING, lines.toArray(String[]::new))
                    .write("module-map.yaml", week < 3 ? open : map)
                    .commitOn(MONDAY.plusDays(7L * week), "work");
        }

        BurnDown billing = counts(progress(), "billing", DebtKind.OUTBOUND);

        assertThat(billing.counts()).containsExactly(6, 5, 4, 15, 14, 13);
        assertThat(billing.stricter()).containsExactly(0, 0, 0, 12, 0, 0);
        assertThat(billing.pace().perWeek()).isEqualTo(-1);
    }

    @Test
    void a_module_with_another_name_begins_anew_and_the_old_name_is_gone() {
        record(BILLING, uses(3)).commitOn(MONDAY, "recorded");
        String[] renamed = MAP.clone();
        renamed[3] = "  money: {packages: [.billing]}";
        repo.write("module-map.yaml", renamed)
                .move(BILLING, "ringfence/money.baseline")
                .commitOn(MONDAY.plusDays(7), "renamed");

        DebtProgress progress = progress();

        assertThat(progress.modules())
                .extracting(module -> module.name() + (module.gone() ? " gone" : ""))
                .containsExactly("billing gone", "money", "orders");
        assertThat(counts(progress, "billing", DebtKind.LINES).counts()).containsExactly(3, 0);
        assertThat(counts(progress, "money", DebtKind.LINES))
                .extracting(BurnDown::from, BurnDown::counts)
                .containsExactly(1, List.of(3));
        assertThat(progress.total().orElseThrow().counts()).containsExactly(3, 3);
        assertThat(progress.total().orElseThrow().stricter()).containsExactly(0, 0);
    }

    @Test
    void lines_of_tables_and_of_what_types_show_are_known_from_the_first_baseline_of_format_2_on() {
        String[] tables = MAP.clone();
        tables[4] = "  orders: {packages: [.orders], tables: [orders]}";
        record(BILLING, uses(1)).write("module-map.yaml", tables).commitOn(MONDAY, "recorded");
        repo.write(
                        BILLING,
                        HEAD.replace("/1", "/2"),
                        uses(1)[0],
                        "com.acme.billing.Dunning -> reads:orders",
                        "table:invoice -> references:orders",
                        "com.acme.billing.Old -> exposes:com.acme.orders.O")
                .commitOn(MONDAY.plusDays(7), "tables");

        DebtProgress progress = progress();

        assertThat(counts(progress, "orders", DebtKind.TABLES).counts()).containsExactly(0, 2);
        assertThat(counts(progress, "billing", DebtKind.FOREIGN_TABLES).counts())
                .containsExactly(0, 1);
        assertThat(counts(progress, "billing", DebtKind.OUTBOUND).counts()).containsExactly(1, 1);
        assertThat(counts(progress, "orders", DebtKind.INBOUND).counts()).containsExactly(1, 1);
        assertThat(counts(progress, "billing", DebtKind.LINES).counts()).containsExactly(1, 4);
    }

    @Test
    void parts_of_a_map_belong_to_it_and_a_module_in_a_module_counts_for_both() {
        repo.write("module-map.yaml", "version: 1", "root: com.acme", "include: [parts/*.module-map.yaml]")
                .write("parts/money.module-map.yaml", PART, "modules:", "  billing: {packages: [.billing]}")
                .write(
                        "parts/orders.module-map.yaml",
                        PART,
                        "modules:",
                        "  orders:",
                        "    packages: [.orders]",
                        "    modules:",
                        "      pricing: {packages: [.orders.pricing]}");
        record(BILLING, "com.acme.billing.B -> com.acme.orders.pricing.P", uses(1)[0])
                .commitOn(MONDAY, "recorded");
        repo.write("parts/money.module-map.yaml", PART, "modules:", "  billing: {packages: [.billing], owner: us}")
                .commitOn(MONDAY.plusDays(7), "an owner");

        DebtProgress progress = progress();

        assertThat(progress.notes()).isEmpty();
        assertThat(counts(progress, "orders", DebtKind.INBOUND).counts()).containsExactly(2, 2);
        assertThat(counts(progress, "orders.pricing", DebtKind.INBOUND).counts())
                .containsExactly(1, 1);
        assertThat(counts(progress, "billing", DebtKind.OUTBOUND).counts()).containsExactly(2, 2);
        assertThat(weeks(progress)).containsExactly("2026-W36 map", "2026-W37 map");
    }

    @Test
    void line_ends_of_windows_change_no_count() {
        record(BILLING, uses(3)).commitOn(MONDAY, "recorded");
        repo.bytes(BILLING, (HEAD + "\r\n" + String.join("\r\n", uses(3)) + "\r\n").getBytes(StandardCharsets.UTF_8))
                .commitOn(MONDAY.plusDays(7), "windows");

        assertThat(counts(progress(), "billing", DebtKind.LINES).counts()).containsExactly(3, 3);
    }

    @Test
    void a_branch_counts_when_it_is_merged() {
        record(BILLING, uses(3)).commitOn(MONDAY, "recorded");
        repo.branch("work");
        record(BILLING, uses(1)).commitOn(MONDAY.plusDays(7), "paid off");
        repo.checkout("main").write("readme.txt", "work").commitOn(MONDAY.plusDays(14), "goes on");
        repo.mergingBy("work");
        record(BILLING, uses(1)).commitOn(MONDAY.plusDays(21), "merged");

        assertThat(counts(progress(), "billing", DebtKind.LINES).counts()).containsExactly(3, 3, 3, 1);
    }

    @Test
    void what_cannot_be_read_is_named_with_its_commit_and_carried_forward() {
        record(BILLING, uses(3)).commitOn(MONDAY, "recorded");
        record(BILLING, "<<<<<<< ours", uses(1)[0], ">>>>>>> theirs").commitOn(MONDAY.plusDays(7), "a conflict");
        String conflict = repo.head().shortSha();
        repo.write(BILLING, "# ringfence-baseline/9, written by: mvn ringfence:baseline", uses(1)[0])
                .commitOn(MONDAY.plusDays(14), "of a later version");
        String version = repo.head().shortSha();
        String[] later = MAP.clone();
        later[0] = "version: 77";
        record(BILLING, uses(2)).write("module-map.yaml", later).commitOn(MONDAY.plusDays(21), "no map");
        String map = repo.head().shortSha();
        repo.delete("module-map.yaml").commitOn(MONDAY.plusDays(28), "without a map");
        String none = repo.head().shortSha();
        repo.write("module-map.yaml", MAP).commitOn(MONDAY.plusDays(35), "mended");

        DebtProgress progress = progress();

        assertThat(counts(progress, "billing", DebtKind.LINES).counts()).containsExactly(3, 3, 3, 3, 3, 2);
        assertThat(weeks(progress).subList(1, 5)).allMatch(week -> week.contains("carried"));
        assertThat(progress.notes())
                .containsExactly(
                        BILLING + ":2 of " + conflict + ": git's conflict markers stand in this baseline;"
                                + " what stood before counts",
                        BILLING + ":1 of " + version + ": this baseline has a format that this version of Ringfence"
                                + " does not know: # ringfence-baseline/9, written by: mvn ringfence:baseline;"
                                + " what stood before counts",
                        "module-map.yaml:1:10 of " + map
                                + ": this version reads maps of `version: 1` only; what stood before counts",
                        "there is no module map in " + none + "; what stood before counts");
    }

    @Test
    void a_damaged_repository_tells_what_can_be_read() throws IOException {
        record(BILLING, uses(3)).commitOn(MONDAY, "recorded");
        String lost = repo.head().sha();
        record(BILLING, uses(2)).commitOn(MONDAY.plusDays(7), "paid off");
        Files.delete(repo.folder.resolve(".git/objects/" + lost.substring(0, 2) + "/" + lost.substring(2)));

        assertThat(counts(progress(), "billing", DebtKind.LINES).counts()).containsExactly(2);
        assertThat(progress().notes())
                .singleElement()
                .asString()
                .startsWith("this knows no day before 2026-09-07: the git repository lacks the object " + lost)
                .doesNotContain("\n");
    }

    @Test
    void a_shallow_clone_says_from_which_day_it_knows() throws IOException {
        record(BILLING, uses(3)).commitOn(MONDAY, "recorded");
        record(BILLING, uses(2)).commitOn(MONDAY.plusDays(7), "one");
        record(BILLING, uses(1)).commitOn(MONDAY.plusDays(14), "two");
        Path clone = Files.createDirectory(temp.resolve("clone"));

        try (Repo shallow = repo.shallowClone(clone, 2, "main")) {
            DebtProgress progress = DebtProgress.of(shallow.folder.resolve("module-map.yaml"), 6);

            assertThat(counts(progress, "billing", DebtKind.LINES).counts()).containsExactly(2, 1);
            assertThat(progress.notes())
                    .containsExactly("this knows no day before 2026-09-07: this clone is shallow;"
                            + " the rest comes by `git fetch --unshallow`");
        }
    }

    @Test
    void only_the_months_that_are_asked_for_count_and_what_stood_before_is_carried_in() {
        record(BILLING, uses(9)).commitOn(MONDAY.minusDays(90), "recorded");
        record(BILLING, uses(5)).commitOn(MONDAY.plusDays(100), "paid off");

        DebtProgress progress = DebtProgress.of(repo.folder.resolve("module-map.yaml"), 1);

        assertThat(progress.months()).isEqualTo(DebtProgress.FEWEST_MONTHS);
        assertThat(progress.weeks()).hasSize(14).element(0).returns(LocalDate.of(2026, 9, 7), Week::monday);
        List<Integer> counts =
                new ArrayList<>(counts(progress, "billing", DebtKind.LINES).counts());
        assertThat(counts.remove(13)).isEqualTo(5);
        assertThat(counts).containsOnly(9);
    }

    @Test
    void exceptions_seams_and_frozen_modules_are_counted_by_the_map_of_each_week() {
        record(BILLING, uses(1)).commitOn(MONDAY, "recorded");
        repo.write(
                        "module-map.yaml",
                        Stream.concat(
                                        Stream.of(MAP)
                                                .map(line -> line.replace("[.orders]", "[.orders], state: frozen")),
                                        Stream.of(
                                                "exceptions:",
                                                "  - {from: com.acme.billing.A, to: orders, until: 2030-01-01,"
                                                        + " because: later, owner: us}",
                                                "seams:",
                                                "  cutover: {old: orders, new: com.acme.client, until: 2030-01-01,"
                                                        + " owner: us, because: later}"))
                                .toArray(String[]::new))
                .commitOn(MONDAY.plusDays(7), "frozen");

        assertThat(progress().weeks())
                .extracting(week -> week.exceptions() + " " + week.frozen() + " " + week.seams())
                .containsExactly("0 0 0", "1 1 1");
    }

    @Test
    void where_no_baseline_can_be_read_nothing_is_told_but_why() {
        record(BILLING, "<<<<<<< ours").commitOn(MONDAY, "a conflict");

        assertThat(progress().weeks()).isEmpty();
        assertThat(progress().notes())
                .containsExactly(
                        BILLING + ":2 of " + repo.head().shortSha() + ": git's conflict markers stand in this baseline;"
                                + " what stood before counts",
                        "no progress: no other commit of these months has a baseline");
    }

    @Test
    void no_git_no_commit_and_no_baseline_are_told() throws IOException {
        Path bare = Files.createDirectory(temp.resolve("bare"));
        Files.write(bare.resolve("module-map.yaml"), List.of(MAP));

        assertThat(progress().notes()).containsExactly("no progress: no commit of these months has a baseline");
        assertThat(progress().weeks()).isEmpty();
        assertThat(DebtProgress.of(bare.resolve("module-map.yaml"), 6).notes())
                .containsExactly("no progress: there is no git repository around the module map");
        try (Repo empty = Repo.in(bare)) {
            assertThat(DebtProgress.of(empty.folder.resolve("module-map.yaml"), 6)
                            .notes())
                    .containsExactly("no progress: nothing is committed yet");
        }
    }
}
