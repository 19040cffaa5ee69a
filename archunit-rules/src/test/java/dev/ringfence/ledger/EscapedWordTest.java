package dev.ringfence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapedWordTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "a b", "a%20b", "ä#%", "a\u2028b\tc\u00a0d", "日本 語", "😀 %"})
    void every_word_can_be_read_back(String word) {
        String written = EscapedWord.write(word);

        assertThat(EscapedWord.read(written)).isEqualTo(word);
        assertThat(written).doesNotContainPattern("[\\s#\\u2028\\u00a0]");
    }
}
