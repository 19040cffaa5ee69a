package dev.ringfence.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What growth tells of random branches is what a second judge says, who only remembers what was done. A seed that fails
 * is tried again by {@code -Dringfence.seed=}.
 */
final class RandomBranchesTest {

    private static final int SOME = 25;
    private static final int MANY = Integer.getInteger("ringfence.branches", 100);
    private static final Optional<Integer> SEED = Optional.ofNullable(Integer.getInteger("ringfence.seed"));

    private final Map<String, Integer> told = new TreeMap<>();

    @TempDir
    Path temp;

    @Test
    void growth_tells_what_a_branch_added_and_nothing_else() {
        compare(SEED.orElse(0), SEED.isPresent() ? 1 : SOME);

        assertThat(SEED.isPresent() || told.size() >= 5)
                .as("kinds told: " + told)
                .isTrue();
    }

    @Test
    @Tag("long")
    void growth_tells_what_a_branch_added_and_nothing_else_by_many_branches() {
        compare(SOME, MANY);

        assertThat(told).as("kinds told").hasSize(6);
    }

    private void compare(int first, int many) {
        List<String> wrong = IntStream.range(first, first + many)
                .parallel()
                .mapToObj(this::wrong)
                .flatMap(Optional::stream)
                .limit(Integer.getInteger("ringfence.shown", 1))
                .toList();

        assertThat(wrong).isEmpty();
    }

    private Optional<String> wrong(int seed) {
        RandomBranch branch = new RandomBranch(seed, temp.resolve("s" + seed));
        SortedSet<String> expected = branch.expected();
        SortedSet<String> said = branch.told();
        synchronized (told) {
            PlainJudge.counted(expected).forEach((kind, count) -> told.merge(kind, count, Integer::sum));
        }
        return said.equals(expected)
                ? Optional.empty()
                : Optional.of("seed " + seed + "\n  " + String.join("\n  ", branch.done()) + "\nexpected "
                        + String.join("\n         ", expected) + "\n    told "
                        + String.join("\n         ", said));
    }
}
