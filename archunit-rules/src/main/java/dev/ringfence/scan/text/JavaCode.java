package dev.ringfence.scan.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the tokens of a Java source in the cheapest way that is exact.
 *
 * <ol>
 *   <li>In its bytes, where these tell them.
 *   <li>In its text with unicode escapes resolved, where the code of that is ASCII.
 *   <li>Else character by character.
 * </ol>
 */
final class JavaCode {

    /** Lists encodings where a byte of ASCII always is that character, and no other byte is part of one. */
    private static final Set<Charset> BEYOND_ASCII =
            Set.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII, StandardCharsets.ISO_8859_1);

    private JavaCode() {}

    /** Returns the tokens of a text. */
    static Tokens of(String text) {
        return AsciiScan.ofResolved(UnicodeEscapes.resolve(text)).orElseGet(() -> TokenList.of(text));
    }

    /** Returns the tokens of a source as it lies on disk. */
    static Tokens of(SourceBytes source) {
        Optional<Tokens> found = BEYOND_ASCII.contains(source.charset())
                ? AsciiScan.ofFile(source.bytes(), source.start())
                : Optional.empty();
        return found.orElseGet(() -> of(source.text()));
    }
}
