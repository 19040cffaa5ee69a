package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.advice.rules.Advisor;
import dev.ringfence.gate.whole.WholeView;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Policy;
import dev.ringfence.map.Problem;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.Judged;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.verdict.Verdict;
import dev.ringfence.world.Story;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package is renamed and the map is not: that is one finding, and not one for each class, line and requires. */
class ClaimsThatMovedTest {

    private static final String MAP = """
            modules:
              links:
                packages: [.links]
                types: [.web.LinkPage]
                requires: [web]
              web: {packages: [.web]}
              shop: {packages: [.shop], requires: [links]}
            """;
    private static final String MOVED = "stale claim moved links: shop.links -> shop.linking at module-map.yaml:5";

    @TempDir
    private Path folder;

    private Story story;

    @BeforeEach
    void begin() {
        story = Story.in(folder.resolve("story"));
        story.repository();
        story.shop().map(MAP).type("shop.web.Web").type("shop.web.LinkPage").type("shop.shop.Shop", "shop.links.One");
        write("links");
        story.shop().baseline("links.baseline", "shop.links.deep.Three -> shop.shop.Shop");
        story.commit("begin");
    }

    private void write(String name) {
        story.shop()
                .type("shop." + name + ".One", "shop.web.Web")
                .type("shop." + name + ".Two")
                .type("shop." + name + ".deep.Three", "shop.shop.Shop");
    }

    private void without(String name) {
        for (String type : List.of("One", "Two", "deep/Three")) {
            story.shop().without("src/main/java/shop/" + name + "/" + type + ".java");
        }
    }

    private void rename(String to) {
        without("links");
        write(to);
        story.shop().type("shop.shop.Shop", "shop." + to + ".One");
    }

    private Findings findings() {
        World world = story.shop().compile();
        Judged judged = outcome(world).judged();
        return judged.findings().with(WholeView.judge(world.moduleMap(), List.of(judged.use())));
    }

    private static Renamed.Outcome outcome(World world) {
        return new Renamed(world.moduleMap(), Thoroughness.SUSPECTS, world.today(), Optional.empty())
                .judge(world.code());
    }

    private List<String> found() {
        Findings found = findings();
        return Stream.concat(
                        found.violations().stream()
                                .filter(JudgedViolation::isNew)
                                .map(each -> "new " + each.rule() + " "
                                        + each.identity().text()),
                        found.stale().stream()
                                .map(each -> "stale " + each.kind().id() + " "
                                        + each.why().id() + " " + each.text() + " at " + each.file() + ":"
                                        + each.line()))
                .toList();
    }

    @Test
    void a_renamed_package_is_one_finding_before_the_commit_and_after_it() {
        assertThat(found()).isEmpty();

        rename("linking");

        assertThat(found()).containsExactly(MOVED);
        story.commit("rename");
        story.shop().type("shop.web.Other");
        story.commit("go on");
        assertThat(found()).containsExactly(MOVED);
    }

    @Test
    void baseline_writes_nothing_before_the_claim_has_followed_and_the_lines_alone_after_that() {
        rename("linking");

        assertThat(recorded().problems())
                .extracting(Problem::toString)
                .containsExactly("module-map.yaml:5:16: links claims shop.links, and its types are in shop.linking now."
                        + " Write shop.linking into the claim first."
                        + " Its lines then follow by themselves, with their reasons.");
        story.shop().map(MAP.replace("[.links]", "[.linking]"));
        assertThat(recorded().problems()).isEmpty();
    }

    private ProjectDebt recorded() {
        World world = story.shop().compile();
        return new RecordProjects("", List.of(), world.today())
                .judge(world.moduleMap(), List.of(world.code()), Memory.none());
    }

    @Test
    void a_test_that_was_left_behind_in_the_old_package_says_nothing() {
        story.shop().testType("shop.links.OneTest");
        story.commit("test");

        rename("linking");

        assertThat(found()).containsExactly(MOVED);
    }

    @Test
    void reports_are_written_by_the_map_as_if_it_had_followed() {
        rename("linking");
        Renamed.Outcome outcome = outcome(story.shop().compile());

        assertThat(outcome.map().module(new ModuleName("links")).orElseThrow().claims())
                .extracting(claim -> claim.pattern().text())
                .containsExactly("shop.linking", "shop.web.LinkPage");
        assertThat(outcome.judged().code().violations())
                .hasSize(1)
                .allSatisfy(violation -> assertThat(Advisor.reason(violation, new Judge(outcome.map()))
                                .why())
                        .contains("links"));
    }

    @Test
    void it_breaks_the_verdict_where_classes_of_nobody_do() {
        rename("linking");
        Findings found = findings();
        Policy lenient =
                story.shop().map(MAP + "policy: {stale: warn}").moduleMap().policy();
        Policy patient = story.shop()
                .map(MAP + "policy: {stale: warn, unmapped: warn}")
                .moduleMap()
                .policy();

        assertThat(Verdict.of(found, lenient)).isInstanceOf(Verdict.Broken.class);
        assertThat(Verdict.of(found, patient)).isInstanceOf(Verdict.Kept.class);
    }

    @Test
    void what_is_new_besides_is_told_with_it() {
        rename("linking");
        story.shop().type("shop.web.Web", "shop.shop.Shop");

        assertThat(found())
                .contains(
                        "new undeclared-dependency shop.web.Web -> shop.shop.Shop",
                        "new unmapped-class shop.linking.One",
                        MOVED);
    }

    @Test
    void a_package_of_which_less_than_half_is_elsewhere_has_not_moved() {
        without("links");
        story.shop().type("shop.linking.One").without("src/main/java/shop/shop/Shop.java");

        assertThat(found()).contains("new unmapped-class shop.linking.One").doesNotContain(MOVED);
    }

    @Test
    void a_package_whose_classes_are_in_two_others_alike_has_not_moved() {
        rename("linking");
        write("bonds");

        assertThat(found()).contains("new unmapped-class shop.bonds.One").noneMatch(line -> line.contains(" moved "));
    }

    @Test
    void a_package_that_still_has_a_class_has_not_moved() {
        rename("linking");
        story.shop().type("shop.links.Two");

        assertThat(found()).contains("new unmapped-class shop.linking.One").noneMatch(line -> line.contains(" moved "));
    }

    @Test
    void a_package_that_went_to_a_sub_package_of_another_name_is_followed() {
        rename("old.links");

        assertThat(found())
                .containsExactly("stale claim moved links: shop.links -> shop.old.links at module-map.yaml:5");
    }
}
