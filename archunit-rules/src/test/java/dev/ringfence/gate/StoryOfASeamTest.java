package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.git.BaseName;
import dev.ringfence.growth.GrowthSince;
import dev.ringfence.map.Problem;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.OtherProjects;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.verdict.Verdict;
import dev.ringfence.world.Shown;
import dev.ringfence.world.Story;
import dev.ringfence.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module leaves a real repository: from the first dated seam to its demolition, and back to an old commit. */
class StoryOfASeamTest {

    private static final String BEFORE = """
            version: 1
            root: shop
            modules:
              orders: {packages: [.orders], state: closed}
              client: {packages: [.client]}
              gateway: {packages: [.gateway]}
              web: {packages: [.web]}
            """;

    private static final String SEAM = """
            seams:
              cutover:
                old: orders
                new: client
                through: [.gateway.Facade]
                flags:
                  - {key: use-new-orders, in: ["src/main/resources/*.yml"]}
                  - {key: monolith-order, in: ["deploy/**/*.yaml"]}
                until: 2027-06-30
                owner: "@acme/orders"
                because: ORD-1
            """;

    private static final String OPEN = "requires: [gateway]";
    private static final String KNOWN = "shop.web.Checkout -> shop.orders.Desk";
    private static final String LEFT =
            "problem module-map.yaml:9 seam cutover: orders has left, and this is what is left of"
                    + " the move; a warning until 2027-06-30\nshop.gateway.Facade -> shop.client.Client\n"
                    + "flag monolith-order   deploy/kong.yaml:2\n"
                    + "flag use-new-orders   src/main/java/shop/gateway/Facade.java:4, src/main/resources/application.yml:2";

    @TempDir
    private Path folder;

    private Story story;
    private World world;

    @Test
    void from_the_first_dated_seam_to_its_demolition_and_back_to_an_old_commit() throws IOException {
        assertThat(checked("2026-12-01")).containsExactly("kept", "known closed-module " + KNOWN);

        theFirstDatedSeam();
        assertThat(checked("2027-01-10"))
                .containsExactly(
                        "kept",
                        "seam closed-module shop.gateway.Facade -> shop.orders.Desk",
                        "known closed-module " + KNOWN,
                        "seam seam-bypass shop.gateway.Facade -> shop.client.Client",
                        "seam stray-flag flag:monolith-order",
                        "seam stray-flag flag:use-new-orders",
                        "seam stray-flag shop.gateway.Facade -> flag:use-new-orders");
        assertThat(grown("main"))
                .containsExactly("kept", "seams cutover from orders to client, until 2027-06-30 # ORD-1");
        story.commit("a seam for ORD-1").git("branch", "-f", "main");

        world.source(
                        "shop/web/Basket.java",
                        "package shop.web;",
                        "class Basket { Object o = Boolean.getBoolean(\"use-new-orders\") ? new shop.client.Client() : null; }")
                .changed();
        assertThat(checked("2027-01-20"))
                .startsWith(
                        "broken",
                        "new seam-bypass shop.web.Basket -> shop.client.Client",
                        "new stray-flag shop.web.Basket -> flag:use-new-orders")
                .hasSize(9);
        world.without("src/main/java/shop/web/Basket.java").changed();

        theUsersMove();
        assertThat(checked("2027-03-01"))
                .doesNotContain("known closed-module " + KNOWN)
                .first()
                .isEqualTo("kept");
        story.commit("web asks the facade").git("branch", "-f", "main");

        theCutover();
        assertThat(checked("2027-05-01"))
                .containsExactly(
                        "kept",
                        "seam seam-bypass shop.gateway.Facade -> shop.client.Client",
                        "seam stray-flag flag:monolith-order",
                        "seam stray-flag flag:use-new-orders",
                        "seam stray-flag shop.gateway.Facade -> flag:use-new-orders",
                        LEFT);
        story.commit("orders has left").git("tag", "cutover");

        story.git("revert", "--no-edit", "HEAD");
        assertThat(checked("2027-05-02")).doesNotContain(LEFT).first().isEqualTo("kept");
        story.git("reset", "-q", "--hard", "cutover").git("branch", "-f", "main");

        assertThat(checked("2027-07-01"))
                .containsExactly(
                        "broken",
                        "new expired-seam flag:monolith-order",
                        "new expired-seam flag:use-new-orders",
                        "new expired-seam shop.gateway.Facade -> flag:use-new-orders",
                        "new expired-seam shop.gateway.Facade -> shop.client.Client");
        assertThat(Shown.places(world.judge().findings()))
                .contains(
                        "flag:monolith-order at deploy/kong.yaml:2",
                        "flag:use-new-orders at src/main/resources/application.yml:2",
                        "shop.gateway.Facade -> flag:use-new-orders at src/main/java/shop/gateway/Facade.java:4");

        map(Files.readString(folder.resolve("module-map.yaml")).replace("2027-06-30", "2027-12-31"));
        assertThat(grown("main")).containsExactly("broken", "seams cutover until 2027-12-31, and was until 2027-06-30");
        story.git("checkout", "-q", "module-map.yaml");

        theDemolition();
        assertThat(checked("2027-07-02")).containsExactly("kept");
        assertThat(grown("main")).containsExactly("kept", "requires web requires client # ORD-1");
        story.commit("the seam is gone");

        story.git("checkout", "-q", "cutover");
        assertThat(checked("2027-05-01")).contains(LEFT).first().isEqualTo("kept");
        assertThat(checked("2028-01-01")).first().isEqualTo("broken");
    }

