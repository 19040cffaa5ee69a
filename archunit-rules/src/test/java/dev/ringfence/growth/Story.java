package dev.ringfence.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;

/**
 * What happens on a branch, and all that is said of it.
 *
 * @param sentence what happens, in words
 * @param acts what it does to a shop whose branch has just begun
 * @param expected the verdict, and a line for each thing said
 */
record Story(String sentence, UnaryOperator<Shop> acts, String... expected) {

    /** Happens in the shop, and closes it. */
    void in(Shop shop) {
        try (shop) {
            assertThat(acts.apply(shop).verdict()).isEqualTo(String.join("\n", expected));
        }
    }

    @Override
    public String toString() {
        return sentence;
    }
}
