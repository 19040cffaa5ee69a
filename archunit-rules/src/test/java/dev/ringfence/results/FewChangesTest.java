package dev.ringfence.results;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.gate.Memory;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.scan.classfile.ClassFile;
import dev.ringfence.verdict.Judged;
import dev.ringfence.verdict.RememberedRun;
import dev.ringfence.world.Shown;
import dev.ringfence.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds a check that reads the changed files alone to one that reads all of them. */
class FewChangesTest {

    @TempDir
    private Path folder;

    private final List<String> ways = new ArrayList<>();

    /** What one type does, and whether the files that changed by it are enough. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what a method does                | few | void body() { Object o = new shop.orders.Line(); }
            a use that is recorded            | few | void body() { Object o = new shop.billing.Bill(); }
            a use that is new                 | all | void body() { Object o = new shop.legacy.Old(); }
            a lambda                          | few | void body() { Runnable r = () -> shop.orders.Line.call(); }
            a private field                   | all | private int more;
            a nested class                    | all | class Nested {}
            a name that nobody else names     | all | void body() { Object o = new java.util.BitSet(); }
            a name that others name as well   | few | void body() { Object o = new java.util.ArrayList<String>(); }
            nothing but a comment             | few | // a comment
            """)
    void only_some_edits_need_all_of_the_code(String edit, String way, String member) {
        World world = World.in(folder.resolve("shop"))
                .wholeMap(EditedShop.MAP)
                .file("module-map.yaml", EditedShop.MAP)
                .source("src/main/java/shop/orders/Line.java", LINE)
                .source("src/main/java/shop/orders/Twin.java", LINE.replace("Line", "Twin"))
                .source("src/main/java/shop/orders/Order.java", ORDER.formatted(""))
                .source(
                        "src/main/java/shop/orders/Other.java",
                        ORDER.formatted("").replace("Order", "Other"))
                .type("shop.billing.Bill")
                .type("shop.legacy.Old")
                .type("shop.legacy.Older", "shop.billing.Bill")
                .compile();
        recorded(world);
        judged(world);
        ways.clear();
        world.source("src/main/java/shop/orders/Order.java", ORDER.formatted(member))
                .compile();

        assertSame(world, edit);
        assertThat(ways).isEqualTo(way.equals("all") && member.contains("legacy") ? List.of() : List.of(way));
    }

    private static final String LAST = "package shop.legacy; public class Last { void body() { %s } }";

    private static final String LINE = """
            package shop.orders;
            public class Line {
                public static void call() {}
                Object list = new java.util.ArrayList<String>();
                Runnable run = () -> {};
            }
            """;

    private static final String ORDER = """
            package shop.orders;
            public class Order {
                Object bill = new shop.billing.Bill();
                Object line = new shop.orders.Line();
                %s
            }
            """;

    @Test
    void a_class_that_came_or_went_needs_all_of_the_code() {
        World world = shop(4);
        world.type("shop.orders.More").compile();
        assertSame(world, "a class more");
        world.without("src/main/java/shop/orders/More.java").compile();
        assertSame(world, "a class less");

        assertThat(ways).containsExactly("all", "all");
    }

    @Test
    void what_a_ci_server_kept_serves_a_checkout_elsewhere_with_a_change() throws IOException {
        World world = shop(5);
        world.source("src/main/java/shop/legacy/Last.java", LAST.formatted("")).compile();
        judged(world);
        ways.clear();
        Path there = folder.resolve("elsewhere/shop");
        copy(folder.resolve("shop"), there);
        World other = World.in(there)
                .wholeMap(EditedShop.MAP)
                .mapIn(there)
                .source("src/main/java/shop/legacy/Last.java", LAST.formatted("new Last();"))
                .compile();

        assertSame(other, "elsewhere");
        assertThat(ways).containsExactly("few");
    }

    @Test
    void files_of_two_runs_that_were_mixed_change_no_verdict() throws IOException {
        Random lot = new Random(6);
        World world = World.in(folder.resolve("shop"));
        EditedShop shop = new EditedShop(lot, world);
        world.compile();
        recorded(world);
        judged(world);
        copy(folder.resolve("runs"), folder.resolve("first"));
        for (String mixed : List.of("run.bin", "run-files.bin", "run-names.bin")) {
            shop.edit();
            world.compile();
            recorded(world);
            judged(world);
            Files.copy(
                    folder.resolve("first").resolve(mixed),
                    folder.resolve("runs").resolve(mixed),
                    StandardCopyOption.REPLACE_EXISTING);
            assertSame(world, mixed);
            shop.edit();
            world.compile();
            assertSame(world, mixed);
        }
    }

    @Test
    void a_damaged_file_only_costs_time() throws IOException {
        World world = shop(7);
        for (String name : List.of("run-files.bin", "run-names.bin")) {
            byte[] whole = Files.readAllBytes(folder.resolve("runs").resolve(name));
            CodeSeen seen = CodeSeen.of(world.code(), "", Instant.now()).orElseThrow();
            for (int at = 0; at < whole.length; at += 1 + whole.length / 100) {
                byte[] flipped = whole.clone();
                flipped[at] ^= 4;
                assertThat(FileTable.read(flipped)).isEmpty();
                assertThat(NamesFile.read(flipped, "", seen, List.of())).isEmpty();
                assertThat(FileTable.read(Arrays.copyOf(whole, at))).isEmpty();
            }
            Files.write(folder.resolve("runs").resolve(name), Arrays.copyOf(whole, whole.length / 2));
            assertSame(world, name);
        }
    }

    private World shop(long seed) {
        World world = World.in(folder.resolve("shop"));
        new EditedShop(new Random(seed), world);
        world.compile();
        recorded(world);
        judged(world);
        ways.clear();
        return world;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void projects_edited_by_lot_are_judged_as_if_all_was_read(long seed) {
        edit(seed, 15);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void more_projects_edited_by_lot_are_judged_as_if_all_was_read(long seed) {
        edit(seed, 80);
    }

    /** A third of the edits at least are of a kind for which the changed files are enough. */
    private void edit(long seed, int edits) {
        World world = World.in(folder.resolve("shop"));
        EditedShop shop = new EditedShop(new Random(seed), world);
        world.compile();
        recorded(world);
        judged(world);
        for (int edit = 0; edit < edits; edit++) {
            shop.edit();
            world.compile();
            assertSame(world, "seed " + seed + ", edit " + edit);
            if (!Shown.lines(read(world).findings()).stream()
                    .allMatch(line -> line.startsWith("known") || line.contains("module-cycle"))) {
                recorded(world);
                judged(world);
            }
        }
        assertThat(Collections.frequency(ways, "few")).as("seed " + seed).isGreaterThan(edits / 4);
    }

