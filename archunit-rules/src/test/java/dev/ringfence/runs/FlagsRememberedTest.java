package dev.ringfence.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.flags.FlagsFound;
import dev.ringfence.flags.FlagsOfProject;
import dev.ringfence.gate.Memory;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.violation.Sighting;
import dev.ringfence.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found of flags is remembered until a class file, a file with a flag or the map is another one. */
class FlagsRememberedTest {

    private static final String MAP = """
            version: 1
            root: shop
            modules:
              orders: {packages: [.orders]}
            seams:
              cutover:
                old: orders
                new: shop.client
                flags: [{key: use-new, in: [deploy/*.yaml]}, {field: shop.orders.Features.NEW}]
                until: 2027-06-30
                owner: us
                because: ORD-1
            """;

    @TempDir
    private Path folder;

    private World world;
    private boolean strict;
    private final Instant now = Instant.now().plusSeconds(3_600);

    @BeforeEach
    void a_project_that_was_looked_at() throws IOException {
        world = World.in(folder)
                .wholeMap(MAP)
                .source(
                        "shop/orders/A.java",
                        "package shop.orders;",
                        "class A { String key() { return \"use-new\"; } }")
                .source(
                        "shop/orders/Features.java",
                        "package shop.orders;",
                        "class Features { static final boolean NEW = true; }")
                .file("deploy/kong.yaml", "name: use-new\n")
                .compile();
        Files.writeString(folder.resolve("module-map.yaml"), MAP);
        flags().keep(project().read());
    }

    private Memory.Flags flags() {
        return flags(world.code());
    }

    private Memory.Flags flags(ProjectCode code) {
        return new RunsRemembered(
                        "1.0",
                        List.of(folder.resolve("module-map.yaml")),
                        folder.resolve("kept"),
                        Optional.empty(),
                        strict,
                        () -> now)
                .look(code)
                .flags(FlagsOfProject.in(code, world.moduleMap()));
    }

    private FlagsOfProject project() {
        return FlagsOfProject.in(world.code(), world.moduleMap());
    }

    private Optional<FlagsFound> remembered() {
        return flags().found();
    }

    @Test
    void files_that_have_not_changed_are_not_read_again() {
        FlagsFound read = project().read();

        assertThat(read.reads().keySet()).hasToString("[shop.orders.A -> flag:use-new]");
        assertThat(read.inFiles().keySet()).hasToString("[flag:use-new]");
        assertThat(read.doubts()).hasSize(1);
        assertThat(remembered()).contains(read);
    }

    @Test
    void another_class_file_another_file_with_a_flag_or_another_map_is_read() throws IOException {
        world.file("deploy/kong.yaml", "name: use-old\n");
        assertThat(remembered()).isEmpty();
        world.file("deploy/kong.yaml", "name: use-new\n");

        world.source("shop/orders/B.java", "package shop.orders;", "class B {}").compile();
        assertThat(remembered()).isEmpty();
        flags().keep(project().read());
        assertThat(remembered()).isPresent();

        Files.writeString(folder.resolve("module-map.yaml"), MAP.replace("ORD-1", "ORD-2"));
        assertThat(remembered()).isEmpty();
    }

    @Test
    void a_file_with_a_flag_that_comes_or_goes_is_seen_by_the_next_run() throws IOException {
        world.file("deploy/more.yaml", "a: use-new\n");
        assertThat(remembered()).isEmpty();
        FlagsFound both = project().read();
        assertThat(both.inFiles().values().iterator().next()).hasSize(2);
        flags().keep(both);
        assertThat(remembered()).contains(both);

        Files.delete(folder.resolve("deploy/more.yaml"));
        assertThat(remembered()).isEmpty();
        flags().keep(project().read());
        Files.move(folder.resolve("deploy/kong.yaml"), folder.resolve("deploy/gate.yaml"));
        assertThat(remembered()).isEmpty();
        flags().keep(project().read());
        Files.delete(folder.resolve("deploy/gate.yaml"));
        assertThat(remembered()).isEmpty();
        assertThat(project().read().inFiles()).isEmpty();
    }

