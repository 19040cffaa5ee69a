package dev.ringfence.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringfence.gate.Memory;
import dev.ringfence.map.Edge;
import dev.ringfence.map.TableName;
import dev.ringfence.map.TypeName;
import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.uses.Access;
import dev.ringfence.sql.uses.TableUse;
import dev.ringfence.tables.DataUse;
import dev.ringfence.tables.Position;
import dev.ringfence.tables.ReadClass;
import dev.ringfence.tables.TablesBefore;
import dev.ringfence.tables.TablesFound;
import dev.ringfence.tables.TablesOfProject;
import dev.ringfence.tables.TablesRead;
import dev.ringfence.tables.TablesSeen;
import dev.ringfence.tables.TextsSeen;
import dev.ringfence.tables.Unread;
import dev.ringfence.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found of tables is remembered until a class file, a migration or the map is another one. */
class TablesRememberedTest {

    private static final String MAP =
            "version: 1\nroot: shop\nmodules:\n  orders: {packages: [.orders], tables: [orders]}\n";
    private static final String MIGRATION = "src/main/resources/db/migration/V1__shop.sql";

    private static final Optional<String> OBJECT = Optional.of("java.lang.Object");
    private static final String SCHEMA = """
            create table bills (id int, o int, constraint fk foreign key (o) references s.orders (id));
            create view v as select * from orders;
            alter table bills rename to invoices;
            create trigger t before insert on orders for each row call x();
            create table broken (
            """;

    @TempDir
    private Path folder;

    private World world;
    private Instant now = Instant.now().plusSeconds(3_600);

    @BeforeEach
    void a_project_that_was_looked_at() throws IOException {
        world = World.in(folder)
                .wholeMap(MAP)
                .source(
                        "shop/orders/Sql.java",
                        "package shop.orders;",
                        "class Sql {",
                        "  String all = \"select * from orders\";",
                        "}")
                .file(MIGRATION, "create table orders (id int);\n")
                .compile();
        Files.writeString(folder.resolve("module-map.yaml"), MAP);
        keep();
    }

    private void keep() {
        tables().keep(project().read(TablesBefore.nothing()));
    }

    private Memory.Tables tables() {
        return new RunsRemembered(
                        "1.0",
                        List.of(folder.resolve("module-map.yaml")),
                        folder.resolve("kept"),
                        Optional.empty(),
                        false,
                        () -> now)
                .look(world.code())
                .tables(project());
    }

    private TablesOfProject project() {
        return TablesOfProject.in(world.code(), world.judgeOfMap());
    }

    private TablesFound read() {
        return project().read();
    }

    private Optional<TablesFound> remembered() {
        return tables().found();
    }

    @Test
    void files_that_have_not_changed_are_not_read_again() {
        assertThat(read().uses())
                .extracting(use -> use.edge().toString())
                .containsExactly("shop.orders.Sql -> reads:orders");
        assertThat(remembered()).contains(read());
    }

    @Test
    void another_migration_means_another_schema() {
        world.file(MIGRATION, "create table orders (id int);\ncreate table bills (id int);\n");
        assertThat(remembered()).isEmpty();

        world.file(MIGRATION.replace("V1", "V2"), "create table more (id int);\n");
        assertThat(remembered()).isEmpty();
    }

    @Test
    void another_class_or_another_map_means_other_uses() throws IOException {
        world.source("shop/orders/Sql.java", "package shop.orders;", "class Sql {}")
                .changed()
                .compile();
        assertThat(remembered()).isEmpty();

        keep();
        assertThat(remembered()).isPresent();
        Files.writeString(folder.resolve("module-map.yaml"), MAP.replace("[orders]", "[bills]"));
        assertThat(remembered()).isEmpty();
    }

