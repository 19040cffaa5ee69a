package dev.ringfence.tables.mapping.code;

import dev.ringfence.sql.uses.Dialect;
import java.util.Comparator;
import java.util.Optional;

/**
 * Holds a text of a class file with a blank and a letter in it.
 *
 * <p>What a concatenation puts in at run time stands as {@code \u0001}, as javac has it.
 *
 * @param text the text; strings in an array that make one statement are joined by a space
 * @param dialect what it is to be read as
 * @param holder the element of an annotation that has it; empty for one that code has
 */
public record Phrase(String text, Dialect dialect, Optional<Holder> holder) implements Comparable<Phrase> {

    private static final Comparator<Phrase> ORDER = Comparator.comparing(Phrase::text)
            .thenComparing(Phrase::dialect)
            .thenComparing(phrase -> phrase.holder().map(Holder::toString).orElse(""));

    /**
     * Names an element of an annotation.
     *
     * @param annotation the binary name of the annotation's type
     * @param element the element
     */
    public record Holder(String annotation, String element) {

        @Override
        public String toString() {
            return annotation + "." + element;
        }
    }

    static Phrase ofCode(String text) {
        return new Phrase(text, Dialect.EITHER, Optional.empty());
    }

    /** Says whether the text has a letter, and any whitespace. */
    static boolean isPhrase(String text) {
        return text.chars().anyMatch(Phrase::isBlank) && text.chars().anyMatch(Character::isLetter);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    @Override
    public int compareTo(Phrase other) {
        return ORDER.compare(this, other);
    }
}
