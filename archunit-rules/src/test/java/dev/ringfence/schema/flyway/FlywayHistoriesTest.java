package dev.ringfence.schema.flyway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.schema.Given;
import dev.ringfence.schema.step.History;
import dev.ringfence.schema.step.MigrationFile;
import dev.ringfence.schema.step.Step;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlywayHistoriesTest {

    @Test
    void versions_come_first_and_what_repeats_last() {
        assertThat(histories("R__b.sql", "V10__x.sql", "V2_1__x.sql", "V2.0__x.sql", "R__a.sql", "V1.sql"))
                .containsExactly(List.of("V1.sql", "V2.0__x.sql", "V2_1__x.sql", "V10__x.sql", "R__a.sql", "R__b.sql"));
    }

    @Test
    void the_latest_baseline_replaces_what_is_not_above_it() {
        assertThat(histories("V1__x.sql", "B2__x.sql", "V2__x.sql", "B5__x.sql", "V5__x.sql", "V6__x.sql", "R__x.sql"))
                .containsExactly(List.of("B5__x.sql", "V6__x.sql", "R__x.sql"));
    }

    @Test
    void undo_and_callbacks_are_in_no_history() {
        assertThat(histories(
                        "V1__x.sql", "U1__x.sql", "beforeMigrate.sql", "afterEachMigrate__x.sql", "createSchema.sql"))
                .containsExactly(List.of("V1__x.sql"));
        assertThat(Given.file("db/migration/U1__x.sql", "create table a (id int)")
                        .and("db/migration/afterMigrate.sql", "create table b (id int)")
                        .told())
                .isEmpty();
    }

    @Test
    void names_that_flyway_does_not_read_are_none() {
        assertThat(histories("v1__x.sql", "V__x.sql", "Va__x.sql", "R1__x.sql", "R.sql", "schema.sql", "V1__x.txt"))
                .isEmpty();
    }

    @Test
    void folders_below_a_location_belong_to_it() {
        assertThat(histories("db/migration/b/V1__x.sql", "db/migration/a/V2__x.sql", "db/migration/V3__x.sql"))
                .containsExactly(
                        List.of("db/migration/b/V1__x.sql", "db/migration/a/V2__x.sql", "db/migration/V3__x.sql"));
        assertThat(histories("sql/V1__x.sql", "sql/more/V2__x.sql"))
                .containsExactly(List.of("sql/V1__x.sql", "sql/more/V2__x.sql"));
    }

    @Test
    void each_database_is_a_history_with_what_lies_beside_it() {
        assertThat(histories(
                        "db/migration/mysql/V1__x.sql",
                        "db/migration/postgresql/V1__x.sql",
                        "db/migration/common/V2__x.sql",
                        "db/migration/R__x.sql"))
                .containsExactly(
                        List.of(
                                "db/migration/mysql/V1__x.sql",
                                "db/migration/common/V2__x.sql",
                                "db/migration/R__x.sql"),
                        List.of(
                                "db/migration/postgresql/V1__x.sql",
                                "db/migration/common/V2__x.sql",
                                "db/migration/R__x.sql"));
    }

    @Test
    void a_database_may_be_written_in_any_way() {
        assertThat(histories("db/migration/SQL_SERVER/V1__x.sql", "db/migration/H2/V2__x.sql"))
                .containsExactly(List.of("db/migration/H2/V2__x.sql"), List.of("db/migration/SQL_SERVER/V1__x.sql"));
    }

    @Test
    void folders_with_the_same_version_are_histories_of_their_own() {
        assertThat(histories("db/migration/a/V1__x.sql", "db/migration/b/V1__x.sql", "db/migration/b/V2__x.sql"))
                .containsExactly(
                        List.of("db/migration/a/V1__x.sql"),
                        List.of("db/migration/b/V1__x.sql", "db/migration/b/V2__x.sql"));
    }

    @Test
    void folders_beside_each_other_are_histories_of_their_own() {
        assertThat(histories("org/a/migration/V1__x.sql", "org/b/migration/V2__x.sql"))
                .containsExactly(List.of("org/a/migration/V1__x.sql"), List.of("org/b/migration/V2__x.sql"));
    }

    @Test
    void one_version_twice_is_a_problem_and_both_are_read() {
        assertThat(Given.file("db/migration/V1__a.sql", "create table a (id int)")
                        .and("db/migration/V1.0__b.sql", "create table b (id int)")
                        .told())
                .containsExactly(
                        "table a db/migration/V1__a.sql:1",
                        "table b db/migration/V1.0__b.sql:1",
                        "problem db/migration/V1__a.sql the version 1 is that of db/migration/V1.0__b.sql too");
    }

    @Test
    void a_migration_in_java_is_not_seen() {
        assertThat(Given.file("src/main/java/db/migration/V1__A.java", "class V1__A {}")
                        .told())
                .containsExactly("not seen src/main/java/db/migration/V1__A.java:1 a migration written in code");
    }

    /** Returns the paths of each history, in their order. */
    private static List<List<String>> histories(String... paths) {
        List<MigrationFile> files =
                Stream.of(paths).map(path -> new MigrationFile(path, () -> "")).toList();
        return FlywayHistories.of(files).stream()
                .map(FlywayHistoriesTest::paths)
                .toList();
    }

    private static List<String> paths(History history) {
        return history.steps().stream()
                .map(step -> ((Step.Sql) step).place().file())
                .toList();
    }
}