    @Test
    void after_an_edit_only_that_file_is_read() throws IOException {
        world.source("shop/orders/Plain.java", "package shop.orders;", "class Plain {", "  String s = \"no SQL\";", "}")
                .file("src/main/resources/db/migration/V2__key.sql", SCHEMA)
                .changed()
                .compile();
        keep();
        TablesRead whole = project().read(TablesBefore.nothing());
        TablesBefore all = tables().before();
        assertThat(all).isEqualTo(new TablesBefore(whole.schema(), whole.names(), whole.classes(), all.listed()));
        assertThat(all.listed().orElseThrow())
                .extracting(file -> file.path().getFileName().toString())
                .containsExactly("Plain.class", "Sql.class");
        assertThat(whole.classes().values())
                .containsExactly(
                        new ReadClass("shop.orders.Plain", OBJECT, false, true, false, TextsSeen.NONE),
                        new ReadClass(
                                "shop.orders.Sql",
                                OBJECT,
                                false,
                                true,
                                true,
                                new TextsSeen(List.of(new TableUse(SqlName.of("orders"), Access.READS, 14)), 1, 0, 0)));

        writeAgain("Plain");
        TablesBefore before = tables().before();
        assertThat(before.schema()).isPresent();
        assertThat(before.classes().values()).extracting(ReadClass::name).containsExactly("shop.orders.Sql");
        assertThat(project().read(before)).isEqualTo(whole);

        world.file("src/main/resources/db/migration/V2__key.sql", "-- none\n");
        assertThat(tables().before().schema()).isEmpty();
    }

    @Test
    void texts_are_read_again_where_other_names_are_known() throws IOException {
        world.source(
                        "shop/orders/Late.java",
                        "package shop.orders;",
                        "class Late {",
                        "  String s = \"select * from late_table\";",
                        "}")
                .changed()
                .compile();
        keep();
        world.file(MIGRATION.replace("V1", "V2"), "create table late_table (id int);\n");
        TablesBefore before = tables().before();
        assertThat(before.classes()).hasSize(2);

        assertThat(project().read(before)).isEqualTo(project().read(TablesBefore.nothing()));
        assertThat(project().read(before).found().uses())
                .extracting(use -> use.edge().toString())
                .containsExactly("shop.orders.Late -> reads:late_table", "shop.orders.Sql -> reads:orders");
    }

    @Test
    void a_class_that_comes_or_goes_lets_the_others_be() throws IOException {
        world.source("shop/orders/Plain.java", "package shop.orders;", "class Plain {}")
                .changed()
                .compile();
        Path plain = folder.resolve("target/classes/shop/orders/Plain.class");
        byte[] bytes = Files.readAllBytes(plain);
        keep();
        Files.delete(plain);
        onlySqlIsKnown();

        keep();
        Files.write(plain, bytes);
        onlySqlIsKnown();
    }

    private void onlySqlIsKnown() {
        assertThat(remembered()).isEmpty();
        TablesBefore before = tables().before();
        assertThat(before.schema()).isPresent();
        assertThat(before.classes().values()).extracting(ReadClass::name).containsExactly("shop.orders.Sql");
        assertThat(project().read(before)).isEqualTo(project().read(TablesBefore.nothing()));
    }

    @Test
    void what_could_not_be_read_for_the_moment_is_not_kept() throws IOException {
        TablesRead read = project().read(TablesBefore.nothing());
        world.file(MIGRATION, "-- none\n");

        tables().keep(new TablesRead(read.found(), read.schema(), read.names(), read.classes(), false));
        assertThat(remembered()).isEmpty();

        tables().keep(read);
        assertThat(remembered()).contains(read.found());
    }

    @Test
    void a_migration_that_is_unfit_is_told_each_time() throws IOException {
        Files.write(folder.resolve(MIGRATION), new byte[65 << 20]);
        keep();

        TablesBefore before = tables().before();
        assertThat(before.classes()).isNotEmpty();
        assertThat(before.schema()).isEmpty();
        assertThat(project().read(before).found().unread())
                .extracting(Unread::message)
                .containsExactly("this file is larger than 64 MiB, and no more is read");
    }

    @Test
    void a_class_file_that_is_there_and_cannot_be_read_is_not_passed_over() throws IOException {
        Path file = folder.resolve("target/classes/shop/orders/Sql.class");
        Files.delete(file);
        Files.createSymbolicLink(file, file);

        assertThatThrownBy(this::read).isInstanceOf(UncheckedIOException.class).hasMessageContaining(file.toString());
    }

    @Test
    void what_was_read_is_not_written_again_for_a_few_classes_and_the_next_run_reads_these_again() throws IOException {
        Path read = folder.resolve("kept/run-tables-read.bin");
        byte[] atFirst = Files.readAllBytes(read);
        world.source("shop/orders/More.java", "package shop.orders;", "class More {}")
                .changed()
                .compile();
        Memory.Tables tables = tables();
        TablesRead second = project().read(tables.before());
        tables.keep(second);

        assertThat(Files.readAllBytes(read)).isEqualTo(atFirst);
        assertThat(remembered()).contains(second.found());
        assertThat(second.classes()).hasSize(2);

        world.file(MIGRATION.replace("V1", "V2"), "create table late (id int);\n");
        tables = tables();
        tables.keep(project().read(tables.before()));
        assertThat(Files.readAllBytes(read)).isNotEqualTo(atFirst);
        assertThat(tables().before().classes()).hasSize(2);
    }

