package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The life of a lock: recorded once, changed only with a reason, blind to looks, mended after a merge, emptied in the end. */
@TestInstance(Lifecycle.PER_METHOD)
class FreezeIT {

    private static final String HEAD = "# ringfence-lock/1, fingerprints/1, written by: mvn ringfence:freeze\n";
    private static final String LOCK = "ringfence/payments.lock";
    private static final String DESK = "src/main/java/com/acme/payments/PaymentDesk.java";
    private static final String KEPT = "[INFO] kept: 3 classes, 2 modules, 100 % mapped, 0 known, 0 new, 0 stale";

    private final SampleCopy project = Sample.named("error-frozen-without-lock").copy();

    @AfterEach
    void delete() {
        project.close();
    }

    @Test
    void the_first_lock_needs_no_class_and_no_reason_and_a_second_run_changes_no_byte() {
        BuildRun missing = project.run("process-classes");
        project.delete("target");
        BuildRun frozen = project.run("ringfence:freeze");
        boolean isBuilt = project.has("target");
        FolderContent after = project.content();
        BuildRun again = project.run("ringfence:freeze");
        FolderContent afterSecond = project.content();
        BuildRun checked = project.run("process-classes");

        assertThat(missing.exitCode()).as(missing::output).isEqualTo(1);
        assertThat(missing.ringfenceLines())
                .anyMatch(line -> line.contains("mvn ringfence:freeze"))
                .contains("[ERROR] could not run: 1 problem; nothing was judged");
        assertThat(frozen.exitCode()).as(frozen::output).isZero();
        assertThat(project.read(LOCK)).startsWith(HEAD).contains("\ncom.acme.payments.PaymentDesk - ");
        assertThat(isBuilt).isFalse();
        assertThat(again.exitCode()).as(again::output).isZero();
        assertThat(afterSecond).isEqualTo(after);
        assertThat(checked.exitCode()).as(checked::output).isZero();
        assertThat(checked.ringfenceLines()).contains(KEPT);
    }

    @Test
    void a_change_breaks_and_is_frozen_anew_only_with_a_reason_which_its_line_bears() {
        project.run("ringfence:freeze");
        String before = project.read(LOCK);
        project.edit(DESK, "String customer,", "CharSequence customer,");

        BuildRun checked = project.run("process-classes");
        BuildRun refused = project.run("ringfence:freeze");
        String afterRefusal = project.read(LOCK);
        BuildRun agreed = project.run("ringfence:freeze", "-Dringfence.reason=PAY-9, done there too");
        BuildRun kept = project.run("process-classes");

        assertThat(checked.exitCode()).as(checked::output).isEqualTo(1);
        assertThat(checked.ringfenceLines())
                .contains(
                        "[ERROR] payments  frozen-code, 2 changed",
                        "[ERROR]   why      payments is frozen, so its code is read-only (module-map.yaml:5)",
                        "[ERROR]   or       freeze it anew: mvn ringfence:freeze -Dringfence.reason=\"why it has to be\"");
        assertThat(refused.exitCode()).as(refused::output).isEqualTo(1);
        assertThat(refused.ringfenceLines())
                .anyMatch(line -> line.contains("mvn ringfence:freeze -Dringfence.reason="));
        assertThat(afterRefusal).isEqualTo(before);
        assertThat(agreed.exitCode()).as(agreed::output).isZero();
        assertThat(linesWithReason("PAY-9, done there too"))
                .containsExactly(
                        "com.acme.payments.PaymentDesk -",
                        "com.acme.payments.PaymentDesk pay(CharSequence,BigDecimal)");
        assertThat(kept.exitCode()).as(kept::output).isZero();
    }

    @Test
    void another_format_passes_and_needs_no_reason_to_be_recorded() {
        project.run("ringfence:freeze");
        project.edit(DESK, "    Receipt pay(", "  /** Pays. */\r\n\r\n  Receipt\r\n      pay(");

        BuildRun checked = project.run("process-classes");
        BuildRun frozen = project.run("ringfence:freeze");

        assertThat(checked.exitCode()).as(checked::output).isZero();
        assertThat(checked.ringfenceLines()).contains(KEPT);
        assertThat(frozen.exitCode()).as(frozen::output).isZero();
    }

