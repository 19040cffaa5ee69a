package dev.ringfence.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.files.Listings;
import dev.ringfence.gate.Memory;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Place;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.ReadBefore;
import dev.ringfence.tables.TablesOfProject;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.verdict.RememberedRun;
import dev.ringfence.violation.Engine;
import dev.ringfence.violation.Identity;
import dev.ringfence.world.Shown;
import dev.ringfence.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsRememberedTest {

    private static final String MAP = """
            version: 1
            root: shop
            modules:
              orders:
                packages: [.orders]
              billing:
                packages: [.billing]
              legacy:
                packages: [.legacy]
                state: %s
            exceptions:
              - {from: billing, to: shop.legacy.Old, because: ORD-1, owner: "@billing", until: 2027-06-30}
            """;

    @TempDir
    private Path folder;

    private final List<Boolean> hits = new ArrayList<>();
    private World world;
    private String tool = "1.0";
    private boolean strict;
    private Instant now = Instant.now().plusSeconds(3_600);

    @BeforeEach
    void a_project_with_recorded_and_excused_uses() {
        world = World.in(folder.resolve("shop"))
                .type("shop.orders.Order")
                .type("shop.orders.Line", "shop.billing.Bill")
                .type("shop.billing.Bill", "shop.orders.Order", "shop.legacy.Old")
                .type("shop.legacy.Old")
                .baseline("billing.baseline", "shop.billing.Bill -> shop.orders.Order")
                .baseline("orders.baseline", "shop.orders.Line -> shop.billing.Bill");
        map(MAP.formatted("active"));
        world.compile();
    }

    @Test
    void code_that_has_not_changed_is_not_read_again() {
        assertThat(judged()).isEqualTo(judged());
        assertThat(hits).containsExactly(false, true);
        assertThat(judged())
                .containsExactlyElementsOf(
                        Shown.lines(world.remembering(Memory.none()).judge().findings()));
    }

    @Test
    void files_at_rest_are_not_read_and_the_run_is_left_as_it_is() throws IOException {
        judged();
        byte[] first = Files.readAllBytes(run());
        now = now.plusSeconds(60);
        judged();
        assertThat(Files.readAllBytes(run())).isEqualTo(first);

        touchAll();
        judged();
        assertThat(Files.readAllBytes(run())).isNotEqualTo(first);
        assertThat(hits).containsExactly(false, true, true);
    }

    @Test
    void files_that_were_just_written_are_read_until_they_are_at_rest() throws IOException {
        now = Instant.now();
        judged();
        byte[] first = Files.readAllBytes(run());
        now = now.plusSeconds(60);
        judged();
        byte[] second = Files.readAllBytes(run());
        assertThat(second).isNotEqualTo(first);

        judged();
        assertThat(Files.readAllBytes(run())).isEqualTo(second);
        assertThat(hits).containsExactly(false, true, true);
    }

    @Test
    void files_at_rest_are_read_all_the_same_where_contents_count() throws IOException {
        judged();
        byte[] first = Files.readAllBytes(run());
        now = now.plusSeconds(60);
        strict = true;
        judged();

        assertThat(Files.readAllBytes(run())).isNotEqualTo(first);
        assertThat(hits).containsExactly(false, true);
    }

    @Test
    void any_name_of_a_class_is_remembered_as_it_is() {
        List<String> names = List.of("a -> b", "a <-> b", "\uD800", "n".repeat(70_000), "");
        List<RememberedRun.Seen> seen = new ArrayList<>();
        for (String name : names) {
            TypeName type = new TypeName("shop." + name);
            seen.add(new RememberedRun.Seen(
                    Identity.of(new Edge(type, type)), Set.of(Engine.BYTECODE), List.of(new Place(name, 1))));
            seen.add(new RememberedRun.Seen(Identity.of(type), Set.of(Engine.SOURCE, Engine.MAP), List.of()));
        }
        ProjectUse use = new ProjectUse(
                new TreeSet<>(names),
                new TreeSet<>(),
                new TreeMap<>(),
                new TreeSet<>(names),
                new TreeMap<>(Map.of("map.yaml:3:9", "shop.a -> b")),
                new TreeSet<>(Set.of("shop")),
                new TreeMap<>());
        RememberedRun run = new RememberedRun(Coverage.none(), seen, use, Set.of("a"));
        StoredRun stored = new StoredRun("key", now, "attributes", "contents", run);

        assertThat(RunFile.read(RunFile.write(stored).joined())).contains(stored);
    }

    @Test
    void what_is_remembered_is_all_that_reading_finds() {
        judged();
        var remembered = world.remembering(memory()).judge();
        var read = world.remembering(Memory.none()).judge();

        assertThat(hits).containsExactly(false, true);
        assertThat(remembered.code()).isEqualTo(read.code());
        assertThat(remembered.use()).isEqualTo(read.use());
        assertThat(Shown.places(remembered.findings())).isEqualTo(Shown.places(read.findings()));
    }

    @Test
    void the_times_of_a_fresh_checkout_do_not_matter() {
        judged();
        touchAll();

        assertSame();
        assertThat(hits).containsExactly(false, true, true);
    }

    @Test
    void a_checkout_in_another_folder_takes_over_what_a_ci_server_kept() throws IOException {
        judged();
        Path other = folder.resolve("elsewhere/shop");
        copy(folder.resolve("shop"), other);
        World there = World.in(other);
        there.wholeMap(world.mapText()).mapIn(other).compile();

        List<String> lines = Shown.lines(there.remembering(memoryOf(other, other.resolve("none")))
                .judge()
                .findings());

        assertThat(hits).containsExactly(false, true);
        assertThat(lines).isEqualTo(judged());
    }

    @Test
    void a_use_that_was_added_is_found() {
        judged();
        world.type("shop.legacy.Old", "shop.orders.Order").compile();

        assertThat(judged()).anyMatch(line -> line.contains("shop.legacy.Old -> shop.orders.Order"));
        assertThat(hits).containsExactly(false, false);
    }

    @Test
    void a_source_that_came_or_went_is_noticed() {
        judged();
        world.type("shop.orders.More").compile();
        assertSame();
        world.without("src/main/java/shop/orders/More.java");

        assertThat(judged()).isEqualTo(read());
        assertThat(hits).containsExactly(false, false, true, false);
    }

    @Test
    void a_line_that_was_taken_from_a_baseline_makes_its_use_new_with_its_place() {
        judged();
        world.baseline("orders.baseline");

        List<String> lines = judged();

        assertThat(lines).anyMatch(line -> line.startsWith("new undeclared-dependency shop.orders.Line"));
        assertThat(Shown.places(world.judge().findings()))
                .contains("shop.orders.Line -> shop.billing.Bill at src/main/java/shop/orders/Line.java:3");
    }

    @Test
    void a_line_that_nothing_needs_is_stale() {
        judged();
        world.baseline(
                "orders.baseline", "shop.orders.Line -> shop.billing.Bill", "shop.orders.Order -> shop.billing.Bill");

        assertThat(judged()).anyMatch(line -> line.startsWith("stale baseline"));
    }

    @Test
    void a_baseline_that_cannot_be_read_is_told() {
        judged();
        world.file("ringfence/orders.baseline", "<<<<<<< mine\n");

        assertThat(judged()).isEqualTo(read()).anyMatch(line -> line.startsWith("problem"));
    }

    @Test
    void an_exception_ends_on_its_day() {
        judged();
        world.on("2027-07-01");

        assertThat(judged()).isEqualTo(read()).anyMatch(line -> line.contains("expired-exception"));
        world.on("2027-06-30");
        assertSame();
    }

    @Test
    void another_map_is_another_run() {
        judged();
        map(MAP.formatted("active").replace("packages: [.orders]", "packages: [.orders]\n    requires: [billing]"));

        assertThat(judged()).isEqualTo(read()).anyMatch(line -> line.startsWith("stale baseline"));
    }

    @Test
    void another_version_of_ringfence_is_another_run() {
        judged();
        tool = "1.1";

        assertSame();
        assertThat(hits).containsExactly(false, false, true);
    }

    @Test
    void frozen_code_is_compared_each_time() {
        map(MAP.formatted("frozen"));
        world.freeze();
        judged();
        assertSame();
        assertThat(hits).containsExactly(false, true, true);
        world.file("ringfence/legacy.lock", "# ringfence-lock/1, written by: mvn ringfence:freeze\n");

        assertThat(judged()).isEqualTo(read()).isNotEmpty();
    }

    @Test
    void a_project_that_is_not_calm_is_read_each_time() {
        world.type("shop.orders.Order", "shop.legacy.Old").compile();

        assertThat(judged()).isEqualTo(judged()).anyMatch(line -> line.startsWith("new"));
        assertThat(hits).containsExactly(false, false);
    }

    @Test
    void a_file_that_was_written_while_it_was_read_is_looked_at_again() throws IOException {
        Path source = folder.resolve("shop/src/main/java/shop/orders/Order.java");
        now = Instant.now();
        judged();
        FileTime time = Files.getLastModifiedTime(source);
        Files.writeString(source, Files.readString(source).replace("Order", "Orber"));
        Files.setLastModifiedTime(source, time);

        assertThat(judged()).isEqualTo(read());
        assertThat(hits).containsExactly(false, false);
    }

    @Test
    void a_change_that_keeps_size_and_time_is_found_where_contents_count() throws IOException {
        Path source = folder.resolve("shop/src/main/java/shop/orders/Order.java");
        judged();
        FileTime time = Files.getLastModifiedTime(source);
        Files.writeString(source, Files.readString(source).replace("Order", "Orber"));
        Files.setLastModifiedTime(source, time);
        strict = true;

        assertThat(judged()).isEqualTo(read());
        assertThat(hits).containsExactly(false, false);
    }

    @Test
    void code_that_changed_during_the_run_is_not_remembered() throws IOException {
        Path source = folder.resolve("shop/src/main/java/shop/orders/Order.java");
        Memory.Look look = plain(folder.resolve("shop"), folder.resolve("kept")).look(world.code());
        Files.writeString(source, Files.readString(source).replace("Order", "Orber"));
        look.keep(aRun(), CodeOnDisk.of(world.code()));

        assertThat(plain(folder.resolve("shop"), folder.resolve("kept"))
                        .look(world.code())
                        .remembered())
                .isEmpty();
    }

    @Test
    void a_run_is_as_old_as_the_listing_of_its_files() throws IOException {
        Instant begun = now.minusSeconds(60);
        Memory runs = new RunsRemembered(
                tool,
                List.of(folder.resolve("shop/module-map.yaml")),
                folder.resolve("shop/target/ringfence"),
                Optional.empty(),
                strict,
                new Listings(begun));
        runs.look(world.code()).keep(aRun(), CodeOnDisk.of(world.code()));

        assertThat(RunFile.read(Files.readAllBytes(run()))).map(StoredRun::when).contains(begun);
    }

    @Test
    void a_damaged_file_is_no_run() throws IOException {
        judged();
        byte[] whole = Files.readAllBytes(run());
        for (int at = 0; at < whole.length; at += 1 + whole.length / 200) {
            byte[] flipped = whole.clone();
            flipped[at] ^= 4;
            assertThat(RunFile.read(flipped)).isEmpty();
            assertThat(RunFile.read(Arrays.copyOf(whole, at))).isEmpty();
        }
        assertThat(RunFile.read(whole)).isPresent();
    }

    private Path run() {
        return folder.resolve("shop/target/ringfence/run.bin");
    }

    private List<String> judged() {
        return Shown.lines(world.remembering(memory()).judge().findings());
    }

    private List<String> read() {
        return Shown.lines(world.remembering(Memory.none()).judge().findings());
    }

    private void assertSame() {
        assertThat(judged()).isEqualTo(read());
        assertThat(judged()).isEqualTo(read());
    }

    private static RememberedRun aRun() {
        return new RememberedRun(Coverage.none(), List.of(), ProjectUse.none(), Set.of());
    }

    private void map(String text) {
        world.wholeMap(text).file("module-map.yaml", text);
    }

    private Memory memory() {
        return memoryOf(folder.resolve("shop"), folder.resolve("shop/target/ringfence"));
    }

    /** Notes whether a run was remembered. */
    private Memory memoryOf(Path project, Path target) {
        Memory runs = plain(project, target);
        return code -> noted(runs.look(code));
    }

    private Memory plain(Path project, Path target) {
        return new RunsRemembered(
                tool,
                List.of(project.resolve("module-map.yaml")),
                target,
                Optional.of(folder.resolve("ci")),
                strict,
                () -> now);
    }

    private Memory.Look noted(Memory.Look look) {
        return new Memory.Look() {
            @Override
            public Optional<RememberedRun> remembered() {
                Optional<RememberedRun> found = look.remembered();
                hits.add(found.isPresent());
                return found;
            }

            @Override
            public Optional<Memory.Earlier> earlier() {
                return look.earlier();
            }

            @Override
            public ReadBefore readBefore() {
                return look.readBefore();
            }

            @Override
            public void keep(RememberedRun run, CodeOnDisk code) {
                look.keep(run, code);
            }

            @Override
            public Memory.Tables tables(TablesOfProject project) {
                return look.tables(project);
            }
        };
    }

    private void touchAll() {
        ProjectCode code = world.code();
        FileTime time = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        code.roots().classes().forEach(root -> each(root, file -> Files.setLastModifiedTime(file, time)));
        code.roots().sources().forEach(root -> each(root.folder(), file -> Files.setLastModifiedTime(file, time)));
    }

    private static void copy(Path from, Path to) {
        each(from, file -> {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        });
    }

    private interface Act {
        void on(Path file) throws IOException;
    }

    private static void each(Path root, Act act) {
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                act.on(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
