package dev.ringfence.frozen.lock;

import dev.ringfence.ledger.EscapedWord;
import java.util.Comparator;
import java.util.Optional;

/** Holds a line of a lock. */
public sealed interface LockLine extends Comparable<LockLine> {

    Comparator<LockLine> ORDER = Comparator.comparing(LockLine::text);

    /** Locks a type, or a member of a type. */
    record OfElement(Element element, Fingerprint fingerprint, Optional<String> reason) implements LockLine {

        @Override
        public String name() {
            return element.type();
        }

        @Override
        public LockLine withoutRelease() {
            String type = LockedName.read(element.type()).type();
            return new OfElement(new Element(type, element.member()), fingerprint, reason);
        }

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

    /** Locks the content of a source, named by its first type, or of a resource, named by {@code ./} and its path. */
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

        /** Returns the path of a resource from the map's folder. */
        public String path() {
            return name.substring(RESOURCE.length());
        }

        @Override
        public LockLine withoutRelease() {
            return new OfFile(LockedName.read(name).type(), digest, reason);
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

    /** Returns the type, or the path of a resource, as the line names it. */
    String name();

    /** Says whether the line is of a variant for a later release of Java. */
    default boolean isOfVariant() {
        return LockedName.read(name()).isOfVariant();
    }

    /** Returns the line of a variant as locks have it that do not tell variants apart. */
    LockLine withoutRelease();

    /** Returns what the line says, the reason apart: lines with the same text are one line. */
    String text();

    /** Says why the line was recorded, where a reason was asked. */
    Optional<String> reason();

    /** Returns the same line with another reason. */
    LockLine because(Optional<String> other);

    @Override
    default int compareTo(LockLine other) {
        return ORDER.compare(this, other);
    }
}
