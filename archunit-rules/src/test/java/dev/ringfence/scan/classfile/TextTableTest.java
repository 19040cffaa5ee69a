package dev.ringfence.scan.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void each_distinct_text_is_worked_out_once_however_many_there_are() throws UnreadableClassException {
        List<String> workedOut = new ArrayList<>();
        TextTable<String> table = new TextTable<>(text -> {
            workedOut.add(text);
            return text + "!";
        });
        List<String> texts = IntStream.range(0, 2_000).mapToObj(i -> "text" + i).toList();

        for (int round = 0; round < 2; round++) {
            for (String text : texts) {
                assertThat(table.of(constant(text), 0)).isEqualTo(text + "!");
            }
        }
        assertThat(workedOut).isEqualTo(texts);
    }

    private static ByteReader constant(String text) {
        return new ByteReader(("\0" + (char) text.length() + text).getBytes(StandardCharsets.US_ASCII));
    }
}
