package dev.ringfence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Facts;
import dev.ringfence.map.Facts.Scaling;
import dev.ringfence.map.Facts.Team;
import dev.ringfence.map.Facts.Traffic;
import dev.ringfence.map.LightestCut;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Place;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each test that decides on a module, by itself. */
class VerdictsTest {

    private static final Coupling ALONE = new Coupling(List.of(), List.of(), List.of(), List.of(), OptionalInt.empty());
    private static final LightestCut NO_CYCLE = new LightestCut(List.of(), List.of());
    private static final LightestCut CYCLE = new LightestCut(
            List.of(new LightestCut.Arrow(name("orders"), name("billing"), 4)),
            List.of(
                    List.of(name("orders"), name("billing"), name("orders")),
                    List.of(name("orders"), name("a"), name("b"), name("orders"))));
    private static final TableUses OWN_TABLES = tables();
    private static final Changes OFTEN_ALONE = new Changes(10, 6, List.of(), 1, 10);
    private static final Changes SELDOM_ALONE = new Changes(10, 3, List.of(new Changes.Together("billing", 7)), 1, 10);

    private Optional<TableUses> tables = Optional.of(OWN_TABLES);
    private Optional<Changes> changes = Optional.of(OFTEN_ALONE);
    private LightestCut cut = NO_CYCLE;
    private int topThird = 10;
    private boolean isGeneric;

    private static ModuleName name(String name) {
        return new ModuleName(name);
    }

