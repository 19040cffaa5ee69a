package dev.ringfence.schema.liquibase;

/**
 * Holds a text of a changelog, with the line in which it begins.
 *
 * @param literal whether each line of the text is a line of the file
 */
record Said(String text, int line, boolean literal) {

    Said(String text, int line) {
        this(text, line, true);
    }
}
