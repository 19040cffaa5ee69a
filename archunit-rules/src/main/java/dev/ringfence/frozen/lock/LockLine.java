package dev.ringfence.frozen.lock;

import dev.ringfence.ledger.EscapedWord;
import java.util.Comparator;
import java.util.Optional;

/** A line of a lock. */
public sealed interface LockLine extends Comparable<LockLine> {

    Comparator<LockLine> ORDER = Comparator.comparing(LockLine::text);

    /** A type, or a member of one. */
    record OfElement(Element element, Fingerprint fingerprint, Optional<String> reason) implements LockLine {

        @Override
        public String text() {
            return EscapedWord.write(element.type()) + " " + EscapedWord.write(element.member()) + " "
                    + fingerprint.signature() + " " + fingerprint.body();
        }

        @Override
        public LockLine because(Optional<String> other) {
            return new OfElement(element, fingerprint, other);
        }
    }

    /** The content of a source, named by its first type, or of a resource, named by {@code ./} and its path. */
    record OfFile(String name, String digest, Optional<String> reason) implements LockLine {

        static final String RESOURCE = "./";

        public static OfFile ofResource(String path, String digest, Optional<String> reason) {
            return new OfFile(nameOf(path), digest, reason);
        }

        public static String nameOf(String path) {
            return RESOURCE + path;
        }

        public boolean isResource() {
            return name.startsWith(RESOURCE);
        }

        /** The path of a resource from the map's folder. */
        public String path() {
            return name.substring(RESOURCE.length());
        }

        @Override
        public String text() {
            return EscapedWord.write(name) + " = " + digest;
        }

        @Override
        public LockLine because(Optional<String> other) {
            return new OfFile(name, digest, other);
        }
    }

    /** What it says, the reason apart: lines with the same text are one. */
    String text();

    /** Why it was recorded, where that was asked. */
    Optional<String> reason();

    /** The same line with another reason. */
    LockLine because(Optional<String> other);

    @Override
    default int compareTo(LockLine other) {
        return ORDER.compare(this, other);
    }
}