    private static void recorded(World world) {
        world.remembering(Memory.none()).record();
    }

    private void assertSame(World world, String which) {
        Judged few = judged(world);
        Judged all = read(world);

        assertThat(Shown.lines(few.findings())).as(which).isEqualTo(Shown.lines(all.findings()));
        assertThat(Shown.places(few.findings())).as(which).isEqualTo(Shown.places(all.findings()));
        assertThat(few.code().coverage()).as(which).isEqualTo(all.code().coverage());
        assertThat(few.use()).as(which).isEqualTo(all.use());
    }

    private static Judged read(World world) {
        return world.remembering(Memory.none()).judge();
    }

    private Judged judged(World world) {
        Memory runs = new RunsRemembered(
                "1.0",
                List.of(world.code().mapFolder().resolve("module-map.yaml")),
                folder.resolve("runs"),
                Optional.empty(),
                false,
                () -> Instant.now().plusSeconds(3_600));
        return world.remembering(code -> new NotedLook(runs.look(code))).judge();
    }

    /** Notes whether all was read: then no class file is one of those that were kept. */
    private final class NotedLook implements Memory.Look {

        private final Memory.Look look;
        private final Set<ClassFile> kept = Collections.newSetFromMap(new IdentityHashMap<>());

        NotedLook(Memory.Look look) {
            this.look = look;
        }

        @Override
        public Optional<RememberedRun> remembered() {
            return look.remembered();
        }

        @Override
        public Optional<Memory.Earlier> earlier() {
            Optional<Memory.Earlier> found = look.earlier();
            found.ifPresent(earlier -> kept.addAll(earlier.code().classes().values()));
            return found;
        }

        @Override
        public void keep(RememberedRun run, CodeOnDisk code) {
            ways.add(code.classes().classFiles().anyMatch(kept::contains) ? "few" : "all");
            look.keep(run, code);
        }
    }
}
