package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Known violations whose types have other names, in real builds: by names without git, by git where there is a history. */
class RenamesIT {

    private static final String HEAD = "# ringfence-baseline/1, written by: mvn ringfence:baseline\n";
    private static final String INVOICE = "com.acme.billing.Invoice -> com.acme.orders.Order # until ORD-7\n";
    private static final String RUN = "src/main/java/com/acme/billing/InvoicePrintRun.java";

    @Test
    void a_line_goes_to_the_project_that_its_type_went_to_and_a_second_run_changes_no_byte() {
        try (SampleCopy project =
                Sample.named("pass-type-moved-to-another-project").copy()) {
            BuildRun recorded = project.run("compile", "ringfence:baseline");
            FolderContent after = project.content();
            BuildRun again = project.run("ringfence:baseline");
            BuildRun checked = project.run();

            assertThat(recorded.exitCode()).as(recorded::output).isZero();
            assertThat(recorded.ringfenceLines())
                    .contains(
                            "[INFO] com.acme:billing-runs: 1 known, 0 added, 1 moved, 0 dropped",
                            "[INFO] com.acme:billing: 1 known, 0 added, 1 dropped");
            assertThat(project.read("billing/ringfence/billing.baseline")).isEqualTo(HEAD + INVOICE);
            assertThat(project.read("billing-runs/ringfence/billing.baseline"))
                    .isEqualTo(HEAD + "com.acme.billing.runs.InvoiceRun -> com.acme.orders.Order\n");
            assertThat(again.exitCode()).as(again::output).isZero();
            assertThat(project.content()).isEqualTo(after);
            assertThat(checked.exitCode()).as(checked::output).isZero();
        }
    }

    @Test
    void one_project_alone_knows_where_the_others_lie_and_keeps_the_lines_that_are_not_written_there() {
        try (SampleCopy project =
                Sample.named("pass-type-moved-to-another-project").copy()) {
            project.run("compile");
            BuildRun there = project.run("ringfence:check", "-pl", ":billing-runs");
            BuildRun here = project.run("ringfence:baseline", "-pl", ":billing");

            assertThat(there.exitCode()).as(there::output).isZero();
            assertThat(there.ringfenceLines()).anyMatch(line -> line.contains(", 1 moved, 0 new"));
            assertThat(here.exitCode()).as(here::output).isZero();
            assertThat(here.ringfenceLines())
                    .contains("[INFO] com.acme:billing: 2 known, 0 added, 0 dropped;"
                            + " lines that wait for a project that is not recorded with it: 1");
        }
    }

    @Test
    void git_shows_a_rename_to_a_name_that_is_not_like_the_old_one() {
        try (SampleCopy project = Sample.named("pass-type-renamed").copy()) {
            String text = project.read(RUN);
            write(project, "Billing", text).delete(RUN);
            BuildRun withoutHistory = project.run();
            project.delete("src/main/java/com/acme/billing/Billing.java").delete("target");
            commit(write(project, "InvoiceRun", text));
            write(project, "Billing", text).delete("src/main/java/com/acme/billing/InvoiceRun.java");
            BuildRun withHistory = project.run();

            assertThat(withoutHistory.exitCode()).as(withoutHistory::output).isEqualTo(1);
            assertThat(withHistory.exitCode()).as(withHistory::output).isZero();
            assertThat(withHistory.ringfenceLines())
                    .contains(
                            "[INFO] com.acme.billing.InvoiceRun is com.acme.billing.Billing now: 1 known edge moved with it;"
                                    + " mvn ringfence:baseline writes that down");
        }
    }

    private static SampleCopy write(SampleCopy project, String type, String text) {
        return project.write("src/main/java/com/acme/billing/" + type + ".java", text.replace("InvoicePrintRun", type));
    }

    private static void commit(SampleCopy project) {
        RealGit git = new RealGit(project.folder());
        git.run("init", "-q");
        git.run("add", "src", "pom.xml", "ringfence", "module-map.yaml");
        git.run("commit", "-q", "-m", "before");
    }
}
