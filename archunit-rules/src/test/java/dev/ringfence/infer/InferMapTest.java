package dev.ringfence.infer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.infer.InferMap.Outcome;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import dev.ringfence.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InferMapTest {

    @TempDir
    private Path folder;

    private final List<String> steps = new ArrayList<>();

    private InferMap inference(World world) {
        return new InferMap(
                List.of(new InferMap.Project("shop", world.code(), Set.of())),
                folder,
                folder,
                Remedy.Goal::shortCommand,
                steps::add);
    }

    private World shop() {
        return World.in(folder)
                .map("modules: {orders: {packages: [.orders]}}\n")
                .type("shop.orders.Order")
                .type("shop.orders.Line")
                .type("shop.orders.Cart")
                .type("shop.billing.Invoice", "shop.orders.Order")
                .type("shop.billing.Mail")
                .type("shop.billing.Dunning")
                .compile();
    }

    @Test
    void a_first_map_is_guessed_and_not_written() {
        Path file = folder.resolve("module-map.yaml");

        Outcome outcome = inference(shop()).first(file);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Guessed.class, guessed -> {
            assertThat(guessed.text()).contains("\nroot: [shop.billing, shop.orders]\n");
            assertThat(guessed.told())
                    .first()
                    .isEqualTo(
                            "found 6 classes below shop.billing, shop.orders, packaged by feature: a package is a module");
            assertThat(guessed.told()).last().isEqualTo("written: module-map.yaml, modules: 1");
        });
        assertThat(file).doesNotExist();
        assertThat(steps)
                .containsExactly(
                        "reading shop, 1 of 1",
                        "looking who uses whom",
                        "guessing modules of 6 classes",
                        "looking for tables");
    }

    @Test
    void classes_without_a_source_are_left_out_and_told() {
        World shop = shop().without("src/main/java/shop/billing/Mail.java");

        assertThat(inference(shop).first(folder.resolve("module-map.yaml")))
                .isInstanceOfSatisfying(
                        Outcome.Guessed.class,
                        guessed -> assertThat(guessed.told())
                                .startsWith(
                                        "left out: 1 class without a source, such as shop.billing.Mail; mvn clean removes what an"
                                                + " earlier build left behind",
                                        "found 5 classes below shop.billing, shop.orders, packaged by feature: a package is a"
                                                + " module"));
    }

    @Test
    void a_first_map_names_the_command_that_records_debt_in_this_build() {
        InferMap.Project project = new InferMap.Project("shop", shop().code(), Set.of());
        InferMap inference = new InferMap(
                List.of(project),
                folder,
                folder,
                goal -> "mvn dev.ringfence:plugin:1:" + goal.shortCommand().substring(14),
                step -> {});

        Outcome outcome = inference.first(folder.resolve("module-map.yaml"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Guessed.class,
                        guessed -> assertThat(guessed.text())
                                .contains("record today's debt with `mvn dev.ringfence:plugin:1:baseline`."));
    }

    @Test
    void what_a_map_does_not_have_yet_is_added_to_it() throws IOException {
        Path file = folder.resolve("module-map.yaml");
        World shop = shop();
        String map = "version: 1\nroot: shop\nmodules:\n  orders:\n    packages: [.orders]\n";
        Files.writeString(file, map);

        Outcome outcome = inference(shop).more(file);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Guessed.class, guessed -> {
            assertThat(guessed.text()).startsWith(map).contains("\n  billing:");
            assertThat(guessed.told()).last().isEqualTo("added to module-map.yaml, modules: 1");
        });
        Files.writeString(file, ((Outcome.Guessed) outcome).text());
        assertThat(inference(shop).more(file))
                .isEqualTo(new Outcome.Complete(
                        List.of("nothing to add: every class below a root of module-map.yaml belongs to a module")));
    }

    @Test
    void a_map_with_an_error_is_refused_before_any_code_is_read() throws IOException {
        InferMap inference = inference(shop());
        Path file = folder.resolve("module-map.yaml");
        Files.writeString(
                file, "version: 1\nroot: shop\nmodules: {orders: {pakages: [.orders], packages: [.orders]}}\n");

        assertThat(inference.more(file))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::toString)
                                .first()
                                .asString()
                                .startsWith("module-map.yaml:3:20: "));
        assertThat(steps).isEmpty();
    }

    @Test
    void code_that_is_not_compiled_is_refused() {
        World world = World.in(folder)
                .map("modules: {orders: {packages: [.orders]}}\n")
                .type("shop.orders.Order");

        assertThat(inference(world).first(folder.resolve("module-map.yaml")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.file() + ": " + problem.message())
                                .containsExactly(
                                        "src/main/java/shop/orders/Order.java: this source declares a type, and there"
                                                + " is no class file of it"));
    }
}
