package dev.ringfence.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Holds bytes in pieces: millions of them need no array of that length, and are not copied while they grow. */
public final class Pieces {

    private final List<byte[]> pieces;

    private Pieces(List<byte[]> pieces) {
        this.pieces = pieces;
    }

    /** Holds pieces, which are not copied and must not change. */
    static Pieces of(List<byte[]> pieces) {
        return new Pieces(List.copyOf(pieces));
    }

    /** Holds bytes, which are not copied and must not change. */
    public static Pieces of(byte[] bytes) {
        return of(List.of(bytes));
    }

    /** Returns the same with a text of ASCII at the end. */
    public Pieces and(String ascii) {
        return of(Stream.concat(pieces.stream(), Stream.of(ascii.getBytes(StandardCharsets.US_ASCII)))
                .toList());
    }

    /** Returns the sum of all bytes. */
    public String sum() {
        Sum sum = new Sum();
        for (byte[] piece : pieces) {
            sum.add(piece);
        }
        return sum.hex();
    }

    /** Returns all bytes in one array. */
    public byte[] joined() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        pieces.forEach(all::writeBytes);
        return all.toByteArray();
    }

    void writeTo(OutputStream out) throws IOException {
        for (byte[] piece : pieces) {
            out.write(piece);
        }
    }
}