    @Test
    void a_hundred_classes_are_few_with_the_one_that_is_compiled_again_and_one_more_is_not() throws IOException {
        Path read = folder.resolve("kept/run-tables-read.bin");
        byte[] atFirst = Files.readAllBytes(read);
        for (int at = 0; at < 99; at++) {
            world.source("shop/orders/More" + at + ".java", "package shop.orders;", "class More" + at + " {}");
        }
        readOnceMore();
        assertThat(Files.readAllBytes(read)).isEqualTo(atFirst);

        world.source("shop/orders/Last.java", "package shop.orders;", "class Last {}");
        readOnceMore();
        assertThat(tables().before().classes()).hasSize(101);
    }

    private void readOnceMore() {
        world.changed().compile();
        Memory.Tables tables = tables();
        tables.keep(project().read(tables.before()));
    }

    @Test
    void a_class_with_annotations_that_tell_nothing_of_tables_has_texts_alone() {
        world.source(
                        "shop/orders/Old.java",
                        "package shop.orders;",
                        "@Deprecated(since = \"the first one\")",
                        "class Old {}")
                .source(
                        "jakarta/persistence/Entity.java",
                        "package jakarta.persistence;",
                        "public @interface Entity {}")
                .source("shop/orders/Visit.java", "package shop.orders;", "@jakarta.persistence.Entity class Visit {}")
                .changed()
                .compile();

        assertThat(project().read(TablesBefore.nothing()).classes().values())
                .filteredOn(ReadClass::hasTextsAlone)
                .extracting(ReadClass::name)
                .containsExactly("jakarta.persistence.Entity", "shop.orders.Old", "shop.orders.Sql");
    }

    private void writeAgain(String type) throws IOException {
        Path file = folder.resolve("target/classes/shop/orders/" + type + ".class");
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        Files.write(file, bytes);
    }

    @Test
    void files_that_were_just_written_are_read_again() {
        now = Instant.now();
        keep();

        assertThat(remembered()).isEmpty();
    }

    @Test
    void a_migration_that_was_just_written_is_read_again_though_the_code_is_at_rest() throws IOException {
        Instant codeChanged = changed("target/classes/shop/orders/Sql.class");
        Instant migrationChanged = codeChanged;
        while (!migrationChanged.isAfter(codeChanged.plusMillis(1))) {
            world.file(MIGRATION, "create table orders (id int);\n");
            migrationChanged = changed(MIGRATION);
        }
        now = migrationChanged.plusSeconds(2);
        keep();
        assertThat(remembered()).isEmpty();

        now = now.plusSeconds(1);
        keep();
        assertThat(remembered()).isPresent();
    }

    private Instant changed(String file) throws IOException {
        return ((FileTime) Files.getAttribute(folder.resolve(file), "unix:ctime")).toInstant();
    }

    @Test
    void a_damaged_memory_only_costs_time() throws IOException {
        Path file = folder.resolve("kept/run-tables.bin");
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length; at++) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 1;
            Files.write(file, damaged);
            assertThat(remembered()).isEmpty();
        }
        Files.write(file, bytes);
        assertThat(remembered()).isPresent();
    }

    @Test
    void all_that_was_found_is_written_and_read() {
        Position here = new Position(folder.resolve("db/\u00C4.sql"), 3);
        Position elsewhere = new Position(Path.of("/elsewhere/B.class"), 0);
        TablesFound found = new TablesFound(
                List.of(new DataUse(Edge.of("a.A", "reads:s.t"), new TreeSet<>(Set.of(here, elsewhere)))),
                new TreeMap<>(Map.of(TableName.of("s.t"), here)),
                new TreeMap<>(Map.of(TableName.of("t"), new TreeSet<>(Set.of(new TypeName("a.A"))))),
                new TreeMap<>(Map.of(TableName.of("old"), TableName.of("new"))),
                new TablesSeen(1, 2, 3, 4, 5, 6),
                List.of(new Unread(elsewhere, "what", "remedy")));
        TablesFile file = new TablesFile("key", now, "attributes", found);

        assertThat(TablesFile.read(file.write(folder).joined(), folder)).contains(file);
    }
}
