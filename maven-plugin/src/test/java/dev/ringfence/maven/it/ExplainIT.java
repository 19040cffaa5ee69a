package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The goal {@code explain}: answers for people and for programs, before and after code is compiled. */
class ExplainIT {

    private static final String FILE = "target/ringfence/explain.json";

    @Test
    void what_the_map_alone_answers_needs_no_compiled_code_and_nothing_is_written() {
        try (SampleCopy shop = Sample.named("shop").copy()) {
            FolderContent before = shop.content();

            BuildRun type = shop.run("ringfence:explain", "-Dringfence.type=Invoice$Line");
            BuildRun edge = shop.run(
                    "ringfence:explain",
                    "-Dringfence.from=com.acme.shop.billing.StillToWrite",
                    "-Dringfence.to=com.acme.shop.payments.card.CardVault");

            assertThat(type.exitCode()).as(type::output).isZero();
            assertThat(type.ringfenceLines())
                    .containsExactly(
                            "--- explain @ shop",
                            "[INFO] com.acme.shop.billing.Invoice belongs to billing",
                            "[INFO]   why       billing claims com.acme.shop.billing (module-map.yaml:46:16)",
                            "[INFO]   state     active: its code may change, and others may use it where they declare so",
                            "[INFO]   exported  to nobody",
                            "[INFO]   users     app",
                            "[INFO]   owner     @acme/billing");
            assertThat(edge.exitCode()).as(edge::output).isZero();
            assertThat(edge.ringfenceLines())
                    .contains(
                            "[INFO] com.acme.shop.billing.StillToWrite -> com.acme.shop.payments.card.CardVault:"
                                    + " not allowed, forbidden-dependency",
                            "[INFO]   not       require payments: billing forbids it, whatever it requires");
            assertThat(shop.content()).isEqualTo(before);
        }
    }

    @Test
    void a_module_is_told_with_its_debt_and_what_stricter_would_cost_and_another_map_before_it_is_taken() {
        try (SampleCopy shop = Sample.named("shop").copy()) {
            shop.write(
                    "stricter.yaml",
                    shop.read("module-map.yaml")
                            .replace(
                                    "exports: [.api]\n    requires: [catalog]",
                                    "state: closed\n    exports: [.api]\n    requires: [catalog]"));

            BuildRun module = shop.run("compile", "ringfence:explain", "-Dringfence.module=customers");
            BuildRun against = shop.run("ringfence:explain", "-Dringfence.against=stricter.yaml");
            BuildRun checked = shop.run("process-classes", "-Dringfence.map=stricter.yaml");
            BuildRun overview = shop.run("ringfence:explain");

            assertThat(module.exitCode()).as(module::output).isZero();
            assertThat(module.ringfenceLines())
                    .contains(
                            "[INFO] customers (module-map.yaml:16:3): 11 classes, active, owner @acme/customers",
                            "[INFO] next step: mend the one edge of customers -> orders, on 4 lines:"
                                    + " then none is left between these two",
                            "[INFO]   0 lines: exports what is used, `exports: [.api]`");
            assertThat(against.ringfenceLines())
                    .anyMatch(
                            line -> line.equals("[INFO] stricter.yaml would add 4 lines to the baselines, and drop 0"));
            assertThat(checked.output()).contains(" 4 new, 0 stale");
            assertThat(overview.ringfenceLines())
                    .anyMatch(line -> line.matches("\\[INFO] +orders +11 +54 +14 +3 +5 +extracting +@acme/orders"))
                    .anyMatch(line -> line.contains("@acme/orders: app -> orders, until 2999-12-31, "));
        }
    }

    @Test
    void a_program_is_given_one_document_and_nothing_else_also_where_there_is_no_answer() {
        try (SampleCopy shop = Sample.named("shop").copy()) {
            BuildRun answered = shop.build()
                    .alone()
                    .run(
                            "-q",
                            "ringfence:explain",
                            "-Dringfence.output=json",
                            "-Dringfence.from=billing",
                            "-Dringfence.to=orders-api");
            String written = shop.read(FILE);
            BuildRun unanswered = shop.build()
                    .alone()
                    .run("-q", "ringfence:explain", "-Dringfence.output=json", "-Dringfence.module=biling");
            BuildRun onMaven4 = shop.build()
                    .with(MavenVersion.V4)
                    .run("-q", "ringfence:explain", "-Dringfence.output=json", "-Dringfence.type=Invoice");

            assertThat(answered.exitCode()).as(answered::output).isZero();
            assertThat(answered.output().strip()).isEqualTo(written.strip());
            assertThat(written).startsWith("{\n  \"format\" : \"ringfence-explain/1\",\n  \"answers\" : \"ends\",");
            assertThat(unanswered.exitCode()).as(unanswered::output).isEqualTo(1);
            assertThat(unanswered.output()).startsWith("{");
            assertThat(unanswered.output()).contains("\"answers\" : \"nothing\"", "did you mean billing?", "[ERROR]");
            assertThat(onMaven4.output().strip()).isEqualTo(shop.read(FILE).strip());
        }
    }

    @Test
    void a_question_that_is_none_and_a_map_that_is_none_are_named_and_fail() {
        try (SampleCopy shop = Sample.named("shop").copy()) {
            BuildRun half = shop.run("ringfence:explain", "-Dringfence.from=billing");
            BuildRun loud = shop.run("ringfence:explain", "-Dringfence.output=xml");
            shop.delete("module-map.yaml");
            BuildRun lost = shop.run("ringfence:explain");

            assertThat(half.exitCode()).as(half::output).isEqualTo(1);
            assertThat(half.ringfenceLines())
                    .contains("[ERROR] question: an edge has two ends, and only `from` was named");
            assertThat(loud.ringfenceLines()).contains("[ERROR] question: there is no output xml");
            assertThat(lost.exitCode()).as(lost::output).isEqualTo(1);
            assertThat(lost.output()).contains("module-map.yaml: there is no module map from ");
        }
    }

    @Test
    void a_reactor_answers_for_all_its_projects_also_where_one_is_selected_and_says_what_it_does_not_see() {
        try (SampleCopy reactor = Sample.named("reactor").copy()) {
            BuildRun selected = reactor.run("-q", "compile");
            BuildRun one = reactor.run("ringfence:explain", "-pl", "reporting", "-Dringfence.module=orders");
            BuildRun inside = reactor.build().from("billing").run("ringfence:explain", "-Dringfence.module=billing");

            assertThat(selected.exitCode()).as(selected::output).isZero();
            assertThat(one.ringfenceLines())
                    .contains("[INFO] next step: mend the one edge of billing -> orders, on 2 lines:"
                            + " then none is left between these two")
                    .noneMatch(line -> line.contains("not seen"));
            assertThat(inside.ringfenceLines()).anyMatch(line -> line.startsWith("[WARNING] not seen: partial view: "));
        }
    }
}
