package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Problem;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoonToExpireTest {

    private static final String MODULES = "modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}\n";
    private static final String EXCEPTION =
            "exceptions: [{from: billing, to: shop.orders.Order, because: ORD-1, owner: '@acme/billing', until: 2027-03-31}]";

    @TempDir
    private Path folder;

    private World world() {
        return World.in(folder)
                .map(MODULES + EXCEPTION)
                .type("shop.orders.Order")
                .type("shop.billing.Invoice", "shop.orders.Order");
    }

    private static List<String> warnings(World world, String today) {
        return SoonToExpire.warnings(
                        world.moduleMap(), List.of(world.on(today).judge().use()), LocalDate.parse(today))
                .stream()
                .map(problem -> problem.severity() + " " + problem.file() + ":" + problem.line() + ":"
                        + problem.column() + " " + problem.message() + " | " + problem.remedy())
                .toList();
    }

    @Test
    void thirty_days_before_its_last_one_an_exception_is_told_of_with_its_owner_and_the_ways_out() {
        assertThat(warnings(world(), "2027-03-01"))
                .containsExactly(
                        "WARNING module-map.yaml:4:14 this exception ends in 30 days, its last day is 2027-03-31:"
                                + " billing -> shop.orders.Order, owner @acme/billing, because: ORD-1"
                                + " | Mend the one under it: shop.billing.Invoice -> shop.orders.Order;"
                                + " or write a later `until`, if @acme/billing agrees.");
    }

    @Test
    void it_is_told_of_from_thirty_days_before_to_its_last_day_and_not_before_and_not_after() {
        World world = world();

        assertThat(warnings(world, "2027-02-28")).isEmpty();
        assertThat(warnings(world, "2027-03-30")).singleElement().asString().contains("ends in 1 day, its last day is");
        assertThat(warnings(world, "2027-03-31")).singleElement().asString().contains("ends today, 2027-03-31:");
        assertThat(warnings(world, "2027-04-01")).isEmpty();
    }

    @Test
    void it_never_changes_the_verdict_and_an_expired_one_is_what_it_was() {
        World world = world();

        assertThat(world.on("2027-03-31").foundInWholeView())
                .containsExactly("excepted undeclared-dependency shop.billing.Invoice -> shop.orders.Order");
        assertThat(world.on("2027-04-01").foundInWholeView())
                .containsExactly("new expired-exception shop.billing.Invoice -> shop.orders.Order");
    }

    @Test
    void one_that_nothing_needs_is_not_told_of_since_it_is_stale() {
        assertThat(warnings(world().type("shop.billing.Invoice"), "2027-03-31")).isEmpty();
    }

    @Test
    void the_edges_of_all_projects_count_and_the_first_are_named() {
        World world = world().type("shop.billing.Refund", "shop.orders.Order");
        World other = World.in(folder.resolve("other"))
                .map(MODULES + EXCEPTION)
                .type("shop.orders.Order")
                .type("shop.billing.Late", "shop.orders.Order")
                .type("shop.billing.Zero", "shop.orders.Order");

        List<Problem> warnings = SoonToExpire.warnings(
                world.moduleMap(), List.of(world.judge().use(), other.judge().use()), LocalDate.parse("2027-03-31"));

        assertThat(warnings)
                .singleElement()
                .extracting(Problem::remedy)
                .asString()
                .startsWith(
                        "Mend the 4 under it: shop.billing.Invoice -> shop.orders.Order,"
                                + " shop.billing.Late -> shop.orders.Order, shop.billing.Refund -> shop.orders.Order and 1 more;");
    }
}