    @BeforeEach
    void begin() {
        story = Story.in(folder).repository();
        world = World.in(folder)
                .source("shop/orders/Desk.java", "package shop.orders;", "public class Desk {}")
                .source("shop/gateway/Routes.java", "package shop.gateway;", "class Routes {}")
                .source("shop/client/Client.java", "package shop.client;", "public class Client {}")
                .source("shop/web/Checkout.java", "package shop.web;", "class Checkout { shop.orders.Desk desk; }")
                .file("src/main/resources/application.yml", "server:\n  port: 8080\n")
                .file("ringfence/adopted", "# ringfence-adopted/1, written by: mvn ringfence:baseline\n");
        map(BEFORE);
        world.baseline("web.baseline", KNOWN + " # ORD-1");
        story.commit("before");
    }

    private void map(String text) {
        world.wholeMap(text).file("module-map.yaml", text).changed();
    }

    private void theFirstDatedSeam() {
        story.git("checkout", "-q", "-b", "topic");
        map(BEFORE + SEAM);
        world.source(
                        "shop/gateway/Facade.java",
                        "package shop.gateway;",
                        "public class Facade {",
                        "  public Object desk() {",
                        "    return Boolean.getBoolean(\"use-new-orders\") ? new shop.client.Client() : new shop.orders.Desk();",
                        "  }",
                        "}")
                .file("src/main/resources/application.yml", "features:\n  use-new-orders: false\n")
                .file("deploy/kong.yaml", "services:\n  - name: monolith-order\n");
    }

    private void theUsersMove() {
        map(BEFORE.replace("[.web]", "[.web], " + OPEN) + SEAM);
        world.source("shop/web/Checkout.java", "package shop.web;", "class Checkout { shop.gateway.Facade orders; }")
                .baseline("web.baseline");
    }

    private void theCutover() {
        map(BEFORE.replace("[.web]", "[.web], " + OPEN).replace("closed", "extracted") + SEAM);
        world.without("src/main/java/shop/orders/Desk.java")
                .source(
                        "shop/gateway/Facade.java",
                        "package shop.gateway;",
                        "public class Facade {",
                        "  public Object desk() {",
                        "    return Boolean.getBoolean(\"use-new-orders\") ? new shop.client.Client() : null;",
                        "  }",
                        "}");
    }

    private void theDemolition() {
        map(BEFORE.replace("[.web]", "[.web], requires: [{module: client, because: ORD-1}]")
                .replace("closed", "extracted"));
        world.without("src/main/java/shop/gateway/Facade.java")
                .source("shop/web/Checkout.java", "package shop.web;", "class Checkout { shop.client.Client orders; }")
                .file("src/main/resources/application.yml", "server:\n  port: 8080\n")
                .file("deploy/kong.yaml", "services: []\n");
    }

    /** The verdict of the whole view on a day, and all that was found. */
    private List<String> checked(String day) throws IOException {
        world.wholeMap(Files.readString(folder.resolve("module-map.yaml")))
                .on(day)
                .compile();
        Verdict verdict = new CheckProject(world.moduleMap(), folder, new OneProject(), world.today())
                .of(world.code(), List.of(), Thoroughness.SUSPECTS)
                .verdict();
        List<String> told = new ArrayList<>(List.of(verdict.id()));
        told.addAll(Shown.lines(verdict.findings()));
        return told;
    }

    /** The verdict on what the branch added, and each addition. */
    private List<String> grown(String base) {
        BaseName name = BaseName.of(Optional.of(base), Map.of()).orElseThrow();
        Findings findings = GrowthGate.judge(
                GrowthSince.base(new GrowthSince.Question(
                        name,
                        folder.resolve("module-map.yaml"),
                        world.moduleMap(),
                        folder,
                        List.of(folder),
                        List.of(folder.resolve("src/main/java")),
                        List.of(),
                        Set::of)),
                true,
                "module-map.yaml");
        List<String> told = new ArrayList<>(
                List.of(Verdict.of(findings, world.moduleMap().policy()).id()));
        findings.problems().stream().map(Problem::toString).forEach(told::add);
        findings.growth().stream()
                .flatMap(growth -> growth.entries().stream())
                .forEach(judged -> told.add(judged.entry().kind().id() + " "
                        + judged.entry().shown()
                        + judged.entry().reason().map(reason -> " # " + reason).orElse("")));
        return told;
    }

    /** A session of one project. */
    private static final class OneProject implements CheckProject.Session {

        private final List<ProjectUse> left = new ArrayList<>();

        @Override
        public Optional<Problem> leave(ProjectUse use, Findings found) {
            left.add(use);
            return Optional.empty();
        }

        @Override
        public void forget() {
            left.clear();
        }

        @Override
        public OtherProjects others() {
            return new OtherProjects.Whole(left);
        }

        @Override
        public Findings growth() {
            return Findings.onlyProblems(List.of());
        }

        @Override
        public Optional<BaseName> base() {
            return Optional.empty();
        }

        @Override
        public boolean isNew(Problem warning) {
            return true;
        }
    }
}
