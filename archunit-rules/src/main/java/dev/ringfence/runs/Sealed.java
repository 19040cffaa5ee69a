package dev.ringfence.runs;

import dev.ringfence.files.PackedIn;
import dev.ringfence.files.Pieces;
import dev.ringfence.files.Sum;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Puts a sum at the end of a file of ours, so that nobody reads one that is foreign, truncated or damaged. */
final class Sealed {

    private Sealed() {}

    static Pieces seal(Pieces content) {
        return content.and(content.sum());
    }

    /** Returns the content; nothing where the sum is not that of the content. */
    static Optional<PackedIn> open(byte[] sealed) {
        int end = sealed.length - Sum.LENGTH;
        if (end < 0) {
            return Optional.empty();
        }
        String sum = new String(sealed, end, Sum.LENGTH, StandardCharsets.US_ASCII);
        return sum.equals(new Sum().add(sealed, end).hex()) ? Optional.of(new PackedIn(sealed, end)) : Optional.empty();
    }
}
