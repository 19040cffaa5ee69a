package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines of baselines that record uses of tables, foreign keys, and tables of nobody. */
class LinesOfTablesTest {

    private static final String MAP = """
            modules:
              orders: {packages: [.orders], tables: [orders, order_line]}
              billing: {packages: [.billing], tables: [invoice]}
            """;
    private static final String KEY = "create table invoice (id int, order_id int references orders (id));\n";
    private static final String V1 = "src/main/resources/db/migration/V1__shop.sql";
    private static final String HEAD = "# ringfence-baseline/2, written by: mvn ringfence:baseline\n";

    @TempDir
    private Path folder;

    private World world;

    @BeforeEach
    void record() {
        world = World.in(folder).map(MAP).file(V1, "create table orders (id int primary key);\n" + KEY);
        user("Dunning", "update orders set dunned = 1");
        world.file(V1.replace("V1__shop", "V2__more"), "create table visitor (id int);\n")
                .record();
    }

    private void user(String name, String sql) {
        world.source(
                        "shop/billing/" + name + ".java",
                        "package shop.billing;",
                        "class " + name + " {",
                        "  String sql = \"" + sql + "\";",
                        "}")
                .changed();
    }

    private String baseline(String name) throws IOException {
        return Files.readString(folder.resolve("ringfence/" + name)).replace(" # why it has to be", "");
    }

    @Test
    void each_line_stands_with_the_module_of_its_left_side_under_a_head_that_older_versions_refuse()
            throws IOException {
        assertThat(baseline("billing.baseline"))
                .isEqualTo(HEAD + "shop.billing.Dunning -> writes:orders\ntable:invoice -> references:orders\n");
        assertThat(baseline("unmapped.baseline")).isEqualTo(HEAD + "table:visitor\n");
        assertThat(world.found())
                .containsExactly(
                        "known foreign-table shop.billing.Dunning -> writes:orders",
                        "known foreign-key table:invoice -> references:orders",
                        "known unowned-table table:visitor");
    }

    @Test
    void a_known_write_stands_for_a_read_and_is_written_as_one_without_a_reason_asked() throws IOException {
        world.file(
                "ringfence/billing.baseline",
                baseline("billing.baseline").replace("writes:orders", "writes:orders # ORD-7"));
        user("Dunning", "select 1 from orders o");

        assertThat(world.found())
                .contains("known foreign-table shop.billing.Dunning -> reads:orders")
                .contains(
                        "stale baseline narrowed shop.billing.Dunning -> writes:orders at ringfence/billing.baseline:2");

        world.record();
        assertThat(baseline("billing.baseline"))
                .isEqualTo(HEAD + "shop.billing.Dunning -> reads:orders # ORD-7\ntable:invoice -> references:orders\n");
    }

    @Test
    void a_known_read_hides_no_write() {
        user("Dunning", "select 1 from orders o");
        world.record();
        user("Dunning", "delete from orders");

        assertThat(world.found()).contains("new foreign-table shop.billing.Dunning -> writes:orders");
    }

    @Test
    void lines_that_nothing_needs_are_stale() {
        user("Dunning", "nothing of the kind");
        world.file(V1, "create table orders (id int);\ncreate table invoice (id int);\n");

        assertThat(world.found())
                .containsExactly(
                        "known unowned-table table:visitor",
                        "stale baseline gone shop.billing.Dunning -> writes:orders at ringfence/billing.baseline:2",
                        "stale baseline gone table:invoice -> references:orders at ringfence/billing.baseline:3");
    }

    @Test
    void a_line_follows_its_type_to_another_name() {
        world.without("src/main/java/shop/billing/Dunning.java");
        world.source(
                        "shop/billing/run/Dunning.java",
                        "package shop.billing.run;",
                        "class Dunning {",
                        "  String sql = \"update orders set dunned = 1\";",
                        "}")
                .changed();

        assertThat(world.found())
                .contains("moved foreign-table shop.billing.run.Dunning -> writes:orders"
                        + " (was shop.billing.Dunning -> writes:orders)");
    }

    @Test
    void lines_follow_a_table_that_a_migration_renames() {
        world.map(MAP.replace("invoice", "bill"))
                .file(V1.replace("V1__shop", "V3__names"), "alter table invoice rename to bill;\n");

        assertThat(world.found())
                .contains("moved foreign-key table:bill -> references:orders (was table:invoice -> references:orders)")
                .noneMatch(line -> line.startsWith("stale"));
    }

    @Test
    void a_line_without_a_schema_is_that_of_the_same_table_once_the_map_names_its_schema() {
        world.map(MAP.replace("tables: [orders,", "tables: [shop.orders,"));

        assertThat(world.found()).contains("known foreign-table shop.billing.Dunning -> writes:shop.orders");
    }

    @Test
    void what_a_module_leaves_in_the_database_is_never_known_and_its_lines_say_so_until_they_are_pruned()
            throws IOException {
        world.map(MAP.replace("orders: {packages: [.orders],", "orders: {packages: [.orders], state: extracted,"));

        assertThat(world.found())
                .contains(
                        "new foreign-table shop.billing.Dunning -> writes:orders",
                        "new foreign-key table:invoice -> references:orders",
                        "stale baseline extracted shop.billing.Dunning -> writes:orders"
                                + " at ringfence/billing.baseline:2",
                        "stale baseline extracted table:invoice -> references:orders"
                                + " at ringfence/billing.baseline:3");

        world.record();
        assertThat(baseline("billing.baseline")).doesNotContain("orders");
        assertThat(world.found())
                .contains(
                        "new foreign-table shop.billing.Dunning -> writes:orders",
                        "new foreign-key table:invoice -> references:orders")
                .noneMatch(line -> line.startsWith("stale"));
    }

    @Test
    void an_exception_excuses_what_it_names_and_no_more() {
        world.map(MAP + "exceptions:\n  - {from: billing, to: \"table:orders\", because: cutover}\n");

        assertThat(world.found())
                .contains(
                        "excepted foreign-table shop.billing.Dunning -> writes:orders",
                        "excepted foreign-key table:invoice -> references:orders");

        world.map(MAP + "exceptions:\n  - {from: billing, to: \"reads:orders\", because: cutover}\n");
        assertThat(world.found()).contains("known foreign-table shop.billing.Dunning -> writes:orders");

        world.map(MAP + "exceptions:\n  - {from: billing, to: orders, because: cutover}\n");
        assertThat(world.found()).contains("known foreign-table shop.billing.Dunning -> writes:orders");
    }
}
