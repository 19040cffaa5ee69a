package dev.ringfence.infer.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LeastCutTest {

    private static final int THINGS = 9;

    @Test
    void no_other_cut_weighs_less_and_none_that_weighs_as_little_has_a_smaller_first_part() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            int[][] weights = new int[THINGS][THINGS];
            LeastCut cut = new LeastCut(THINGS);
            for (int arc = 0; arc < 25; arc++) {
                int from = random.nextInt(THINGS);
                int to = random.nextInt(THINGS);
                int weight = random.nextInt(5);
                weights[from][to] += weight;
                cut.arc(from, to, weight);
            }

            BitSet part = cut.partOf(0, THINGS - 1);

            assertThat(part).isEqualTo(smallestOfTheLightest(weights));
        }
    }

    @Test
    void a_way_may_be_as_long_as_the_code_is_large() {
        int things = 100_000;
        LeastCut cut = new LeastCut(things);
        for (int at = 0; at < things - 1; at++) {
            cut.arc(at, at + 1, at == things / 2 ? 1 : 2);
        }

        assertThat(cut.partOf(0, things - 1).cardinality()).isEqualTo(things / 2 + 1);
    }

    private static BitSet smallestOfTheLightest(int[][] weights) {
        BitSet best = new BitSet();
        int least = Integer.MAX_VALUE;
        for (long bits = 1; bits < 1L << (THINGS - 1); bits += 2) {
            BitSet part = BitSet.valueOf(new long[] {bits});
            int weight = weightOf(part, weights);
            if (weight < least || weight == least && part.cardinality() < best.cardinality()) {
                best = part;
                least = weight;
            }
        }
        return best;
    }

    private static int weightOf(BitSet part, int[][] weights) {
        int weight = 0;
        for (int from = 0; from < THINGS; from++) {
            for (int to = 0; to < THINGS; to++) {
                weight += part.get(from) && !part.get(to) ? weights[from][to] : 0;
            }
        }
        return weight;
    }
}
