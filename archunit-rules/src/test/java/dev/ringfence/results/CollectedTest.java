package dev.ringfence.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.files.ShownPath;
import dev.ringfence.map.Problem;
import dev.ringfence.project.CodeKind;
import dev.ringfence.results.WantedPart.Need;
import dev.ringfence.verdict.OtherProjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two machines checked {@code orders} and {@code billing}, and a third collects what they left. */
class CollectedTest {

    private static final String MAP = """
            version: 1
            root: com.acme
            modules:
              orders: {packages: [.orders]}
              billing: {packages: [.billing], state: frozen, freeze: {resources: ["billing/*.sql"]}}
            exceptions: [{from: billing, to: orders, because: soon, until: 2026-11-30}]
            """;

    @TempDir
    private Path folder;

    private Checkout one;
    private Checkout two;
    private Checkout here;

    @BeforeEach
    void two_machines_checked_a_project_each() {
        one = checkout("one").judged("orders", 0, false);
        two = checkout("two").judged("billing", 0, true);
        here = checkout("here");
        bring(one, "orders", "first/orders/target/ringfence");
        bring(two, "billing", "second");
    }

    private Checkout checkout(String name) {
        return Checkout.in(folder.resolve(name))
                .write(Checkout.MAP, MAP)
                .write("orders/src/Order.java", "class Order {}\n")
                .write("orders/ringfence/orders.baseline", "com.acme.A -> com.acme.B\n")
                .write("billing/src/Invoice.java", "class Invoice {}\n")
                .write("billing/tables.sql", "create table invoice\n");
    }

