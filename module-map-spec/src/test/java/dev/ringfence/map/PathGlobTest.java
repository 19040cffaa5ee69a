package dev.ringfence.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PathGlobTest {

    private static final String[] PATHS = {
        "a.sql", "db/a.sql", "db/old/a.sql", "db/old/b.txt", "db/b.sq", "src/db/a.sql"
    };

    @Test
    void a_star_and_a_question_mark_stay_in_one_name() {
        assertThat(named("*.sql")).containsExactly("a.sql");
        assertThat(named("db/?.*")).containsExactly("db/a.sql", "db/b.sq");
        assertThat(named("db/**.sql")).containsExactly("db/a.sql");
    }

    @Test
    void two_stars_are_any_number_of_folders() {
        assertThat(named("**")).containsExactly(PATHS);
        assertThat(named("**/a.sql")).containsExactly("a.sql", "db/a.sql", "db/old/a.sql", "src/db/a.sql");
        assertThat(named("db/**")).containsExactly("db/a.sql", "db/old/a.sql", "db/old/b.txt", "db/b.sq");
        assertThat(named("**/db/**/*.sql")).containsExactly("db/a.sql", "db/old/a.sql", "src/db/a.sql");
    }

    @Test
    void an_empty_name_is_no_name() {
        assertThat(named("/a.sql")).isEmpty();
        assertThat(named("db//a.sql")).isEmpty();
    }

    private static Stream<String> named(String glob) {
        return Stream.of(PATHS).filter(PathGlob.of(glob)::names);
    }
}