    private static TableUses tables(Edge... in) {
        return new TableUses(1, List.of(in), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Facts facts(
            @Nullable Traffic traffic,
            @Nullable Boolean critical,
            @Nullable Scaling scaling,
            @Nullable Boolean isolation,
            @Nullable Team team) {
        return new Facts(
                Optional.ofNullable(traffic),
                Optional.ofNullable(critical),
                Optional.ofNullable(scaling),
                Optional.ofNullable(isolation),
                Optional.ofNullable(team),
                Optional.empty(),
                new Place("module-map.yaml", 3));
    }

    private String told(Facts facts) {
        Measured measured = new Measured(3, ALONE, cut, tables, changes, 0);
        Verdict verdict = new Verdicts(
                        OptionalInt.of(topThird), edge -> edge.from().packageName())
                .of(facts, isGeneric, measured);
        return verdict.words() + ": " + String.join("; ", verdict.because());
    }

    private static Facts ready() {
        return facts(Traffic.HIGH, false, Scaling.DIFFERENT, false, Team.READY);
    }

    private static Facts teamAlone() {
        return facts(Traffic.HIGH, false, Scaling.SAME, false, Team.READY);
    }

    @Test
    void without_a_driver_a_module_is_kept() {
        assertThat(told(facts(null, null, null, null, null))).isEqualTo("keep: nothing is said of it");
        assertThat(told(facts(Traffic.HIGH, false, Scaling.SAME, false, Team.SHARED)))
                .isEqualTo("keep: no driver said");
        changes = Optional.of(SELDOM_ALONE);
        assertThat(told(facts(null, false, null, null, null)))
                .isEqualTo("keep: no driver said; 30 % alone: changes with billing 70 %");
        isGeneric = true;
        assertThat(told(facts(null, false, null, null, null)))
                .isEqualTo("keep: no driver said; 30 % alone: changes with billing 70 %;"
                        + " a generic subdomain: buy or keep");
    }

    @Test
    void what_drives_a_module() {
        Facts isolated = facts(Traffic.MEDIUM, false, null, true, null);

        assertThat(told(isolated)).isEqualTo("first: isolation asked");
        assertThat(told(facts(Traffic.HIGH, false, Scaling.DIFFERENT, null, null)))
                .isEqualTo("first: scaling different");
        assertThat(told(teamAlone())).isEqualTo("first: team ready, 10 commits, 60 % alone");
    }

    @Test
    void a_team_drives_where_it_works_much_and_alone() {
        topThird = 11;
        assertThat(told(teamAlone()))
                .isEqualTo("keep: a team is ready, and it does not change much and alone: 10 commits, 60 % alone");
        topThird = 10;
        changes = Optional.of(new Changes(1000, 599, List.of(), 1, 1));
        assertThat(told(teamAlone()))
                .isEqualTo("keep: a team is ready, and it does not change much and alone: 1000 commits, 59 % alone");
        changes = Optional.of(new Changes(1000, 600, List.of(), 1, 1));
        assertThat(told(teamAlone())).isEqualTo("first: team ready, 1000 commits, 60 % alone");
        changes = Optional.empty();
        assertThat(told(teamAlone()))
                .isEqualTo("not yet (unknown): a team is ready, and how often it changes alone is not known");
    }

    @Test
    void of_fewer_than_ten_commits_no_percentage_drives_or_blocks() {
        topThird = 1;
        changes = Optional.of(new Changes(9, 9, List.of(), 1, 1));
        assertThat(told(teamAlone()))
                .isEqualTo("keep: a team is ready, and it does not change much and alone: 9 commits, 100 % alone");
        changes = Optional.of(new Changes(9, 0, List.of(), 1, 1));
        assertThat(told(facts(Traffic.HIGH, false, Scaling.DIFFERENT, false, null)))
                .isEqualTo("first: scaling different");
    }

    @Test
    void a_cycle_blocks() {
        cut = CYCLE;

        assertThat(told(ready()))
                .isEqualTo("not yet: scaling different; team ready, 10 commits, 60 % alone;"
                        + " orders <-> billing, orders -> a -> b -> orders");
    }

    @Test
    void tables_that_others_use_block() {
        tables = Optional.of(tables(
                Edge.of("billing.Dunning", "reads:orders"),
                Edge.of("billing.Invoices", "writes:orders"),
                Edge.of("billing.Invoices", "reads:order_line")));

        assertThat(told(facts(Traffic.HIGH, false, Scaling.DIFFERENT, false, null)))
                .isEqualTo("not yet: scaling different; billing uses order_line (1), orders (2)");
    }

    @Test
    void changing_with_others_blocks() {
        Facts facts = facts(Traffic.HIGH, false, Scaling.DIFFERENT, false, null);
        changes = Optional.of(SELDOM_ALONE);
        assertThat(told(facts)).isEqualTo("not yet: scaling different; 30 % alone: changes with billing 70 %");
        changes = Optional.of(new Changes(10, 4, List.of(), 1, 1));
        assertThat(told(facts)).isEqualTo("first: scaling different");
        changes = Optional.of(new Changes(0, 0, List.of(), 0, 0));
        assertThat(told(facts)).isEqualTo("first: scaling different");
    }

    @Test
    void what_is_not_known_blocks_and_says_so() {
        Facts facts = facts(Traffic.HIGH, false, Scaling.DIFFERENT, false, null);
        tables = Optional.empty();
        assertThat(told(facts)).isEqualTo("not yet (unknown): scaling different; who uses its tables is not known");
        changes = Optional.empty();
        assertThat(told(facts))
                .isEqualTo("not yet (unknown): scaling different; who uses its tables is not known;"
                        + " how often it changes alone is not known");
        cut = CYCLE;
        assertThat(told(facts)).isEqualTo("not yet: scaling different; orders <-> billing, orders -> a -> b -> orders");
    }

    @Test
    void what_is_critical_or_without_traffic_waits() {
        assertThat(told(facts(Traffic.HIGH, true, Scaling.DIFFERENT, null, null)))
                .isEqualTo("later: scaling different; critical");
        assertThat(told(facts(Traffic.LOW, false, Scaling.DIFFERENT, null, null)))
                .isEqualTo("later: scaling different; little traffic to validate by");
        assertThat(told(facts(Traffic.NONE, false, Scaling.DIFFERENT, null, null)))
                .isEqualTo("later: scaling different; no traffic to validate by");
        assertThat(told(facts(null, null, Scaling.DIFFERENT, null, null)))
                .isEqualTo("later: scaling different; critical is not said; traffic is not said");
    }

    @Test
    void the_top_third_is_rounded_up_and_has_a_commit() {
        assertThat(Verdicts.topThird(List.of(1, 9, 5))).hasValue(9);
        assertThat(Verdicts.topThird(List.of(1, 9, 5, 7))).hasValue(7);
        assertThat(Verdicts.topThird(List.of(4))).hasValue(4);
        assertThat(Verdicts.topThird(List.of(0, 0))).hasValue(1);
        assertThat(Verdicts.topThird(List.of())).isEmpty();
    }
}