    private void bring(Checkout from, String project, String to) {
        try {
            Path target = folder.resolve("here/parts").resolve(to).resolve("result.json");
            Files.createDirectories(target.getParent());
            Files.copy(from.part(project).file(), target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Collected collect() {
        return collect(Need.REQUIRED, "parts");
    }

    private Collected collect(Need needOfBilling, String... folders) {
        return Collected.of(
                List.of(wanted("orders", Need.REQUIRED), wanted("billing", needOfBilling)),
                Set.of("com.acme:orders", "com.acme:billing"),
                CollectedFolders.read(
                        Stream.of(folders).map(here.folder()::resolve).toList(), this::shown),
                here.results(),
                this::shown);
    }

    private WantedPart wanted(String project, Need need) {
        return new WantedPart(here.part(project), need, "mvn process-classes -pl :" + project);
    }

    private String shown(Path path) {
        return ShownPath.of(here.folder(), path);
    }

    private static List<String> problems(Collected collected) {
        return collected.problems().stream().map(Problem::toString).toList();
    }

    private List<String> messages() {
        return collect().problems().stream().map(Problem::message).toList();
    }

    @Test
    void results_count_on_another_machine_wherever_they_lie_there() {
        Collected collected = collect();

        assertThat(problems(collected)).isEmpty();
        assertThat(collected.uses(Optional.empty()))
                .isEqualTo(new OtherProjects.Whole(
                        List.of(Checkout.use("com.acme:orders"), Checkout.use("com.acme:billing"))));
        assertThat(collected.broken()).isEmpty();
        assertThat(collected.total(CodeKind.MAIN))
                .hasValueSatisfying(total -> assertThat(total.projects() + " " + total.classes() + " "
                                + total.counts().known())
                        .isEqualTo("2 4 2"));
        assertThat(collected.total(CodeKind.TESTS)).isEmpty();
        assertThat(collected.coverage().classes()).isEqualTo(4);
        assertThat(collected.coverage().outside()).hasSize(1);
    }

    @Test
    void nothing_in_a_result_is_absolute() throws IOException {
        assertThat(Files.readString(two.part("billing").file()))
                .doesNotContain(folder.toString())
                .doesNotContain(folder.getFileName().toString());
    }

    @Test
    void line_ends_and_what_a_build_fills_do_not_count() {
        here.write("billing/src/Invoice.java", "class Invoice {}\r\n")
                .write(Checkout.MAP, MAP.replace("\n", "\r\n"))
                .write("billing/target/tables.sql", "made");

        assertThat(messages()).isEmpty();
    }

    @Test
    void the_verdict_of_a_part_that_was_broken_counts() {
        one.judged("orders", 3, false);
        bring(one, "orders", "first/orders/target/ringfence");

        assertThat(collect().broken())
                .extracting(file -> file.result().shown() + " in " + shown(file.path()))
                .containsExactly("com.acme:orders in parts/first/orders/target/ringfence/result.json");
    }

    @Test
    void a_project_without_a_result_is_named_with_the_command_that_makes_one() throws IOException {
        Files.delete(here.folder().resolve("parts/second/result.json"));

        assertThat(problems(collect()))
                .containsExactly("billing/pom.xml: no result of com.acme:billing was collected. Let a job run `mvn"
                        + " process-classes -pl :billing`, and collect its `target/ringfence`. A check that could not"
                        + " run leaves no result.");
    }

    @Test
    void a_project_that_its_pom_leaves_out_makes_the_view_partial_and_one_without_code_lacks_nothing()
            throws IOException {
        Files.delete(here.folder().resolve("parts/second/result.json"));

        Collected leftOut = collect(Need.LEFT_OUT, "parts");
        Collected optional = collect(Need.OPTIONAL, "parts");

        assertThat(problems(leftOut)).isEmpty();
        assertThat(leftOut.leftOut(CodeKind.MAIN)).isEqualTo(1);
        assertThat(leftOut.uses(Optional.empty()))
                .isEqualTo(new OtherProjects.Partial(
                        "no result of com.acme:billing", List.of(Checkout.use("com.acme:orders"))));
        assertThat(optional.uses(Optional.of("one project is unknown")))
                .isEqualTo(
                        new OtherProjects.Partial("one project is unknown", List.of(Checkout.use("com.acme:orders"))));
        assertThat(optional.uses(Optional.empty()))
                .isEqualTo(new OtherProjects.Whole(List.of(Checkout.use("com.acme:orders"))));
    }

    @Test
    void a_result_of_another_commit_is_refused_with_what_differs() {
        here.write("orders/src/Order.java", "class Order { int id; }\n");

        assertThat(problems(collect()))
                .containsExactly(
                        "parts/first/orders/target/ringfence/result.json: the result of com.acme:orders was made"
                                + " of other sources. Collect what a job has left that checked this very commit with the same"
                                + " profiles: `mvn process-classes -pl :orders`.");
    }

    @Test
    void whatever_a_verdict_depends_on_is_compared() throws IOException {
        here = here.of("2");
        assertThat(messages())
                .containsExactly(
                        "the result of com.acme:orders was left by Ringfence 1, and this is 2",
                        "the result of com.acme:billing was left by Ringfence 1, and this is 2");
        here = here.of("1").on(LocalDate.of(2026, 12, 1));
        assertThat(messages()).hasSize(2).allMatch(text -> text.endsWith("exceptions of the map were over"));

        here = here.on(LocalDate.of(2026, 11, 29)).write("orders/ringfence/orders.baseline", "");
        assertThat(messages())
                .containsExactly(
                        "the result of com.acme:orders was made with other baselines, locks or frozen resources",
                        "the result of com.acme:billing looked for what moved in other sources or baselines of other"
                                + " projects");
        checkout("here").write("billing/tables.sql", "drop table invoice\n");
        assertThat(messages())
                .containsExactly(
                        "the result of com.acme:billing was made with other baselines, locks or frozen resources");
        checkout("here").write(Checkout.MAP, MAP + "policy: {unused: fail}\n");
        assertThat(messages()).hasSize(2).allMatch(text -> text.endsWith("was judged by another module map"));
        checkout("here").write("orders/src/Line.java", "class Line {}\n");
        assertThat(messages())
                .containsExactly(
                        "the result of com.acme:orders was made of other sources",
                        "the result of com.acme:billing looked for what moved in other sources or baselines of other"
                                + " projects");
        Files.delete(here.folder().resolve("orders/src/Line.java"));
        assertThat(messages()).isEmpty();
    }

    @Test
    void the_last_days_of_seams_and_the_files_with_their_flags_are_compared() {
        String seams = MAP.replaceFirst("exceptions.*", """
                seams:
                  cutover:
                    old: orders
                    new: billing
                    through: [{type: .gateway.Shadow, until: 2026-11-30}]
                    flags: [{key: use-new, in: ["**/*.yaml"]}]
                    until: 2026-12-31
                    owner: us
                    because: ORD-1""");
        List.of(one, two, here)
                .forEach(each -> each.write(Checkout.MAP, seams).write("orders/app.yaml", "use-new: false\n"));
        one.judged("orders", 0, false);
        two.judged("billing", 0, false);
        bring(one, "orders", "first/orders/target/ringfence");
        bring(two, "billing", "second");
        assertThat(messages()).isEmpty();

        here = here.on(LocalDate.of(2026, 12, 1));
        assertThat(messages()).hasSize(2).allMatch(text -> text.endsWith("exceptions of the map were over"));
        here = here.on(LocalDate.of(2026, 11, 30)).write("orders/app.yaml", "use-new: true\n");
        assertThat(messages())
                .containsExactly("the result of com.acme:orders was made with other files that have flags of seams");
    }

    @Test
    void two_results_that_tell_the_same_are_one_and_two_that_do_not_are_named() {
        bring(one, "orders", "third");
        assertThat(messages()).isEmpty();
        assertThat(collect().total(CodeKind.MAIN).orElseThrow().projects()).isEqualTo(2);

        one.judged("orders", 1, false);
        bring(one, "orders", "third");
        assertThat(problems(collect()))
                .containsExactly(
                        "parts/third/result.json: two parts tell different things of com.acme:orders: this one,"
                                + " and parts/first/orders/target/ringfence/result.json. Check each project in one job, or build"
                                + " it alike in both: with the same JDK, profiles and properties.");
    }

    @Test
    void the_same_file_in_two_folders_is_one() {
        assertThat(problems(collect(Need.REQUIRED, "parts", "parts/second", ".")))
                .isEmpty();
    }

    @Test
    void what_is_passed_over_is_told_and_keeps_nobody_from_judging() {
        Checkout other =
                checkout("other").write("orders/src/Order.java", "class Old {}").judged("orders", 1, false);
        bring(other, "orders", "old");
        bring(checkout("gone").judged("stock", 0, false), "stock", "gone");
        here.write("parts/damaged/result.json", "{\"format\": \"ringfence-result/6\"}")
                .write("parts/earlier/result-tests.json", "{\"format\": \"ringfence-result/2\"}");

        assertThat(collect().problems()).noneMatch(Problem::isError);
        assertThat(problems(collect()))
                .containsExactly(
                        "parts/damaged/result.json: this file is passed over: it is damaged, or no result of Ringfence."
                                + " Collect what `check` of this version left, or take the file away.",
                        "parts/earlier/result-tests.json: this file is passed over: it is a result of another version of"
                                + " Ringfence. Collect what `check` of this version left, or take the file away.",
                        "parts/gone/result.json: this result is passed over: com.acme:stock is no project of this build."
                                + " Nothing has to be done, unless a profile brings the project in: then collect with"
                                + " that profile.",
                        "parts/old/result.json: the result of com.acme:orders was made of other sources, and is passed"
                                + " over. Nothing has to be done, since"
                                + " parts/first/orders/target/ringfence/result.json fits.");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThat(problems(collect(Need.REQUIRED, "parts", "more")))
                .containsExactly(
                        "more: there is no such folder to collect results from. Name the folders into which the"
                                + " results of the other jobs were brought, as in -Dringfence.collect=parts,more-parts.");
    }

    @Test
    void test_code_has_results_of_its_own() {
        one.judged(one.part("orders", CodeKind.TESTS), 0, false);
        bring(one, "orders", "first/orders/target/ringfence");

        assertThat(collect().total(CodeKind.TESTS)).as("nobody asked for it").isEmpty();
        assertThat(one.part("orders", CodeKind.TESTS).file()).hasFileName("result-tests.json");
        assertThat(one.part("orders", CodeKind.TESTS).shown()).isEqualTo("com.acme:orders (tests)");
    }
}