    @Test
    void conflict_markers_could_not_run_and_both_sides_are_taken() {
        project.run("ringfence:freeze");
        String lock = project.read(LOCK);
        String rest = lock.substring(HEAD.length());
        project.write(LOCK, HEAD + "<<<<<<< ours\n" + rest + "=======\n" + rest + ">>>>>>> theirs\n");

        BuildRun checked = project.run("process-classes");
        BuildRun mended = project.run("ringfence:freeze");

        assertThat(checked.exitCode()).as(checked::output).isEqualTo(1);
        assertThat(checked.ringfenceLines())
                .anyMatch(line -> line.startsWith("[ERROR] " + LOCK + ":2: ") && line.contains("conflict markers"))
                .anyMatch(line -> line.startsWith("[ERROR] could not run: 1 problem"));
        assertThat(mended.exitCode()).as(mended::output).isZero();
        assertThat(project.read(LOCK)).isEqualTo(lock);
    }

    @Test
    void a_lock_of_a_module_that_is_frozen_no_more_is_stale_and_is_emptied_down_to_its_head() {
        project.run("ringfence:freeze");
        project.edit("module-map.yaml", "    state: frozen\n", "");

        BuildRun checked = project.run("process-classes");
        BuildRun emptied = project.run("ringfence:freeze");
        BuildRun kept = project.run("process-classes");

        assertThat(checked.exitCode()).as(checked::output).isEqualTo(1);
        assertThat(checked.ringfenceLines())
                .contains("[ERROR] stale locks, 1")
                .anyMatch(line -> line.endsWith("0 new, 1 stale"));
        assertThat(emptied.exitCode()).as(emptied::output).isZero();
        assertThat(project.read(LOCK)).isEqualTo(HEAD);
        assertThat(kept.exitCode()).as(kept::output).isZero();
    }

    @Test
    void a_type_may_move_between_the_projects_of_its_module_however_maven_is_started() {
        String table = "src/main/java/com/acme/shop/orders/OrderTable.java";
        try (SampleCopy reactor = frozenReactor()) {
            reactor.write("billing/" + table, reactor.read("orders/" + table)).delete("orders/" + table);

            BuildRun whole = reactor.run("process-classes", "-T", "2");
            BuildRun one = reactor.run("ringfence:check", "-pl", ":billing");
            BuildRun alone = reactor.build().from("reporting").run("process-classes");

            assertThat(whole.exitCode()).as(whole::output).isZero();
            assertThat(one.exitCode()).as(one::output).isZero();
            assertThat(alone.exitCode()).as(alone::output).isZero();
        }
    }

    @Test
    void two_threads_tell_a_change_in_the_project_in_which_it_is() {
        try (SampleCopy reactor = frozenReactor()) {
            reactor.edit(
                    "orders/src/main/java/com/acme/shop/orders/OrderLine.java",
                    "String article",
                    "String articleNumber");

            BuildRun run = reactor.run("process-classes", "-T", "2", "--fail-at-end");

            assertThat(run.exitCode()).as(run::output).isEqualTo(1);
            assertThat(run.output())
                    .contains(
                            "[ERROR] orders  frozen-code, ",
                            "[ERROR]     orders/src/main/java/com/acme/shop/orders/OrderLine.java:5",
                            "freeze it anew: mvn ringfence:freeze -pl :orders -Dringfence.reason=",
                            "[INFO] kept: 1 class, 1 module");
        }
    }

    @Test
    void nothing_is_written_where_one_lock_is_damaged() {
        try (SampleCopy reactor = frozenReactor()) {
            reactor.write("billing/ringfence/orders.lock", "no lock\n");
            reactor.edit("orders/src/main/java/com/acme/shop/orders/OrderLine.java", "String article", "int article");
            FolderContent before = reactor.content();

            BuildRun run = reactor.run("ringfence:freeze", "-Dringfence.reason=ORD-9");

            assertThat(run.exitCode()).as(run::output).isEqualTo(1);
            assertThat(run.output()).contains("billing/ringfence/orders.lock:1: ");
            assertThat(reactor.content()).isEqualTo(before);
        }
    }

    private static SampleCopy frozenReactor() {
        SampleCopy reactor = Sample.named("reactor").copy();
        reactor.edit("module-map.yaml", "    exports: [.api]\n", "    exports: [.api]\n    state: frozen\n");
        reactor.run("ringfence:freeze");
        assertThat(List.of(reactor.has("orders/ringfence/orders.lock"), reactor.has("billing/ringfence/orders.lock")))
                .containsExactly(true, false);
        return reactor;
    }

    /** The elements whose lines bear it; for what is gone, its type does. */
    private List<String> linesWithReason(String reason) {
        return project.read(LOCK)
                .lines()
                .filter(line -> line.endsWith(" # " + reason))
                .map(line -> line.replaceFirst(" \\S{43} \\S{43} # .*", ""))
                .toList();
    }
}
