package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.gate.FreezeProjects.Outcome;
import dev.ringfence.map.Problem;
import dev.ringfence.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreezeProjectsTest {

    private static final String ORDER = "src/main/java/shop/orders/Order.java";

    @TempDir
    private Path folder;

    private World world;
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void a_module_is_frozen() {
        world = World.in(folder)
                .map("modules: {orders: {packages: [.orders], state: frozen}}\n")
                .file(ORDER, "package shop.orders;\nclass Order {\n    int a;\n}\n");
    }

    private Outcome freeze(String... reason) throws IOException {
        return FreezeProjects.write(
                List.of(world.freezePlan(
                        Optional.of(reason).filter(given -> given.length > 0).map(given -> given[0]))),
                told::add);
    }

    @Test
    void the_first_lock_is_written_and_told() throws IOException {
        assertThat(freeze()).isEqualTo(new Outcome.Written());
        assertThat(told).containsExactly("com.acme:shop: orders frozen, 1 type, 0 changed");
        assertThat(folder.resolve("ringfence/orders.lock")).exists();
    }

    @Test
    void a_change_without_a_reason_keeps_everything_from_being_written() throws IOException {
        freeze();
        String before = Files.readString(folder.resolve("ringfence/orders.lock"));
        world.file(ORDER, "package shop.orders;\nclass Order {\n    long a;\n}\n");

        assertThat(freeze())
                .isEqualTo(new Outcome.ReasonMissing(
                        1,
                        List.of(
                                "not frozen: shop.orders.Order#a  modified",
                                "    src/main/java/shop/orders/Order.java:3")));
        assertThat(folder.resolve("ringfence/orders.lock")).hasContent(before);
        assertThat(freeze("it was too small")).isEqualTo(new Outcome.Written());
        assertThat(told).last().isEqualTo("com.acme:shop: orders frozen, 1 type, 1 changed");
    }

    @Test
    void a_lock_that_is_emptied_is_told() throws IOException {
        freeze();
        world.map("modules: {orders: {packages: [.orders]}}\n");

        assertThat(freeze()).isEqualTo(new Outcome.Written());
        assertThat(told).last().isEqualTo("com.acme:shop: ringfence/orders.lock emptied: not frozen any more");
    }

    @Test
    void where_one_project_cannot_be_planned_nothing_is_written() throws IOException {
        FreezePlan refused = FreezePlan.refused(
                world.code(), List.of(Problem.error("module-map.yaml", 0, "there is none", "Write one.")));

        assertThat(FreezeProjects.write(List.of(world.freezePlan(Optional.empty()), refused), told::add))
                .isEqualTo(new Outcome.NotPlanned(1));
        assertThat(folder.resolve("ringfence")).doesNotExist();
    }

    @Test
    void without_frozen_modules_there_is_nothing_to_freeze() throws IOException {
        world.map("modules: {orders: {packages: [.orders]}}\n");

        assertThat(freeze()).isEqualTo(new Outcome.Nothing());
        assertThat(told).isEmpty();
    }
}
