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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of uses around a seam, of stray flags and of what a seam left, and edits that the next run takes. */
class AdviceOnSeamsTest {

    private static final Commands COMMANDS = new Commands(
            "mvn ringfence:baseline", "mvn ringfence:freeze", "mvn ringfence:check", "mvn ringfence:explain", false);
    private static final String THROUGH = "    through: [.gateway.Facade]\n";
    private static final String MAP = """
            modules:
              orders: {packages: [.orders], state: closed}
              client: {packages: [.client], external: true}
              gateway: {packages: [.gateway]}
              web: {packages: [.web]}
            seams:
              cutover:
                old: orders
                new: client
            """ + THROUGH + """
                flags: [use-new]
                until: 2027-06-30
                owner: us
                because: ORD-1
            """;

    @TempDir
    private Path folder;

    private World world;
    private Commands commands = COMMANDS;

    @BeforeEach
    void map() {
        world = World.in(folder).map(MAP);
    }

    private Advice advice() {
        Findings told = world.judge().findings();
        Advisor advisor = new Advisor(
                world.judgeOfMap(),
                commands,
                Optional.of(new MapAtHand(
                        new MapSource("module-map.yaml", world.mapText(), world.mapFiles()), world.today())),
                told.violations(),
                world.around());
        List<ViolationGroup> groups = ViolationGroup.of(
                told.violations().stream().filter(each -> each.isNew()).toList(), world.judgeOfMap());
        assertThat(groups).hasSize(1);
        return advisor.on(groups.get(0));
    }

    private List<String> found(MapEdit edit) {
        List<String> lines = new ArrayList<>(world.mapText().lines().toList());
        for (int removed = 0; removed < edit.removed().size(); removed++) {
            lines.remove(edit.line() - 1);
        }
        lines.addAll(Math.min(edit.line() - 1, lines.size()), edit.added());
        return world.wholeMap(String.join("\n", lines) + "\n").found();
    }

    private static Stream<MapEdit> edits(Advice advice, WayOut.Kind kind) {
        return advice.waysOut().stream().filter(way -> way.kind() == kind).flatMap(way -> way.edits().stream());
    }

    private void reading() {
        world.source(
                "shop/web/Checkout.java",
                "package shop.web;",
                "class Checkout { String key() { return \"use-new\"; } }");
    }

    @ParameterizedTest
    @ValueSource(strings = {THROUGH, "    through: []\n", "", "    through:\n      - .gateway.Facade\n"})
    void a_seam_is_led_through_one_more_type_by_an_edit_that_the_next_run_takes(String through) {
        world.map(MAP.replace(THROUGH, through).replace(", external: true", ""))
                .type("shop.client.Client")
                .type("shop.web.Checkout", "shop.client.Client");

        assertThat(edits(advice(), WayOut.Kind.EXPORTS).toList())
                .singleElement()
                .satisfies(edit -> assertThat(found(edit))
                        .containsExactly("seam seam-bypass shop.web.Checkout -> shop.client.Client"));
    }

    @Test
    void a_flag_that_is_read_elsewhere_is_left_to_the_seam_or_the_seam_leads_through_its_reader() {
        reading();

        Advice advice = advice();
        assertThat(advice.reason().why())
                .isEqualTo("the flag use-new is read at the seam cutover alone, by shop.gateway.Facade"
                        + " (module-map.yaml:13)");
        assertThat(advice.reason().ask()).contains("us");
        assertThat(advice.waysOut().stream().map(WayOut::text))
                .containsExactly(
                        "ask shop.gateway.Facade, and leave the choice to the seam",
                        "let the seam cutover lead through shop.web.Checkout",
                        "excuse it for a time",
                        "record it as debt");
        MapEdit through = edits(advice, WayOut.Kind.EXPORTS).findFirst().orElseThrow();
        MapEdit excuse = edits(advice, WayOut.Kind.EXCEPTION).findFirst().orElseThrow();
        String map = world.mapText();
        assertThat(found(through)).containsExactly("seam stray-flag shop.web.Checkout -> flag:use-new");
        world.wholeMap(map);
        assertThat(found(excuse)).containsExactly("excepted stray-flag shop.web.Checkout -> flag:use-new");
    }

    @Test
    void a_seam_without_types_says_that_nobody_reads_its_flags() {
        reading();
        world.map(MAP.replace(THROUGH, ""));

        assertThat(advice().reason().why())
                .isEqualTo("the flag use-new is read at the seam cutover alone, by nobody (module-map.yaml:12)");
    }

