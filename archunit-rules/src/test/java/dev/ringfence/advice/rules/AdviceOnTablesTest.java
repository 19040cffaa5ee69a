package dev.ringfence.advice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.Commands;
import dev.ringfence.advice.MapAtHand;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.map.edit.MapEdit;
import dev.ringfence.map.edit.MapSource;
import dev.ringfence.verdict.Findings;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of uses of tables, of foreign keys and of tables of nobody, and the ways out of them. */
class AdviceOnTablesTest {

    private static final Commands COMMANDS = new Commands(
            "mvn ringfence:baseline", "mvn ringfence:freeze", "mvn ringfence:check", "mvn ringfence:explain", false);
    private static final String V1 = "src/main/resources/db/migration/V1__shop.sql";
    private static final String MAP = """
            modules:
              orders:
                packages: [.orders]
                exports: [.api]
                tables: [orders, order_line]
              billing:
                packages: [.billing]
                requires: [orders]
                tables: [invoice]
            """;

    @TempDir
    private Path folder;

    private World world;

    @BeforeEach
    void map() {
        world = World.in(folder).map(MAP);
    }

    private World sql(String... texts) {
        for (int at = 0; at < texts.length; at++) {
            world.source(
                            "shop/billing/Run" + at + ".java",
                            "package shop.billing;",
                            "class Run" + at + " { String sql = \"" + texts[at] + "\"; }")
                    .changed();
        }
        return world;
    }

    /** Why each group is a violation, and behind it each way out, with the lines that an edit adds. */
    private List<String> told() {
        Findings told = world.judge().findings();
        Advisor advisor = new Advisor(
                world.judgeOfMap(),
                COMMANDS,
                Optional.of(new MapAtHand(
                        new MapSource("module-map.yaml", world.mapText(), world.mapFiles()), world.today())),
                told.violations(),
                world.around());
        return ViolationGroup.of(told.violations(), world.judgeOfMap()).stream()
                .flatMap(group -> told(advisor.on(group)))
                .toList();
    }

    private static Stream<String> told(Advice advice) {
        return Stream.concat(
                Stream.of("why " + advice.reason().why()),
                advice.waysOut().stream().map(AdviceOnTablesTest::told));
    }

    private static String told(WayOut way) {
        return way.text()
                + way.edits().stream()
                        .map(MapEdit::added)
                        .map(lines -> " | " + String.join(" / ", lines).strip())
                        .reduce("", String::concat)
                + way.command().map(command -> " $ " + command).orElse("");
    }

    @Test
    void a_table_that_is_read_is_asked_for_opened_excused_or_recorded() {
        sql("select * from orders o");

        assertThat(told())
                .containsExactly(
                        "why orders owns the table orders (module-map.yaml:7) and opens it to nobody",
                        "ask what orders exports, shop.orders.api, or keep a copy that its events fill",
                        "open it for reading: let orders open orders to billing"
                                + " | tables: [{table: orders, to: [billing]}, order_line]",
                        "excuse it for a time | / exceptions: /   - {from: shop.billing.Run0, to: \"reads:orders\","
                                + " because: \"why it has to be\", until: 2027-04-01}",
                        "record it as debt $ mvn ringfence:baseline");
    }

    @Test
    void several_tables_of_one_module_have_one_advice_and_are_opened_together() {
        sql("select * from orders o", "select * from order_line l");

        assertThat(told())
                .hasSize(5)
                .startsWith(
                        "why orders owns the tables orders, order_line (module-map.yaml:7) and opens them to nobody",
                        "ask what orders exports, shop.orders.api, or keep a copy that its events fill",
                        "open them for reading: let orders open orders, order_line to billing"
                                + " | tables: [{table: orders, to: [billing]}, {table: order_line, to: [billing]}]");
    }

    @Test
    void a_table_that_is_changed_is_not_opened() {
        sql("update orders set a = 1");

        assertThat(told())
                .hasSize(4)
                .startsWith(
                        "why orders owns the table orders (module-map.yaml:7) and opens it to nobody",
                        "ask what orders exports, shop.orders.api, to change it",
                        "excuse it for a time | / exceptions: /   - {from: shop.billing.Run0, to: \"writes:orders\","
                                + " because: \"why it has to be\", until: 2027-04-01}");
    }

