package dev.ringfence.printed;

import java.io.IOException;
import java.io.Writer;

/**
 * Passes a JSON document on such that it can be printed, and says the same. Characters that have to be escaped stand in
 * its texts alone.
 *
 * <p>Closing it ends the document with a line feed, and leaves open what it writes to. Not safe for several threads.
 */
final class PrintedJson extends Writer {

    private static final char NONE = 0;

    private final Writer to;
    private final StringBuilder name = new StringBuilder();
    private boolean isAfterSign;
    private boolean isInName;
    private char firstHalf = NONE;

    PrintedJson(Writer to) {
        this.to = to;
    }

    @Override
    public void write(char[] document, int start, int length) throws IOException {
        int end = start + length;
        int written = start;
        for (int at = start; at < end; at++) {
            if (!passes(document[at])) {
                pass(document, written, at);
                writeOther(document[at]);
                written = at + 1;
            }
        }
        pass(document, written, end);
    }

    private void pass(char[] document, int start, int end) throws IOException {
        if (end > start) {
            isAfterSign = false;
            to.write(document, start, end - start);
        }
    }

    /** Nearly all characters are plain ASCII, and are passed on together. */
    private boolean passes(char character) {
        return firstHalf == NONE && !isInName && character != '#' && isPlainAscii(character);
    }

    private static boolean isPlainAscii(char character) {
        return character >= ' ' && character < Printed.DELETE || character == '\n';
    }

    private void writeOther(char character) throws IOException {
        if (isInName && Printed.isOfCommand(character)) {
            name.append(character);
            return;
        }
        endName(character == '[');
        char before = firstHalf;
        firstHalf = NONE;
        if (Character.isSurrogatePair(before, character)) {
            writePair(before, character);
            return;
        }
        if (before != NONE) {
            to.write(Printed.number(before));
        }
        writeAlone(character);
    }

    /** Behind two signs of a number, a name and a bracket make a command. */
    private void endName(boolean isCommand) throws IOException {
        if (isInName) {
            isInName = false;
            to.write(isCommand ? Printed.number('#') : "#");
            to.append(name);
            isAfterSign = !isCommand && name.length() == 0;
            name.setLength(0);
        }
    }

    private void writePair(char first, char second) throws IOException {
        isAfterSign = false;
        if (Printed.isPlain(Character.toCodePoint(first, second))) {
            to.write(first);
            to.write(second);
        } else {
            to.write(Printed.number(first));
            to.write(Printed.number(second));
        }
    }

    private void writeAlone(char character) throws IOException {
        boolean isSign = character == '#';
        isInName = isSign && isAfterSign;
        isAfterSign = isSign && !isInName;
        if (Character.isHighSurrogate(character)) {
            firstHalf = character;
        } else if (character == '\n' || Printed.isPlain(character) && !isInName) {
            to.write(character);
        } else if (character != '\r' && !isInName) {
            to.write(Printed.number(character));
        }
    }

    @Override
    public void flush() throws IOException {
        to.flush();
    }

    @Override
    public void close() throws IOException {
        write("\n");
        flush();
    }
}
