package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Modules of all projects are measured, and what people have to say is asked for. */
@TestInstance(Lifecycle.PER_METHOD)
class AdviseIT {

    private final SampleCopy reactor = Sample.named("reactor").copy();

    @AfterEach
    void delete() {
        reactor.close();
    }

    @Test
    void all_modules_are_told_and_what_is_not_known_is_asked_for() {
        BuildRun text = reactor.run("process-classes", "ringfence:advise");
        BuildRun json = reactor.run("ringfence:advise", "-Dringfence.output=json", "-Dringfence.module=orders");

        assertThat(text.exitCode()).as(text::output).isZero();
        assertThat(text.output())
                .contains("[INFO] advise: 3 modules, 12 months, ? commits; facts said for 0 of 3")
                .contains("[INFO] no facts said: ")
                .contains("[INFO]   asked: orders traffic? critical? scaling? isolation? team?  say them under `facts`")
                .contains("[WARNING] tables and keys are ?: no module of the map says which tables it owns")
                .contains("[WARNING] commits are ?: there is no git repository around the module map");
        assertThat(json.exitCode()).as(json::output).isZero();
        assertThat(reactor.read("target/ringfence/advice.json"))
                .contains("\"format\" : \"ringfence-advice/1\"")
                .contains("com.acme.shop.billing.Invoice -> com.acme.shop.orders.OrderLine");
    }

    @Test
    void one_module_is_told_with_its_plan_which_stands_whole_in_a_file() {
        BuildRun run = reactor.run("process-classes", "ringfence:advise", "-Dringfence.module=orders");

        assertThat(run.exitCode()).as(run::output).isZero();
        assertThat(run.output())
                .contains("[INFO] plan: how orders leaves; follow one edit, then run again;")
                .contains("[INFO]   [ ] 1 contract ")
                .contains("[INFO]   [ ] 5 tables           ?  no module of the map says which tables it owns")
                .contains("[INFO]   [ ] 7 state            3  still to be said: closed, extracting, a seam")
                .contains("[INFO]   [ ] 8 extracted ");
        assertThat(reactor.read("target/ringfence/advice.json"))
                .contains("\"plan\" : {")
                .contains("\"name\" : \"contract\"")
                .contains("com.acme.shop.billing.Invoice -> com.acme.shop.orders.OrderLine");
    }

    @Test
    void a_move_is_judged_before_it_is_made_and_its_edit_makes_it_so() {
        BuildRun asked = reactor.run(
                "process-classes",
                "ringfence:advise",
                "-Dringfence.move=com.acme.shop.orders.OrderLine -> billing",
                "-Dringfence.output=text");
        BuildRun json = reactor.run(
                "ringfence:advise",
                "-Dringfence.move=com.acme.shop.orders.OrderLine -> billing",
                "-Dringfence.output=json");

        assertThat(asked.exitCode()).as(asked::output).isZero();
        assertThat(asked.output())
                .contains("[INFO] what if: com.acme.shop.orders.OrderLine -> billing")
                .contains("[INFO]   moves  1 type, OrderLine, from orders to billing")
                .contains("[INFO]   claim  this edit of the map is enough, and the code stays where it is")
                .contains("rewrite-maven-plugin:run -Drewrite.activeRecipes=dev.ringfence.MoveTypes");
        assertThat(reactor.read("target/ringfence/rewrite.yml"))
                .contains("oldFullyQualifiedTypeName: com.acme.shop.orders.OrderLine")
                .contains("newFullyQualifiedTypeName: com.acme.shop.billing.OrderLine");
        assertThat(json.exitCode()).as(json::output).isZero();
        assertThat(reactor.read("target/ringfence/advice.json"))
                .contains("\"moves\"")
                .contains("com.acme.shop.billing.Invoice -> com.acme.shop.orders.OrderLine");
    }

    @Test
    void a_module_that_has_left_is_told_by_what_is_still_here() {
        reactor.write(
                "module-map.yaml",
                reactor.read("module-map.yaml").replaceFirst("(?m)^( +)orders:$", "$1orders:\n$1  state: extracted"));
        BuildRun run =
                reactor.run("process-classes", "-Dringfence.skip", "ringfence:advise", "-Dringfence.module=orders");

        assertThat(run.exitCode()).as(run::output).isZero();
        assertThat(run.output())
                .contains("[INFO]   [ ] 8 extracted ")
                .contains("do  delete the types that are still here")
                .doesNotContain("1 contract");
    }

    @Test
    void a_wrong_name_is_told() {
        for (List<String> wrong : List.of(
                List.of("-Dringfence.module=order", "could not run: the map has no module order; did you mean orders?"),
                List.of("-Dringfence.move=shop.Tax* -> order", "the map has no module order; did you mean orders?"),
                List.of(
                        "-Dringfence.move=shop.Tax*",
                        "the form is -Dringfence.move=\"com.acme.billing.Tax* -> orders\""),
                List.of("-Dringfence.move=", "could not run: no move was named; the form is "),
                List.of("-Dringfence.output=xml", "could not run: there is no output xml; write "))) {
            BuildRun run = reactor.run("ringfence:advise", wrong.get(0));

            assertThat(run.exitCode()).as(run::output).isEqualTo(1);
            assertThat(run.output()).contains(wrong.get(1));
        }
    }
}
