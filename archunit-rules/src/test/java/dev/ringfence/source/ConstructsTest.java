package dev.ringfence.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each way to refer to a type, and each thing that only looks like one, in a file of its own that says what is to be
 * found in it.
 *
 * <p>A new construct is a new file in {@code constructs}, with marks as {@link Mark} reads them; a new look-alike is one
 * in {@code lookalikes}, without.
 */
class ConstructsTest {

    private static final List<Fixture> CONSTRUCTS = Fixture.in("constructs");
    private static final List<Fixture> LOOKALIKES = Fixture.in("lookalikes");

    private static FixtureProject project = FixtureProject.notJudged();

    @BeforeAll
    static void judge(@TempDir Path folder) {
        project = FixtureProject.in(folder);
    }

    @TestFactory
    Stream<DynamicTest> a_construct_is_found_on_its_lines_by_those_who_see_it() {
        return each(CONSTRUCTS, fixture -> {
            assertThat(project.found(fixture)).isEqualTo(FixtureProject.expected(fixture));
            assertThat(project.foundInEverything(fixture)).isEqualTo(FixtureProject.expected(fixture));
        });
    }

    @TestFactory
    Stream<DynamicTest> a_lookalike_alarms_nobody() {
        return each(LOOKALIKES, fixture -> {
            assertThat(project.found(fixture)).isEmpty();
            assertThat(project.foundInEverything(fixture)).isEmpty();
        });
    }

    private static Stream<DynamicTest> each(List<Fixture> fixtures, Consumer<Fixture> test) {
        return fixtures.stream().map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> test.accept(fixture)));
    }

    @Test
    void every_construct_has_a_mark_and_no_lookalike_has_one() {
        assertThat(CONSTRUCTS).filteredOn(fixture -> Mark.of(fixture).isEmpty()).isEmpty();
        assertThat(LOOKALIKES)
                .filteredOn(fixture -> !Mark.of(fixture).isEmpty())
                .isEmpty();
    }

    @Test
    void there_are_enough_of_both() {
        assertThat(CONSTRUCTS).hasSizeGreaterThanOrEqualTo(70);
        assertThat(LOOKALIKES).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void nothing_is_found_beside_the_fixtures() {
        assertThat(project.strangers()).isEmpty();
    }
}
