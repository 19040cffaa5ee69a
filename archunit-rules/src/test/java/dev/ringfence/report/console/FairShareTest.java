package dev.ringfence.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FairShareTest {

    @Test
    void what_fits_has_what_it_needs() {
        assertThat(FairShare.of(10, List.of(1, 0, 9))).containsExactly(1, 0, 9);
    }

    @Test
    void what_is_long_does_not_push_out_what_is_short() {
        assertThat(FairShare.of(100, List.of(500, 10, 500, 20))).containsExactly(35, 10, 35, 20);
    }

    @Test
    void nothing_is_shared_among_nobody() {
        assertThat(FairShare.of(100, List.of())).isEmpty();
    }
}
