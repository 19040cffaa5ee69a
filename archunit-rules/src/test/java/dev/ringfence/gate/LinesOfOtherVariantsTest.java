package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Problem;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.Surroundings;
import dev.ringfence.project.Variants;
import dev.ringfence.verdict.Judged;
import dev.ringfence.violation.Identity;
import dev.ringfence.world.Shown;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One baseline serves the builds of several profiles, of which each may have edges of its own. */
class LinesOfOtherVariantsTest {

    private static final String GONE = "shop.billing.Invoice -> shop.premium.Offer";

    @TempDir
    private Path folder;

    private World world(String... lines) {
        return World.in(folder)
                .map(
                        "modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}, premium: {packages: [.premium]}}")
                .type("shop.orders.Order")
                .type("shop.billing.Invoice", "shop.orders.Order")
                .baseline("billing.baseline", lines);
    }

    private Judged judged(World world, Variants variants) {
        return world.judgeAmong(new Surroundings(folder, Optional.empty(), List::of, variants));
    }

    private static Variants variants(Set<String> active) {
        return new Variants(Set.of("premium", "release"), active, Set.of("premium"));
    }

    private List<String> stale(World world, Set<String> active) {
        return Shown.lines(judged(world, variants(active)).findings()).stream()
                .filter(line -> line.startsWith("stale"))
                .toList();
    }

    @Test
    void a_line_that_a_profile_needs_is_kept_in_builds_without_it() {
        World world = world(GONE + " # [profile premium] two variants, ORD-1");

        assertThat(stale(world, Set.of())).isEmpty();
        assertThat(stale(world, Set.of("release"))).isEmpty();
        assertThat(stale(world, Set.of("premium"))).hasSize(1);
    }

    @Test
    void a_line_that_builds_without_a_profile_need_is_kept_in_builds_with_it() {
        World world = world(GONE + " # [profile !premium]");

        assertThat(stale(world, Set.of())).hasSize(1);
        assertThat(stale(world, Set.of("premium"))).isEmpty();
    }

    @Test
    void a_profile_that_no_pom_declares_and_other_reasons_keep_nothing() {
        for (String reason :
                List.of("[profile premuim]", "profile premium", "for [profile premium]", "[profile]", "[premium]")) {
            assertThat(stale(world(GONE + " # " + reason), Set.of())).as(reason).hasSize(1);
        }
    }

    @Test
    void a_line_that_is_needed_is_known_in_every_build() {
        World world = world("shop.billing.Invoice -> shop.orders.Order # [profile premium]");

        assertThat(Shown.lines(judged(world, variants(Set.of())).findings()))
                .containsExactly("known undeclared-dependency shop.billing.Invoice -> shop.orders.Order");
    }

    @Test
    void baseline_keeps_what_it_may_not_call_stale() {
        World world = world(GONE + " # [profile premium]", "shop.billing.Gone -> shop.orders.Order");

        assertThat(judged(world, variants(Set.of())).debt(world.judgeOfMap(), CodeKind.MAIN))
                .extracting(debt -> debt.identity())
                .containsExactlyInAnyOrder(
                        Identity.parse("shop.billing.Invoice -> shop.orders.Order"), Identity.parse(GONE));
    }

    @Test
    void stale_lines_hint_at_the_profiles_that_change_what_is_compiled() {
        World world = world(GONE, "shop.billing.Gone -> shop.orders.Order");
        String needed = "ringfence/billing.baseline:2: this stale line and 1 more may be needed in another build,"
                + " since profiles change what is compiled: premium, which is ";

        assertThat(warnings(world, variants(Set.of())))
                .containsExactly(needed + "not. Keep what another build needs by a reason that begins with"
                        + " `[profile premium]`; only builds of that kind call it stale then. Prune the rest.");
        assertThat(warnings(world, variants(Set.of("premium", "release"))))
                .containsExactly(needed + "active. Keep what another build needs by a reason that begins with"
                        + " `[profile !premium]`; only builds of that kind call it stale then. Prune the rest.");
    }

    @Test
    void no_hint_is_given_without_such_profiles_and_for_lines_that_the_map_allows() {
        World world = world(GONE);

        assertThat(warnings(world, new Variants(Set.of("release"), Set.of("release"), Set.of())))
                .isEmpty();
        assertThat(warnings(world("shop.billing.Invoice"), variants(Set.of()))).isEmpty();
    }

    private List<String> warnings(World world, Variants variants) {
        return judged(world, variants).findings().problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
