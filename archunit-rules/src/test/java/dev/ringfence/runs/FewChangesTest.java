package dev.ringfence.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.files.Listings;
import dev.ringfence.gate.Memory;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.ReadBefore;
import dev.ringfence.scan.classfile.ClassFile;
import dev.ringfence.tables.TablesOfProject;
import dev.ringfence.verdict.Judged;
import dev.ringfence.verdict.RememberedRun;
import dev.ringfence.world.Shown;
import dev.ringfence.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    private final List<Long> read = new ArrayList<>();
    private int readAll;

    /** What one type does, and whether the files that changed by it are enough. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what a method does                | few | void body() { Object o = new shop.orders.Line(); }
            a use that is recorded            | few | void body() { Object o = new shop.billing.Bill(); }
            a use that is new                 | all | void body() { Object o = new shop.legacy.Old(); }
            the first use of a module         | few | void body() { Object o = new shop.common.Text(); }
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
                .source("shop/orders/Line.java", LINE)
                .source("shop/orders/Twin.java", LINE.replace("Line", "Twin"))
                .source("shop/orders/Order.java", ORDER.formatted(""))
                .source("shop/orders/Other.java", ORDER.formatted("").replace("Order", "Other"))
                .type("shop.billing.Bill", "shop.common.Text")
                .type("shop.common.Text")
                .type("shop.legacy.Old")
                .type("shop.legacy.Older", "shop.billing.Bill")
                .compile();
        recorded(world);
        judged(world);
        ways.clear();
        world.source("shop/orders/Order.java", ORDER.formatted(member)).compile();

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

    private World withLast() {
        return World.in(folder.resolve("shop"))
                .wholeMap(EditedShop.MAP)
                .file("module-map.yaml", EditedShop.MAP)
                .source("shop/legacy/Last.java", LAST.formatted(""));
    }

    @Test
    void the_only_use_of_a_module_comes_and_goes_without_a_look_at_other_code() {
        World world = withLast()
                .type("shop.billing.Bill", "shop.common.Text")
                .type("shop.common.Text")
                .compile();
        judged(world);
        ways.clear();
        for (String body : List.of("new shop.common.Text();", "")) {
            world.source("shop/legacy/Last.java", LAST.formatted(body)).compile();
            assertSame(world, body);
        }

        assertThat(ways).containsExactly("few", "few");
    }

    @Test
    void a_use_that_is_new_is_told_without_a_look_at_other_code_until_it_is_gone() {
        World world = withLast()
                .type("shop.billing.Bill")
                .type("shop.orders.Order", "shop.billing.Bill")
                .compile();
        judged(world);
        readAll = 0;
        world.source("shop/legacy/Last.java", LAST.formatted("new shop.billing.Bill();"))
                .compile();
        assertSame(world, "red");
        assertThat(Shown.lines(judged(world).findings()))
                .contains("new undeclared-dependency shop.legacy.Last -> shop.billing.Bill");
        world.source("shop/legacy/Last.java", LAST.formatted("new Last();")).compile();
        assertSame(world, "green");

        assertThat(readAll).isZero();
    }

    @Test
    void a_line_that_was_taken_away_needs_all_of_the_code_beside_an_edit() {
        World world = withLast()
                .type("shop.billing.Bill")
                .type("shop.legacy.Old", "shop.billing.Bill")
                .compile();
        recorded(world);
        judged(world);
        readAll = 0;
        world.baseline("legacy.baseline");
        world.source("shop/legacy/Last.java", LAST.formatted("new shop.billing.Bill();"))
                .compile();
        assertSame(world, "both are new");

        assertThat(readAll).isEqualTo(1);
    }

    @Test
    void a_class_that_came_or_went_needs_all_of_the_code() {
        World world = shop(4);
        read.clear();
        world.type("shop.orders.More").compile();
        assertSame(world, "a class more");
        world.without("src/main/java/shop/orders/More.java").compile();
        assertSame(world, "a class less");

        assertThat(ways).containsExactly("all", "all");
        assertThat(read).as("class files that were read").containsExactly(1L, 0L);
    }

    @Test
    void another_map_needs_all_of_the_code_and_reads_no_class_file_again() {
        World world = shop(4);
        read.clear();
        String other = EditedShop.MAP + "  never:\n    packages: [.never]\n";
        world.wholeMap(other).file("module-map.yaml", other);
        assertSame(world, "another map");

        assertThat(ways).containsExactly("all");
        assertThat(read).as("class files that were read").containsExactly(0L);
    }

    @Test
    void what_a_ci_server_kept_serves_a_checkout_elsewhere_with_a_change() throws IOException {
        World world = shop(5);
        world.source("shop/legacy/Last.java", LAST.formatted("")).compile();
        judged(world);
        ways.clear();
        Path there = folder.resolve("elsewhere/shop");
        copy(folder.resolve("shop"), there);
        World other = World.in(there)
                .wholeMap(EditedShop.MAP)
                .mapIn(there)
                .source("shop/legacy/Last.java", LAST.formatted("new Last();"))
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
            CodeSeen seen = CodeSeen.of(world.code(), "", "", new Listings()).orElseThrow();
            for (int at = 0; at < whole.length; at += 1 + whole.length / 100) {
                byte[] flipped = whole.clone();
                flipped[at] ^= 4;
                assertThat(FileTable.read(flipped)).isEmpty();
                assertThat(NamesFile.read(flipped, seen.reading(), List.of())).isEmpty();
                assertThat(FileTable.read(Arrays.copyOf(whole, at))).isEmpty();
            }
            Files.write(folder.resolve("runs").resolve(name), Arrays.copyOf(whole, whole.length / 2));
            assertSame(world, name);
        }
    }

    private static final String TWO_MODULES = """
            version: 1
            root: shop
            modules:
              a:
                packages: [.a]
                requires: [b]
              b:
                packages: [.b]
              ext:
                packages: [ext.lib]
                external: true
            """;

    private static final String SWITCH =
            "package shop.a; public class %s { int f(int i) { switch (i) { case %s: return 1; default: return 0; } } }";

    /** Only a source tells that a constant is used in a case label; which sources are asked depends on the class files. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void uses_that_sources_alone_tell_are_those_that_reading_all_would_find(boolean editsClassFile) {
        World.in(folder.resolve("ext"))
                .source("ext/lib/K.java", "package ext.lib; public class K { public static final int X = 1; }")
                .compile();
        String path = folder.resolve("ext/target/classes").toString();
        String user = "package shop.a; public class C { void m() { %s } }";
        World world = World.in(folder.resolve("shop"))
                .wholeMap(TWO_MODULES)
                .file("module-map.yaml", TWO_MODULES)
                .source("shop/b/B.java", "package shop.b; public class B { public static final int Y = 2; }")
                .source("shop/a/C.java", user.formatted(""))
                .source("shop/a/S1.java", SWITCH.formatted("S1", editsClassFile ? "ext.lib.K.X" : "1"))
                .source("shop/a/S2.java", SWITCH.formatted("S2", "shop.b.B.Y"))
                .baseline("a.baseline", editsClassFile ? new String[] {"shop.a.S1 -> ext.lib.K"} : new String[0])
                .compile("-cp", path);
        judged(world);
        if (editsClassFile) {
            world.source("shop/a/C.java", user.formatted("Object o = new shop.b.B();"));
        } else {
            world.source("shop/a/S1.java", SWITCH.formatted("S1", "ext.lib.K.X"))
                    .baseline("a.baseline", "shop.a.S1 -> ext.lib.K");
        }
        world.compile("-cp", path);

        assertSame(world, "constants");
    }

    private static final String ORDERS_AND_BILLING = """
            version: 1
            root: shop
            modules:
              orders:
                packages: [.orders]
              billing:
                packages: [.billing]
            """;

    @Test
    void a_java_module_that_exports_less_is_read_with_all_that_import_it() {
        String user =
                "package shop.billing;%n%s%npublic class S { int f(int i) { switch (i) { case Const.A: return 1; default: return 0; } } }";
        World world = World.in(folder.resolve("shop"))
                .wholeMap(ORDERS_AND_BILLING)
                .file("module-map.yaml", ORDERS_AND_BILLING)
                .source(
                        "shop/orders/Const.java",
                        "package shop.orders; public class Const { public static final int A = 1; }")
                .source("shop/billing/S.java", user.formatted("import shop.orders.Const;"))
                .source("module-info.java", "module app { exports shop.orders; }")
                .baseline("billing.baseline", "shop.billing.S -> shop.orders.Const")
                .compile();
        edit("src/main/java/shop/billing/S.java", user.formatted("import module app;"));
        judged(world);
        edit("src/main/java/module-info.java", "module app { exports shop.billing; }");

        assertSame(world, "module-info");
    }

    /** Changes a source alone: class files stay as they are. */
    private void edit(String path, String text) {
        try {
            Files.writeString(folder.resolve("shop").resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_use_that_is_written_while_the_run_is_kept_is_found_by_the_next() {
        World world = World.in(folder.resolve("shop"))
                .wholeMap(EditedShop.MAP)
                .file("module-map.yaml", EditedShop.MAP)
                .type("shop.orders.Order")
                .type("shop.legacy.Old")
                .compile();
        RunFiles files = new RunFiles(folder.resolve("runs"), "run");
        world.remembering(code -> new LookAtCode(
                        seen(code),
                        () -> {
                            CodeSeen again = seen(code);
                            edit(
                                    "src/main/java/shop/orders/Order.java",
                                    "package shop.orders; import shop.legacy.Old; public class Order {}");
                            return Optional.of(again);
                        },
                        List.of(files),
                        false))
                .judge();
        Memory later = code -> new LookAtCode(seen(code), () -> Optional.of(seen(code)), List.of(files), false);

        List<String> all = Shown.lines(read(world).findings());
        assertThat(all).anyMatch(line -> line.startsWith("new undeclared-dependency"));
        assertThat(Shown.lines(world.remembering(later).judge().findings())).isEqualTo(all);
        assertThat(Shown.lines(world.remembering(later).judge().findings())).isEqualTo(all);
    }

    private static CodeSeen seen(ProjectCode code) {
        return CodeSeen.of(code, "", "", new Listings(Instant.now().plusSeconds(3_600)))
                .orElseThrow();
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

    /** Some of the edits have to be of a kind for which the changed files are enough. */
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
        assertThat(Collections.frequency(ways, "few")).as("seed " + seed).isGreaterThan(edits / 10);
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

    /** Notes whether all was judged: then it is asked what was read before. */
    private final class NotedLook implements Memory.Look {

        private final Memory.Look look;
        private final Set<ClassFile> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        private boolean judgesAll;

        NotedLook(Memory.Look look) {
            this.look = look;
        }

        @Override
        public Optional<RememberedRun> remembered() {
            return look.remembered();
        }

        @Override
        public Optional<Memory.Earlier> earlier() {
            return look.earlier();
        }

        @Override
        public ReadBefore readBefore() {
            judgesAll = true;
            readAll++;
            ReadBefore before = look.readBefore();
            kept.addAll(before.classFiles().values());
            return before;
        }

        @Override
        public void keep(RememberedRun run, CodeOnDisk code) {
            ways.add(judgesAll ? "all" : "few");
            read.add(code.classes()
                    .classFiles()
                    .filter(file -> !kept.contains(file))
                    .count());
            look.keep(run, code);
        }

        @Override
        public Memory.Tables tables(TablesOfProject project) {
            return look.tables(project);
        }
    }
}