    @Test
    void a_seam_that_is_over_gets_a_later_day_by_an_edit_that_the_next_run_takes() {
        world.on("2027-07-01")
                .source(
                        "shop/gateway/Facade.java",
                        "package shop.gateway;",
                        "public class Facade { String key() { return \"use-new\"; } }")
                .type("shop.gateway.User", "shop.gateway.Facade");

        Advice advice = advice();
        assertThat(advice.reason().why()).isEqualTo("the seam cutover ended on 2027-06-30 (module-map.yaml:9)");
        assertThat(advice.waysOut().stream().map(WayOut::text))
                .containsExactly(
                        "let its users, shop.gateway.User, use client, and delete shop.gateway.Facade with the seam itself",
                        "take away what is left of the seam, then delete it (module-map.yaml:9)",
                        "agree on a later `until`, if us does");
        assertThat(found(edits(advice, WayOut.Kind.EXCEPTION).findFirst().orElseThrow()))
                .containsExactly("seam stray-flag shop.gateway.Facade -> flag:use-new");
    }

    @Test
    void a_use_of_what_is_new_after_the_last_day_is_a_reason_to_delete_the_seam() {
        world.on("2027-07-01").type("shop.client.Client").type("shop.gateway.Facade");
        world.map(MAP.replace(", external: true", "")).type("shop.web.Checkout", "shop.client.Client");

        assertThat(advice().waysOut().stream().map(WayOut::text))
                .contains("delete the seam cutover, which ended on 2027-06-30, with all that is left of it"
                        + " (module-map.yaml:9)")
                .noneMatch(text -> text.contains("lead through"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-07-01", "2027-01-02"})
    void after_the_last_day_or_once_the_old_module_has_left_nobody_is_sent_over_the_seam(String day) {
        boolean hasLeft = day.equals("2027-01-02");
        String end = hasLeft ? "since orders has left" : "which ended on 2027-06-30";
        world.map(MAP.replace(", external: true", "").replace("closed", hasLeft ? "extracted" : "closed"))
                .on(day)
                .type("shop.client.Client")
                .type("shop.gateway.Facade")
                .type("shop.web.Checkout", "shop.client.Client");

        Advice advice = advice();
        assertThat(advice.instead())
                .contains("use client once the seam cutover is gone, " + end + " (module-map.yaml:9)");
        assertThat(advice.waysOut().stream().map(WayOut::text))
                .first()
                .isEqualTo("delete the seam cutover, " + end + ", with all that is left of it (module-map.yaml:9)");
        assertThat(advice.waysOut()).noneMatch(way -> way.text().contains("lead"));
        assertThat(advice.reason().why())
                .isEqualTo(
                        hasLeft
                                ? "orders has left, and until its seam goes, client is used over the seam cutover alone"
                                        + " (module-map.yaml:9)"
                                : "until orders has left, client is used over the seam cutover alone (module-map.yaml:9)");
    }

    @Test
    void a_new_use_of_what_is_old_is_sent_to_what_is_new_once_the_seam_is_over() {
        world.on("2027-07-01").type("shop.orders.Order").type("shop.web.Checkout", "shop.orders.Order");

        assertThat(advice().instead())
                .contains("use client once the seam cutover is gone, which ended on 2027-06-30 (module-map.yaml:9)");
    }

    @Test
    void a_flag_that_is_read_elsewhere_goes_with_the_seam_once_that_is_over() {
        reading();
        world.on("2027-07-01");

        assertThat(advice().waysOut().stream().map(WayOut::text))
                .containsExactly(
                        "read no flag any more, and use client alone",
                        "delete the seam cutover, which ended on 2027-06-30, with all that is left of it"
                                + " (module-map.yaml:9)",
                        "excuse it for a time",
                        "record it as debt");
    }

    @Test
    void a_type_of_the_seam_whose_own_day_is_over_is_no_way_any_more() {
        world.map(MAP.replace("[.gateway.Facade]", "[.gateway.Facade, {type: .gateway.Shadow, until: 2026-12-31}]"))
                .type("shop.orders.Order")
                .type("shop.web.Checkout", "shop.orders.Order");

        assertThat(advice().instead())
                .contains("use what leads over the seam cutover: shop.gateway.Facade (module-map.yaml:9)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public class Facade { KEY public static void main(String[] arguments) {} }",
                "@RestController public class Facade { KEY }",
                "public class Facade { KEY @Scheduled void run() {} }",
                "public class Facade { KEY @KafkaListener void run() {} }",
                "public class Facade { KEY static class Inner { @JmsListener void run() {} } }",
                "@WebServlet public class Facade { KEY }",
            })
    void what_is_called_from_outside_is_kept_whoever_names_it(String declaration) {
        for (String name : List.of("RestController", "Scheduled", "KafkaListener", "JmsListener", "WebServlet")) {
            world.source(
                    "shop/gateway/" + name + ".java",
                    "package shop.gateway;",
                    "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)",
                    "@interface " + name + " {}");
        }
        world.on("2027-07-01")
                .source(
                        "shop/gateway/Facade.java",
                        "package shop.gateway;",
                        declaration.replace("KEY", "String key() { return \"use-new\"; }"));

        assertThat(advice().waysOut().stream().map(WayOut::text))
                .containsExactly(
                        "keep shop.gateway.Facade, an entry point that is called from outside, and let it use client alone",
                        "take away what is left of the seam, then delete it (module-map.yaml:9)",
                        "agree on a later `until`, if us does");
    }

    @Test
    void users_of_a_type_whose_own_day_is_over_are_sent_to_the_types_that_go_on() {
        world.map(MAP.replace("[.gateway.Facade]", "[.gateway.Facade, {type: .gateway.Shadow, until: 2026-12-31}]"))
                .on("2027-01-02")
                .type("shop.orders.Order")
                .type("shop.gateway.Shadow", "shop.orders.Order")
                .type("shop.gateway.User", "shop.gateway.Shadow");

        assertThat(advice().waysOut().stream().map(WayOut::text))
                .contains("let its users, shop.gateway.User, use shop.gateway.Facade, and delete shop.gateway.Shadow");
    }

    @Test
    void where_one_way_over_the_seam_has_ended_nobody_is_told_to_delete_the_seam() {
        world.map(MAP.replace("[.gateway.Facade]", "[{type: .gateway.Facade, until: 2026-12-31}]"))
                .on("2027-01-02")
                .type("shop.orders.Order")
                .type("shop.gateway.Facade", "shop.orders.Order");

        Advice advice = advice();
        assertThat(advice.reason().why())
                .isEqualTo("a way over the seam cutover ended on 2026-12-31, and the seam goes on (module-map.yaml:9)");
        assertThat(advice.waysOut().stream().map(WayOut::text))
                .contains(
                        "take away what leads over the seam, and its entry of `through` (module-map.yaml:9)",
                        "delete shop.gateway.Facade, which nobody uses")
                .noneMatch(text -> text.contains("delete it"));
    }

    @Test
    void where_the_only_way_over_the_seam_has_ended_another_one_is_to_be_named_or_its_own_day_moved() {
        world.map(MAP.replace("[.gateway.Facade]", "[{type: .gateway.Facade, until: 2026-12-31}]")
                        .replace("2027-06-30", "2027-01-31"))
                .on("2027-01-02")
                .type("shop.orders.Order")
                .type("shop.gateway.Facade", "shop.orders.Order")
                .type("shop.gateway.User", "shop.gateway.Facade");

        Advice advice = advice();
        assertThat(advice.waysOut().stream().map(WayOut::text))
                .containsExactly(
                        "let its users, shop.gateway.User, use another type, to be named under `through`,"
                                + " since no other leads over the seam, and delete shop.gateway.Facade",
                        "take away what leads over the seam, and its entry of `through` (module-map.yaml:9)",
                        "agree on a later `until` of shop.gateway.Facade, if us does");
        assertThat(edits(advice, WayOut.Kind.EXCEPTION).flatMap(edit -> edit.added().stream()))
                .containsExactly("    through: [{type: .gateway.Facade, until: 2027-01-31}]");
        assertThat(found(edits(advice, WayOut.Kind.EXCEPTION).findFirst().orElseThrow()))
                .containsExactly("seam closed-module shop.gateway.Facade -> shop.orders.Order");
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed", "extracted"})
    void where_a_branch_has_a_base_the_ways_that_loosen_say_that_a_reason_is_asked(String state) {
        commands = new Commands(
                "mvn ringfence:baseline", "mvn ringfence:freeze", "mvn ringfence:check", "mvn ringfence:explain", true);
        world.map(MAP.replace("closed", state)).on("2027-07-01");
        world.source(
                "shop/gateway/Facade.java",
                "package shop.gateway;",
                "public class Facade { String key() { return \"use-new\"; } }");

        assertThat(advice().waysOut().stream().map(WayOut::text))
                .containsExactly(
                        "delete shop.gateway.Facade, which nobody uses",
                        "take away what is left of the seam, then delete it (module-map.yaml:9)"
                                + (state.equals("closed") ? ", and say why in a commit: `Ringfence-Reason: why`" : ""),
                        "agree on a later `until`, if us does, with another `because` that says why");
    }

    @Test
    void a_new_use_of_what_is_old_is_sent_to_the_seam() {
        world.type("shop.orders.Order").type("shop.web.Checkout", "shop.orders.Order");

        assertThat(advice().instead())
                .contains("use what leads over the seam cutover: shop.gateway.Facade (module-map.yaml:9)");
    }
}
