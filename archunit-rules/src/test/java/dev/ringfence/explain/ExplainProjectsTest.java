package dev.ringfence.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.explain.ExplainProjects.Answered;
import dev.ringfence.explain.ExplainProjects.CodeOfBuild;
import dev.ringfence.explain.answer.NoAnswer;
import dev.ringfence.explain.answer.OtherMapAnswer;
import dev.ringfence.explain.answer.TypeAnswer;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.ReadBefore;
import dev.ringfence.world.Before;
import dev.ringfence.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainProjectsTest {

    @TempDir
    private Path folder;

    private World world;
    private Optional<String> unknown = Optional.empty();
    private ReadBefore before = ReadBefore.nothing();
    private int asked;

    @BeforeEach
    void two_modules() {
        world = World.in(folder)
                .map("modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}\n")
                .type("shop.orders.Order")
                .type("shop.billing.Invoice", "shop.orders.Order")
                .compile();
    }

    private Answered ask(Question question) {
        ExplainProjects.Build build = new ExplainProjects.Build() {
            @Override
            public List<CodeOfBuild> projects() {
                asked++;
                return List.of(new CodeOfBuild(world.code(), () -> before));
            }

            @Override
            public Optional<String> unknownProject() {
                return unknown;
            }

            @Override
            public Path resolved(String path) {
                return folder.resolve(path);
            }

            @Override
            public String command(Remedy.Goal goal) {
                return "mvn dev.ringfence:ringfence-maven-plugin:0.1.0:"
                        + goal.name().toLowerCase(Locale.ROOT);
            }
        };
        Path file = folder.resolve("module-map.yaml");
        return new ExplainProjects(world.moduleMap(), file, build, world.today()).to(question);
    }

    @Test
    void class_files_that_a_check_has_read_are_not_read_again() throws IOException {
        Question question = new Question.OfType("shop.orders.Order");
        Answered first = ask(question);
        before = Before.of(CodeOnDisk.of(world.code()));
        Files.writeString(folder.resolve("target/classes/shop/orders/Order.class"), "no class file");

        assertThat(ask(question)).isEqualTo(first);
        assertThat(first.answer()).isInstanceOf(TypeAnswer.class);
    }

    @Test
    void a_module_that_the_map_does_not_have_takes_no_look_at_the_code() {
        assertThat(ask(new Question.OfModule("order")).answer())
                .isInstanceOfSatisfying(
                        NoAnswer.class,
                        none -> assertThat(none.problems())
                                .extracting(Problem::message)
                                .containsExactly("the map has no module of this name; did you mean orders?"));
        assertThat(asked).isZero();
        assertThat(ask(new Question.OfModule("orders")).answer()).isNotInstanceOf(NoAnswer.class);
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void a_project_that_is_missing_is_noted_where_uses_are_asked_for_alone() {
        unknown = Optional.of("the module app is not part of this build");

        assertThat(ask(new Question.OfModule("orders")).notes())
                .containsExactly("partial view: the module app is not part of this build; unused exports and requires,"
                        + " and what stricter would cost, take the whole build");
        assertThat(ask(new Question.OfType("shop.orders.Order")).notes()).isEmpty();
        assertThat(ask(new Question.OfTable("orders")).notes())
                .containsExactly("partial view: the module app is not part of this build;"
                        + " who uses the table takes the whole build");
    }

    @Test
    void sources_without_class_files_are_noted_where_a_table_is_asked_for() throws IOException {
        Files.delete(folder.resolve("target/classes/shop/orders/Order.class"));

        assertThat(ask(new Question.OfTable("orders")).notes())
                .singleElement()
                .asString()
                .contains("1 of the sources have no class file, such as src/main/java/shop/orders/Order.java");
    }

    @Test
    void a_damaged_baseline_is_noted_with_the_command_of_the_build() throws IOException {
        Files.createDirectories(folder.resolve("ringfence"));
        Files.writeString(folder.resolve("ringfence/billing.baseline"), "");

        assertThat(ask(new Question.OfType("shop.orders.Order")).notes())
                .containsExactly(
                        "ringfence/billing.baseline:1: this baseline has no head, so a part of it may be missing."
                                + " Restore it from git. Where that cannot be, delete it and run"
                                + " `mvn dev.ringfence:ringfence-maven-plugin:0.1.0:baseline`, with -Dringfence.reason="
                                + " where debt was recorded before: every line of it is an added one then.");
    }

    @Test
    void the_other_map_is_read_from_its_file() throws IOException {
        Files.writeString(
                folder.resolve("other.yaml"),
                "version: 1\nroot: shop\nmodules: {orders: {packages: [.orders]},"
                        + " billing: {packages: [.billing], requires: [orders]}}\n");

        assertThat(ask(new Question.OfOtherMap("other.yaml")).answer()).isInstanceOf(OtherMapAnswer.class);
    }

    @Test
    void another_map_that_cannot_be_read_is_no_answer() throws IOException {
        Files.writeString(folder.resolve("other.yaml"), "version: 2\n");

        assertThat(ask(new Question.OfOtherMap("other.yaml")).answer())
                .isInstanceOfSatisfying(
                        NoAnswer.class,
                        none -> assertThat(none.problems())
                                .isNotEmpty()
                                .allSatisfy(
                                        problem -> assertThat(problem.file()).isEqualTo("other.yaml")));
    }
}