    @Test
    void what_is_changed_is_asked_for_and_what_is_only_read_may_be_copied() {
        sql("update orders set a = 1", "select * from order_line l", "select * from orders o");

        assertThat(told())
                .hasSize(4)
                .contains("ask what orders exports, shop.orders.api, to change orders,"
                        + " and keep a copy of order_line that its events fill, or ask for that too");
    }

    @Test
    void a_table_that_others_may_read_is_opened_to_one_more() {
        String more = "  reporting: {packages: [.reporting]}\n";
        world.map(MAP.replace("orders, order_line]", "{table: orders, to: [reporting]}, order_line]") + more);
        sql("select * from orders o");

        assertThat(told())
                .contains(
                        "why orders owns the table orders (module-map.yaml:7) and opens it for reading alone, to reporting",
                        "open it for reading: let orders open orders to billing"
                                + " | tables: [{table: orders, to: [billing, reporting]}, order_line]");
    }

    @Test
    void a_table_of_a_family_gets_an_entry_of_its_own() {
        world.map(MAP.replace("[orders, order_line]", "[\"order*\"]"));
        sql("select * from order_line l");

        assertThat(told())
                .contains("open it for reading: let orders open order_line to billing"
                        + " | tables: [{table: order_line, to: [billing]}, \"order*\"]");
    }

    @Test
    void a_module_on_its_way_out_opens_nothing_and_is_asked_nothing() {
        for (String state : List.of("closed", "extracting")) {
            world.map(MAP.replace("exports: [.api]", "state: " + state));
            sql("select * from orders o");

            assertThat(told())
                    .hasSize(4)
                    .startsWith(
                            "why orders owns the table orders (module-map.yaml:7), and is " + state
                                    + ", so its tables are open to nobody",
                            "ask what takes the place of orders, or keep a copy that its events fill")
                    .noneMatch(text -> text.startsWith("open"));
        }
    }

    @Test
    void nothing_is_recorded_of_a_module_that_has_left() {
        world.map(MAP.replace("exports: [.api]", "state: extracted")).file(V1, """
                create table invoice (id int, order_id int references orders (id));
                """);
        sql("select * from orders o");

        assertThat(told())
                .contains("why orders owns the table orders (module-map.yaml:7), and is extracted,"
                        + " so its tables are open to nobody")
                .contains("keep the id, and drop the key in a new migration; let code check what the key checked")
                .noneMatch(text -> text.startsWith("record"));
    }

    @Test
    void a_key_names_both_owners_and_is_not_opened() {
        world.file(V1, """
                create table invoice (id int, order_id int references orders (id), line int references order_line (id));
                """);

        assertThat(told())
                .startsWith(
                        "why billing owns the table invoice (module-map.yaml:11), and orders owns the tables order_line,"
                                + " orders (module-map.yaml:7)",
                        "keep the ids, and drop the keys in a new migration; let code check what the keys checked")
                .hasSize(4)
                .noneMatch(text -> text.startsWith("open"));
    }

    @Test
    void tables_of_nobody_are_claimed_or_ignored_with_what_is_ignored_by_default() {
        world.file(V1, "create table visitor (id int);\ncreate table shedlock (id int);\n");

        assertThat(told())
                .containsExactly(
                        "why no module claims them by `tables`",
                        "claim them: add tables: [shedlock, visitor] to the right module",
                        "ignore what is of a library | / tables: /   ignore: [shedlock, visitor, flyway_schema_history,"
                                + " \"databasechangelog*\", \"qrtz_*\", \"batch_*\"]",
                        "record them as debt $ mvn ringfence:baseline");
    }

    @Test
    void one_more_table_is_ignored_where_some_are() {
        world.map("tables: {ignore: [\"qrtz_*\"]}\n" + MAP).file(V1, "create table shedlock (id int);\n");

        assertThat(told())
                .startsWith("why no module claims it by `tables` (module-map.yaml:3)")
                .contains("ignore what is of a library | tables: {ignore: [shedlock, \"qrtz_*\"]}");

        world.map("tables:\n  naming: snake\n" + MAP);
        assertThat(told())
                .contains("ignore what is of a library | ignore: [shedlock, flyway_schema_history,"
                        + " \"databasechangelog*\", \"qrtz_*\", \"batch_*\"]");
    }
}
