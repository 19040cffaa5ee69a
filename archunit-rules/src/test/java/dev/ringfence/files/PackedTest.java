package dev.ringfence.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PackedTest {

    @Test
    void what_was_packed_is_read_in_the_same_order() {
        List<String> texts =
                List.of("", "a", "a", "\uD800", "n".repeat(70_000), "\0", "grün", "a?\uD800", "\u00FF", "\uFFFD", "a");
        List<Long> numbers = List.of(0L, 1L, 127L, 128L, 16_384L, Long.MAX_VALUE, -1L, Long.MIN_VALUE);
        PackedOut out = new PackedOut();
        texts.forEach(out::text);
        numbers.forEach(out::number);
        out.unique("once");
        out.flag(true);
        out.text("a");

        PackedIn in = new PackedIn(out.packed().joined());

        assertThat(texts).allSatisfy(text -> assertThat(in.text()).isEqualTo(text));
        assertThat(numbers).allSatisfy(number -> assertThat(in.number()).isEqualTo(number));
        assertThat(in.unique()).isEqualTo("once");
        assertThat(in.flag()).isTrue();
        assertThat(in.text()).isEqualTo("a");
    }

    @Test
    void a_text_that_was_packed_before_takes_a_byte() {
        PackedOut out = new PackedOut();
        out.text("a long name");
        int before = out.packed().joined().length;
        out.text("a long name");

        assertThat(out.packed().joined()).hasSize(before + 1);
    }

    @Test
    void what_stands_behind_the_end_is_not_read() {
        PackedOut out = new PackedOut();
        out.number(7);
        byte[] bytes = out.packed().and("more").joined();
        PackedIn in = new PackedIn(bytes, bytes.length - "more".length());

        assertThat(in.number()).isEqualTo(7);
        assertThatThrownBy(in::number).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void bytes_that_end_too_early_or_promise_too_much_are_refused() {
        PackedOut out = new PackedOut();
        out.number(0);
        out.number(1_000_000);

        assertThatThrownBy(() -> new PackedIn(out.packed().joined()).text())
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new PackedIn(new byte[0]).number()).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new PackedIn(new byte[] {5}).text()).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
