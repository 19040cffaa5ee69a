package dev.ringfence.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SumTest {

    @Test
    void it_is_the_two_sums_that_are_published_for_nine_digits() {
        assertThat(new Sum().add("123456789").hex())
                .isEqualTo("cbf43926e3069283")
                .hasSize(Sum.LENGTH);
    }

    @Test
    void pieces_are_summed_up_like_the_whole() {
        byte[] whole = "one and the other".getBytes(StandardCharsets.UTF_8);

        assertThat(new Sum().add("one and ").add("the other").hex())
                .isEqualTo(new Sum().add(whole).hex())
                .isNotEqualTo(new Sum().add(whole, 8).hex());
    }

    @Test
    void every_bit_that_is_flipped_shows() {
        byte[] bytes = new byte[500];
        new Random(1).nextBytes(bytes);
        Set<String> sums = new HashSet<>(Set.of(new Sum().add(bytes).hex()));
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            sums.add(new Sum().add(flipped).hex());
        }

        assertThat(sums).hasSize(1 + bytes.length * Byte.SIZE);
    }
}
