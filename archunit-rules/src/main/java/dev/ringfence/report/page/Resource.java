package dev.ringfence.report.page;

import dev.ringfence.files.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/** Holds a text that goes into every page as it is. */
record Resource(String text) {

    static Resource named(String name) {
        try (InputStream file = Resource.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the jar of Ringfence lacks " + name);
            }
            return new Resource(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what a policy names so that a browser runs this text, and no other. */
    String source() {
        byte[] digest = HexFormat.of().parseHex(Sha256.hex(text));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
