package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The life of a baseline: recorded once, grown only with a reason, pruned for nothing, mended after a merge. */
@TestInstance(Lifecycle.PER_METHOD)
class BaselineIT {

    private static final String HEAD = "# ringfence-baseline/1, written by: mvn ringfence:baseline\n";
    private static final String FILE = "ringfence/billing.baseline";
    private static final String INVOICE = "com.acme.billing.Invoice -> com.acme.orders.Order";
    private static final String REMINDER = "com.acme.billing.ReminderRun -> com.acme.orders.Order";
    private static final String REMINDERS = "com.acme.billing.ReminderRun -> com.acme.orders.Orders";

    private final SampleCopy project = Sample.named("fail-new-dependency").copy();

    @AfterEach
    void delete() {
        project.close();
    }

    @Test
    void the_first_one_records_today_and_the_gate_then_holds_and_a_second_run_changes_no_byte() {
        project.delete("ringfence");

        BuildRun recorded = project.run("compile", "ringfence:baseline");
        FolderContent after = project.content();
        BuildRun again = project.run("ringfence:baseline");
        BuildRun checked = project.run("process-classes");

        assertThat(recorded.exitCode()).as(recorded::output).isZero();
        assertThat(recorded.ringfenceLines())
                .contains("[INFO] com.acme:fail-new-dependency: 3 known, 3 added, 0 dropped");
        assertThat(project.read(FILE)).isEqualTo(HEAD + INVOICE + "\n" + REMINDER + "\n" + REMINDERS + "\n");
        assertThat(project.has("ringfence/adopted")).isTrue();
        assertThat(again.exitCode()).as(again::output).isZero();
        assertThat(project.content()).isEqualTo(after);
        assertThat(checked.exitCode()).as(checked::output).isZero();
        assertThat(checked.ringfenceLines())
                .contains("[INFO] kept: 5 classes, 3 modules, 100 % mapped, 3 known, 0 new, 0 stale");
    }

    @Test
    void once_adopted_an_added_line_needs_a_reason_and_bears_it() {
        adopt();

        BuildRun refused = project.run("compile", "ringfence:baseline");
        String afterRefusal = project.read(FILE);
        BuildRun added = project.run("ringfence:baseline", "-Dringfence.reason=reminders need it, ORD-42");

        assertThat(refused.exitCode()).as(refused::output).isEqualTo(1);
        assertThat(refused.ringfenceLines())
                .contains("[ERROR] not recorded: " + REMINDER, "[ERROR] not recorded: " + REMINDERS)
                .anyMatch(line -> line.contains("mvn ringfence:baseline -Dringfence.reason="));
        assertThat(afterRefusal).isEqualTo(HEAD + INVOICE + "\n");
        assertThat(added.exitCode()).as(added::output).isZero();
        assertThat(project.read(FILE))
                .isEqualTo(HEAD + INVOICE + "\n" + REMINDER + " # reminders need it, ORD-42\n" + REMINDERS
                        + " # reminders need it, ORD-42\n");
    }

    @Test
    void what_is_gone_is_stale_and_is_pruned_without_a_reason_though_something_new_is_refused() {
        adopt();
        project.write(FILE, HEAD + INVOICE + "\ncom.acme.billing.Invoice -> com.acme.orders.Gone\n");

        BuildRun checked = project.run("process-classes");
        BuildRun pruned = project.run("ringfence:baseline");

        assertThat(checked.output()).contains("ringfence/billing.baseline:3", "2 new, 1 stale");
        assertThat(pruned.exitCode()).as(pruned::output).isEqualTo(1);
        assertThat(project.read(FILE)).isEqualTo(HEAD + INVOICE + "\n");
    }

    @Test
    void conflict_markers_could_not_run_and_are_mended_by_both_sides_with_nothing_added() {
        adopt();
        project.write(
                FILE,
                HEAD + "<<<<<<< ours\n" + INVOICE + "\n=======\n" + REMINDER + " # theirs\n"
                        + "com.acme.billing.Gone -> com.acme.orders.Order\n>>>>>>> theirs\n");

        BuildRun checked = project.run("process-classes");
        BuildRun mended = project.run("ringfence:baseline", "-Dringfence.reason=ride along");

        assertThat(checked.exitCode()).as(checked::output).isEqualTo(1);
        assertThat(checked.ringfenceLines())
                .contains("[ERROR] ringfence/billing.baseline:2: git's conflict markers stand in this baseline")
                .anyMatch(line -> line.startsWith("[ERROR] could not run: 1 problem"));
        assertThat(mended.exitCode()).as(mended::output).isEqualTo(1);
        assertThat(mended.ringfenceLines()).contains("[ERROR] not recorded: " + REMINDERS);
        assertThat(project.read(FILE)).isEqualTo(HEAD + INVOICE + "\n" + REMINDER + " # theirs\n");
    }

    @Test
    void a_damaged_baseline_is_left_as_it_is() {
        adopt();
        project.write(FILE, INVOICE + "\n");

        BuildRun run = project.run("compile", "ringfence:baseline");

        assertThat(run.exitCode()).as(run::output).isEqualTo(1);
        assertThat(run.ringfenceLines())
                .contains(
                        "[ERROR] ringfence/billing.baseline:1: this baseline has no head, so a part of it may be missing");
        assertThat(project.read(FILE)).isEqualTo(INVOICE + "\n");
    }

    @Test
    void nothing_is_written_where_one_project_of_the_reactor_could_not_be_judged() {
        try (SampleCopy reactor = Sample.named("reactor").copy()) {
            reactor.run("compile");
            reactor.delete("reporting/target/classes");
            reactor.delete("billing/ringfence");
            FolderContent before = reactor.content();

            BuildRun run = reactor.run("ringfence:baseline");

            assertThat(run.exitCode()).as(run::output).isEqualTo(1);
            assertThat(run.output()).contains("reporting/target/classes: there are no class files");
            assertThat(reactor.content()).isEqualTo(before);
        }
    }

    @Test
    void a_reactor_is_recorded_in_one_go_beside_each_pom() {
        try (SampleCopy reactor = Sample.named("reactor").copy()) {
            String before = reactor.read("billing/ringfence/billing.baseline");
            reactor.delete("billing/ringfence");

            BuildRun recorded = reactor.run("compile", "ringfence:baseline");
            BuildRun checked = reactor.run("process-classes");

            assertThat(recorded.exitCode()).as(recorded::output).isZero();
            assertThat(reactor.read("billing/ringfence/billing.baseline")).isEqualTo(before);
            assertThat(List.of(reactor.has("ringfence/adopted"), reactor.has("orders/ringfence/adopted")))
                    .containsExactly(true, false);
            assertThat(checked.exitCode()).as(checked::output).isZero();
        }
    }

    private void adopt() {
        project.write("ringfence/adopted", "");
        project.write(FILE, HEAD + INVOICE + "\n");
    }
}
