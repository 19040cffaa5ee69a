package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.gate.RecordProjects.Outcome;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Rule;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.ReadBefore;
import dev.ringfence.violation.Identity;
import dev.ringfence.world.Before;
import dev.ringfence.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordProjectsTest {

    private static final String MAP = "modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}\n";

    @TempDir
    private Path folder;

    private World world;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void one_edge_breaks_a_rule() {
        world = World.in(folder)
                .map(MAP)
                .type("shop.orders.Order")
                .type("shop.billing.Invoice", "shop.orders.Order")
                .compile();
    }

    private Outcome record(String reason) throws IOException {
        RecordProjects record = new RecordProjects(reason, List.of(folder), world.today());
        return record.write(List.of(record.judge(world.moduleMap(), List.of(world.code()), Memory.none())), told::add);
    }

    private String baseline() throws IOException {
        return Files.readString(folder.resolve("ringfence/billing.baseline"));
    }

    @Test
    void the_first_recording_asks_for_no_reason_and_leaves_the_mark() throws IOException {
        assertThat(record("")).isEqualTo(new Outcome.Written(List.of(), false, new TreeMap<>()));
        assertThat(told).containsExactly("com.acme:shop: 1 known, 1 added, 0 dropped", "commit these: ringfence/");
        assertThat(baseline()).endsWith("\nshop.billing.Invoice -> shop.orders.Order\n");
        assertThat(folder.resolve("ringfence/adopted")).exists();
    }

    @Test
    void class_files_that_a_check_has_read_are_not_read_again() throws IOException {
        ReadBefore before = Before.of(CodeOnDisk.of(world.code()));
        Files.writeString(folder.resolve("target/classes/shop/orders/Order.class"), "no class file");
        RecordProjects recording = new RecordProjects("", List.of(folder), world.today());

        assertThat(recording
                        .judge(world.moduleMap(), List.of(world.code()), Memory.ofFiles(code -> before))
                        .problems())
                .isEmpty();
        assertThat(recording
                        .judge(world.moduleMap(), List.of(world.code()), Memory.none())
                        .problems())
                .hasSize(1);
    }

    @Test
    void from_then_on_what_has_no_reason_is_left_out_and_told() throws IOException {
        record("");
        world.type("shop.billing.Mail", "shop.orders.Order").compile();

        assertThat(record(""))
                .isEqualTo(new Outcome.Written(
                        List.of(Identity.parse("shop.billing.Mail -> shop.orders.Order")), false, new TreeMap<>()));
        assertThat(record("the mail names it")).isEqualTo(new Outcome.Written(List.of(), false, new TreeMap<>()));
        assertThat(told)
                .endsWith(
                        "com.acme:shop: 1 known, 0 added, 0 dropped",
                        "com.acme:shop: 2 known, 1 added, 0 dropped",
                        "commit these: ringfence/");
        assertThat(baseline()).endsWith("\nshop.billing.Mail -> shop.orders.Order # the mail names it\n");
    }

    @Test
    void what_no_baseline_may_hold_is_counted_by_rule() throws IOException {
        world.map("""
                modules:
                  orders: {packages: [.orders], requires: [mail]}
                  billing: {packages: [.billing]}
                  mail: {packages: [.mail], requires: [orders]}
                  trade: {packages: [.trade], state: extracted}
                exceptions:
                  - {from: shop.billing.Refund, to: orders, because: ORD-1, until: 2020-01-01}
                """)
                .type("shop.mail.Letter", "shop.trade.Trade")
                .type("shop.trade.Trade")
                .type("shop.billing.Refund", "shop.orders.Order")
                .compile();

        assertThat(record(""))
                .isEqualTo(new Outcome.Written(
                        List.of(),
                        false,
                        new TreeMap<>(
                                Map.of(Rule.EXTRACTED_MODULE, 2, Rule.MODULE_CYCLE, 1, Rule.EXPIRED_EXCEPTION, 1))));
        assertThat(told).containsExactly("com.acme:shop: 1 known, 1 added, 0 dropped", "commit these: ringfence/");
    }

    @Test
    void what_is_only_told_is_not_counted() throws IOException {
        world.map("""
                modules:
                  orders: {packages: [.orders], requires: [billing]}
                  billing: {packages: [.billing], requires: [orders]}
                policy: {cycles: warn}
                """);

        assertThat(record("")).isEqualTo(new Outcome.Written(List.of(), false, new TreeMap<>()));
    }

    @Test
    void what_has_moved_is_told_with_the_old_edge_and_the_new_one() throws IOException {
        record("");
        world.without("src/main/java/shop/billing/Invoice.java")
                .type("shop.billing.pdf.Invoice", "shop.orders.Order")
                .compile();
        RecordProjects record = new RecordProjects("", List.of(folder), world.today());

        ProjectDebt debt = record.judge(world.moduleMap(), List.of(world.code()), Memory.none());

        assertThat(debt.moved())
                .containsExactly(
                        "com.acme:shop: shop.billing.Invoice -> shop.orders.Order is shop.billing.pdf.Invoice -> shop.orders.Order now");
        assertThat(debt.summary()).isEqualTo("com.acme:shop: 1 known, 0 added, 1 moved, 0 dropped");
    }

    @Test
    void where_one_project_cannot_be_judged_nothing_is_written() throws IOException {
        RecordProjects record = new RecordProjects("", List.of(folder), world.today());
        Problem noMap = Problem.error("module-map.yaml", 0, "there is none", "Write one.");

        Outcome outcome = record.write(
                List.of(
                        record.judge(world.moduleMap(), List.of(world.code()), Memory.none()),
                        record.withoutMap(world.code(), List.of(noMap))),
                told::add);

        assertThat(outcome).isEqualTo(new Outcome.NotJudged(List.of(noMap)));
        assertThat(told).isEmpty();
        assertThat(folder.resolve("ringfence")).doesNotExist();
    }

    @Test
    void without_projects_there_is_nothing_to_record() throws IOException {
        assertThat(new RecordProjects("", List.of(), world.today()).write(List.of(), told::add))
                .isEqualTo(new Outcome.Nothing());
    }
}
