package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.gate.CheckProject.Checked;
import dev.ringfence.git.BaseName;
import dev.ringfence.map.Problem;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.OtherProjects;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.verdict.Verdict;
import dev.ringfence.verdict.View;
import dev.ringfence.world.Shown;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckProjectTest {

    private static final String MAP = "modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}\n";

    @TempDir
    private Path folder;

    private final FakeSession session = new FakeSession();

    private Checked check(World world) {
        return new CheckProject(world.moduleMap(), folder, session, world.today())
                .of(world.code(), List.of(), Thoroughness.SUSPECTS);
    }

    @Test
    void what_a_project_uses_is_left_for_the_others_and_the_last_one_judges_all() {
        World world = World.in(folder).map(MAP).type("shop.orders.Order").compile();

        assertThat(check(world)).isInstanceOfSatisfying(Checked.class, checked -> {
            assertThat(checked.verdict()).isInstanceOf(Verdict.Kept.class);
            assertThat(checked.view()).isEqualTo(View.PARTIAL);
        });
        assertThat(session.left).hasSize(1);
        session.others = new OtherProjects.Whole(session.left);
        assertThat(check(world).view()).isEqualTo(View.WHOLE);
        assertThat(check(world).verdict().findings().stale()).isNotEmpty();
    }

    @Test
    void where_something_keeps_it_from_judging_nothing_is_left() {
        World world = World.in(folder).map(MAP).type("shop.orders.Order");

        assertThat(check(world).verdict()).isInstanceOf(Verdict.CouldNotRun.class);
        assertThat(session.left).isEmpty();
    }

    @Test
    void a_project_without_code_is_silent_but_for_what_it_tells_of_the_others() {
        World world = World.in(folder).map(MAP);

        Checked silent = check(world);
        assertThat(silent.isToTell()).isFalse();
        assertThat(silent.notes()).containsExactly("nothing to judge: no class files and no sources");

        session.others = new OtherProjects.Whole(List.of());
        assertThat(check(world).isToTell()).isTrue();
    }

    @Test
    void a_project_whose_code_is_gone_is_judged_for_its_baseline() {
        World world =
                World.in(folder).map(MAP).baseline("billing.baseline", "shop.billing.Invoice -> shop.orders.Order");

        assertThat(check(world).notes()).isEmpty();
        assertThat(session.left).hasSize(1);
    }

    @Test
    void a_project_of_migrations_alone_is_judged_where_the_map_judges_tables() {
        World world = World.in(folder)
                .map(MAP.replace("[.orders]", "[.orders], tables: [orders]"))
                .file("db/migration/V1__shop.sql", "create table bills (id int);\n");

        assertThat(Shown.lines(check(world).verdict().findings()))
                .containsExactly("new unowned-table table:bills (only told)");
        assertThat(check(world.map(MAP)).notes()).containsExactly("nothing to judge: no class files and no sources");
    }

    @Test
    void
            a_project_of_files_with_flags_alone_is_judged_and_a_glob_that_names_none_is_told_until_the_old_module_has_left() {
        World world = World.in(folder).map(MAP + """
                seams:
                  cutover:
                    old: orders
                    new: shop.client
                    flags: [{key: use-new, in: ["deploy/*.yaml", "k8s/**"]}]
                    until: 2027-06-30
                    owner: us
                    because: ORD-1
                """).file("deploy/kong.yaml", "name: use-new\n");

        assertThat(Shown.lines(check(world).verdict().findings())).containsExactly("seam stray-flag flag:use-new");
        session.others = new OtherProjects.Whole(session.left);
        assertThat(Shown.lines(check(world).verdict().findings()))
                .contains(
                        "problem module-map.yaml:5 seam cutover: orders has left, and this is what is left of the move;"
                                + " a warning until 2027-06-30\nflag use-new   deploy/kong.yaml:1")
                .noneMatch(line -> line.contains("no file is looked into"));

        assertThat(Shown.lines(check(world.type("shop.orders.Order").compile())
                        .verdict()
                        .findings()))
                .contains("problem module-map.yaml:8 no file is looked into for the flag use-new by the glob `k8s/**`");
    }

    @Test
    void no_seam_concerns_test_code() {
        String seam = "seams: {cutover: {old: billing, new: orders, until: 2026-06-30, owner: us, because: ORD-1,"
                + " flags: [use-new]}}\n";
        World world = World.in(folder)
                .map(MAP.replace("[.billing]}", "[.billing], requires: [orders]}") + seam)
                .type("shop.orders.Order")
                .type("shop.client.User")
                .testType("shop.client.UserTest", "shop.orders.Order")
                .compile();

        assertThat(Shown.lines(check(world.tests()).verdict().findings()))
                .containsExactly("new unmapped-class shop.client.UserTest");
    }

    @Test
    void what_cannot_be_left_for_the_others_is_a_verdict_of_its_own() {
        World world = World.in(folder).map(MAP).type("shop.orders.Order").compile();
        session.refusal = Optional.of(Problem.error("target/ringfence", 0, "it cannot be written", "Free some disk."));

        assertThat(check(world).verdict())
                .isEqualTo(new Verdict.CouldNotRun(Findings.onlyProblems(List.of(session.refusal.orElseThrow()))));
    }

    @Test
    void what_a_partial_view_lacks_is_said_beside_the_verdict() {
        World world = World.in(folder).map(MAP).type("shop.orders.Order").compile();
        session.others = new OtherProjects.Partial("no result of com.acme:app", List.of());

        assertThat(check(world).notes())
                .containsExactly("partial view: no result of com.acme:app; claims, requires and exceptions that nothing"
                        + " uses were not looked for");
    }

    @Test
    void code_that_is_all_outside_the_root_is_told_of_in_a_partial_view_until_a_module_is_met() {
        World world = World.in(folder).map(MAP).type("tool.Main").compile();
        session.others = new OtherProjects.Partial("no result of test code", session.left);

        assertThat(check(world).verdict().findings().problems())
                .extracting(Problem::toString)
                .containsExactly("module-map.yaml:2:1: no class of this project is below the root, such as tool.Main."
                        + " Correct `root`. Where this project is no part of the monolith, nothing has to be done.");

        check(World.in(folder.resolve("core"))
                .map(MAP)
                .type("shop.orders.Order")
                .compile());
        assertThat(check(world).verdict().findings().problems()).isEmpty();
    }

    /** A session that knows what a test tells it. */
    private static final class FakeSession implements CheckProject.Session {

        private final List<ProjectUse> left = new ArrayList<>();
        private OtherProjects others = new OtherProjects.NotLast();
        private Optional<Problem> refusal = Optional.empty();

        @Override
        public Optional<Problem> leave(ProjectUse use, Findings found) {
            left.add(use);
            return refusal;
        }

        @Override
        public void forget() {
            left.clear();
        }

        @Override
        public OtherProjects others() {
            return others;
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
