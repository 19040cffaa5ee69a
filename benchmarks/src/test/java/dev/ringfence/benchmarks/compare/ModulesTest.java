package dev.ringfence.benchmarks.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModulesTest {

    private static final Set<String> ROOTS = Set.of("org.acme", "io.net_ty");

    @TempDir
    Path folder;

    @BeforeEach
    void compile() throws IOException {
        for (String type : List.of(
                "org/acme/Start",
                "org/acme/orders/Order",
                "org/acme/orders/web/Page",
                "io/net_ty/a/B",
                "org/else/where/C")) {
            Path file = folder.resolve("classes/" + type + ".class");
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        }
    }

    @Test
    void a_package_of_three_segments_is_a_module_with_all_below_it() throws IOException {
        Modules modules = Modules.of(folder.resolve("classes"), ROOTS);

        assertThat(modules.map(PairsInUse.none(modules)::by)).isEqualTo("""
                version: 1
                root: [io.net_ty, org.acme]
                policy: {cycles: warn, unmapped: warn, stale: warn}
                modules:
                  io-net-ty-a: {packages: [io.net_ty.a], requires: []}
                  org-acme: {packages: [org.acme], requires: []}
                  org-acme-orders: {packages: [org.acme.orders], requires: []}
                """);
    }

    @Test
    void the_frozen_map_ignores_what_no_lock_can_hold() throws IOException {
        Modules modules = Modules.of(folder.resolve("classes"), ROOTS);
        String map = modules.frozenMap(PairsInUse.none(modules)::by, List.of("org.acme.orders.Aspect"));

        assertThat(map).contains("""
                policy: {cycles: warn, unmapped: warn, stale: warn}
                ignore: [{types: [org.acme.orders.Aspect]}]
                modules:
                  io-net-ty-a: {packages: [io.net_ty.a], state: frozen, requires: []}
                """);
        assertThat(ModuleMapReader.read(map.getBytes(StandardCharsets.UTF_8), "module-map.yaml"))
                .isInstanceOf(ModuleMapReading.Readable.class);
        assertThat(modules.frozenMap(PairsInUse.none(modules)::by, List.of())).doesNotContain("ignore");
    }

    @Test
    void the_map_with_tables_names_them_where_the_code_has_any() throws IOException {
        Path owner = folder.resolve("classes/org/springframework/security/User.class");
        Files.createDirectories(owner.getParent());
        Files.createFile(owner);
        Modules modules = Modules.of(folder.resolve("classes"), Set.of("org.acme", "org.springframework"));
        String map = modules.mapWithTables(PairsInUse.none(modules)::by);

        assertThat(modules.haveTables()).isTrue();
        assertThat(map).contains("{packages: [org.springframework.security], tables: [users, authorities,");
        assertThat(ModuleMapReader.read(map.getBytes(StandardCharsets.UTF_8), "module-map.yaml")
                        .orThrow()
                        .judgesTables())
                .isTrue();
        assertThat(Modules.of(folder.resolve("classes"), ROOTS).haveTables()).isFalse();
    }

    @Test
    void the_clean_map_requires_the_pairs_that_are_recorded() throws IOException {
        Modules modules = Modules.of(folder.resolve("classes"), ROOTS);
        Files.createDirectories(folder.resolve("ringfence"));
        Files.writeString(folder.resolve("ringfence/org-acme.baseline"), """
                # ringfence-baseline/1, written by: mvn ringfence:baseline
                org.acme.Start -> org.acme.orders.web.*
                org.acme.Start -> org.acme.orders.Order
                """);

        PairsInUse recorded = PairsInUse.in(folder.resolve("ringfence"), modules);

        assertThat(recorded.edges()).isEqualTo(2);
        assertThat(modules.map(recorded::by))
                .contains("  org-acme: {packages: [org.acme], requires: [org-acme-orders]}\n")
                .contains("  org-acme-orders: {packages: [org.acme.orders], requires: []}\n");
        assertThat(recorded.notInUse()).contains(new PairsInUse.Pair("io.net_ty.a", "org.acme"));
    }

    @Test
    void a_map_in_which_all_may_use_all_can_be_read_and_leaves_no_pair() throws IOException {
        Modules modules = Modules.of(folder.resolve("classes"), ROOTS);
        PairsInUse all = PairsInUse.all(modules);
        String map = modules.map(all::by);

        assertThat(all.notInUse()).isEmpty();
        assertThat(map).contains("org-acme: {packages: [org.acme], requires: [\"*\"]}");
        assertThat(ModuleMapReader.read(map.getBytes(StandardCharsets.UTF_8), "module-map.yaml")
                        .orThrow()
                        .modules())
                .hasSize(3);
    }
}
