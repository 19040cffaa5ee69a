package dev.ringfence.growth.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.growth.map.NewlyLetThrough.What;
import dev.ringfence.map.ModuleMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a changed map newly lets through is told, and what is told is so: for all types that there are, all pairs of
 * them and all days. The judge of the gate says what that is, under either map; random maps are its world.
 */
final class LooseningsAgainstTheJudgeTest {

    private static final int SOME = 300;
    private static final int MANY = Integer.getInteger("ringfence.maps", 4_000);
    private static final int SEED = Integer.getInteger("ringfence.seed", 20_26);

    private final AtomicInteger compared = new AtomicInteger();
    private final AtomicInteger looser = new AtomicInteger();
    private final AtomicInteger told = new AtomicInteger();

    @Test
    void what_the_judge_newly_lets_through_is_told_and_nothing_else() {
        compare(SOME);
    }

    @Test
    @Tag("long")
    void what_the_judge_newly_lets_through_is_told_and_nothing_else_by_many_maps() {
        compare(MANY);
    }

    private void compare(int maps) {
        List<String> wrong = IntStream.range(0, maps)
                .parallel()
                .mapToObj(each -> compareAnew(SEED * 1_000_000L + each))
                .flatMap(Optional::stream)
                .limit(Integer.getInteger("ringfence.shown", 1))
                .toList();

        assertThat(wrong).isEmpty();
        assertThat(looser.get())
                .as("maps that let more through, of " + compared + ", with " + told + " entries")
                .isGreaterThan(compared.get() / 20);
    }

    /** Makes up maps until two can be read. */
    private Optional<String> compareAnew(long seed) {
        Random random = new Random(seed);
        RandomMaps maps = new RandomMaps(random);
        while (true) {
            MapText before = maps.text();
            Optional<ModuleMap> one = before.map();
            for (int tries = 0; one.isPresent() && tries < 4; tries++) {
                MapText today = before.copy();
                for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                    maps.edit(today);
                }
                Optional<ModuleMap> other = today.map();
                if (other.isPresent()) {
                    return compare(one.get(), other.get())
                            .map(wrong -> "seed " + seed + ": " + wrong + "\n" + before + "\n" + today);
                }
            }
        }
    }

    private Optional<String> compare(ModuleMap before, ModuleMap today) {
        RealTypes types = new RealTypes(RandomMaps.TYPES, RandomMaps.TYPES);
        List<GrowthEntry> entries =
                Loosenings.between(new TwoMaps(before, today, () -> types)).loosened();
        List<What> newly = NewlyLetThrough.between(before, today, RandomMaps.TYPES);
        compared.incrementAndGet();
        looser.addAndGet(newly.isEmpty() ? 0 : 1);
        told.addAndGet(entries.size());
        Truth truth = Truth.between(before, today, RandomMaps.TYPES);
        Set<String> texts = entries.stream().map(GrowthEntry::shown).collect(Collectors.toSet());
        return newly.stream()
                .filter(what -> entries.stream().noneMatch(what::isToldBy))
                .map(what -> "untold: " + what + " by " + texts)
                .findFirst()
                .or(() -> entries.stream()
                        .filter(entry -> !truth.holds(entry))
                        .map(entry -> "not so: " + entry)
                        .findFirst());
    }
}