    @Test
    void a_folder_that_becomes_a_project_of_its_own_has_its_files_to_itself() {
        world.file("deploy/pom.xml", "<project/>");

        assertThat(remembered()).isEmpty();
        assertThat(project().read().inFiles()).isEmpty();
    }

    @Test
    void a_file_that_could_not_be_read_is_looked_at_each_time() throws IOException {
        Files.createSymbolicLink(folder.resolve("deploy/gone.yaml"), Path.of("nowhere.yaml"));
        flags().keep(project().read());

        assertThat(remembered()).isEmpty();
    }

    @Test
    void files_of_no_project_count_as_those_of_the_project_do_and_are_shown_as_they_were() throws IOException {
        World inner = World.in(folder.resolve("backend"))
                .wholeMap(MAP)
                .mapIn(folder)
                .source("shop/orders/A.java", "package shop.orders;", "class A {}")
                .compile();
        ProjectCode code = inner.code().in(inner.code().surroundings().alsoIn(Optional.of(folder)));
        FlagsFound read = FlagsOfProject.in(code, inner.moduleMap()).read();
        assertThat(read.inFiles().values().iterator().next())
                .containsExactly(new Sighting(folder.resolve("deploy/kong.yaml"), 1, false));
        flags(code).keep(read);
        assertThat(flags(code).found()).contains(read);

        world.file("deploy/kong.yaml", "name: use-old\n");
        assertThat(flags(code).found()).isEmpty();
    }

    @Test
    void a_constant_that_comes_to_be_a_flag_by_another_text_is_read_anew() throws IOException {
        world.source(
                        "shop/orders/Keys.java",
                        "package shop.orders;",
                        "class Keys { static final String KEY = \"use-old\"; }")
                .source("shop/orders/B.java", "package shop.orders;", "class B { String key() { return Keys.KEY; } }")
                .compile();
        flags().keep(project().read());
        assertThat(remembered().orElseThrow().reads().keySet()).hasToString("[shop.orders.A -> flag:use-new]");

        world.source(
                        "shop/orders/Keys.java",
                        "package shop.orders;",
                        "class Keys { static final String KEY = \"use-new\"; }")
                .compile();
        assertThat(remembered()).isEmpty();
        assertThat(project().read().reads().keySet())
                .hasToString("[shop.orders.A -> flag:use-new, shop.orders.B -> flag:use-new]");
    }

    @Test
    void a_class_between_a_flag_and_its_reader_counts_where_the_reader_is_as_it_was() throws IOException {
        between("class Mine extends Features {}")
                .source(
                        "shop/orders/Features.java",
                        "package shop.orders;",
                        "class Features { static boolean NEW = Boolean.getBoolean(\"x\"); }")
                .source("shop/orders/Other.java", "package shop.orders;", "class Other { static boolean NEW; }")
                .source("shop/orders/B.java", "package shop.orders;", "class B { boolean on() { return Mine.NEW; } }")
                .compile();
        byte[] reader = Files.readAllBytes(folder.resolve("target/classes/shop/orders/B.class"));
        flags().keep(project().read());
        assertThat(remembered().orElseThrow().reads().keySet())
                .hasToString("[shop.orders.A -> flag:use-new, shop.orders.B -> flag:shop.orders.Features.NEW]");

        between("class Mine extends Other {}").compile();

        assertThat(folder.resolve("target/classes/shop/orders/B.class")).hasBinaryContent(reader);
        assertThat(remembered()).isEmpty();
        assertThat(project().read().reads().keySet()).hasToString("[shop.orders.A -> flag:use-new]");
    }

    private World between(String declaration) {
        return world.source("shop/orders/Mine.java", "package shop.orders;", declaration);
    }

    @Test
    void nothing_is_taken_from_files_that_may_have_changed_since_or_that_hold_nothing_of_ours() throws IOException {
        strict = true;
        assertThat(remembered()).isEmpty();
        strict = false;
        assertThat(remembered()).isPresent();

        try (var kept = Files.walk(folder.resolve("kept"))) {
            Path file = kept.filter(each -> each.toString().endsWith("-flags.bin"))
                    .findFirst()
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        assertThat(remembered()).isEmpty();
    }
}
