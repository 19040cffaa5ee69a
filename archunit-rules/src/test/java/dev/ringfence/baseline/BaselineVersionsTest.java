package dev.ringfence.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.violation.Identity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BaselineVersionsTest {

    private static final String HEAD = "# ringfence-baseline/1, written by: mvn ringfence:baseline\n";

    private final List<String> one = new ArrayList<>();
    private final List<String> other = new ArrayList<>();

    private void compare(String first, String second) {
        one.clear();
        other.clear();
        BaselineVersions.compare(bytes(first), bytes(second), told(one), told(other));
    }

    private static Consumer<Identity> told(List<String> lines) {
        return identity -> lines.add(identity.text());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void only_lines_that_differ_are_told() {
        compare(HEAD + "a.A -> b.B\na.A -> b.C\nx.X\n", HEAD + "a.A -> b.B\na.A -> b.D\nx.X\ny.Y");

        assertThat(one).containsExactly("a.A -> b.C");
        assertThat(other).containsExactly("a.A -> b.D", "y.Y");
    }

    @Test
    void a_version_that_is_empty_lacks_all() {
        compare("", HEAD + "a.A -> b.B\r\nnot a line\n\na.A -> b.C # a reason\n");

        assertThat(one).isEmpty();
        assertThat(other).containsExactly("a.A -> b.B", "a.A -> b.C");
    }

    @Test
    void a_line_with_another_reason_or_place_is_told_of_both() {
        compare("a.A -> b.B # one\nx.X\na.A -> b.C\n", "a.A -> b.B # other\na.A -> b.C\nx.X\n");

        assertThat(one).containsExactlyInAnyOrderElementsOf(other).contains("a.A -> b.B");
    }

    @Test
    void what_both_are_told_to_lack_makes_one_of_the_other_in_any_order() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<String> first = lines(random);
            List<String> second = lines(random);

            compare(String.join("\n", first) + "\n", String.join("\n", second) + "\n");

            List<String> made = new ArrayList<>(first);
            one.forEach(made::remove);
            made.addAll(other);
            assertThat(made).containsExactlyInAnyOrderElementsOf(second);
        }
    }

    private static List<String> lines(Random random) {
        List<String> lines = new ArrayList<>(IntStream.range(0, 12)
                .filter(number -> random.nextBoolean())
                .mapToObj(number -> "a.A -> b.B" + random.nextInt(12))
                .toList());
        if (random.nextBoolean()) {
            Collections.sort(lines);
        }
        return lines;
    }
}
