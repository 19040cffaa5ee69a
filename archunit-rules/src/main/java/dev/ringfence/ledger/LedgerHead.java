package dev.ringfence.ledger;

import java.util.regex.Pattern;

/**
 * The head of a ledger: what it is, the version of its format, and the command that writes it.
 *
 * @param text the head as it is written
 * @param begin what it begins with, whatever its version
 * @param known the heads that this version of Ringfence can read
 */
public record LedgerHead(String text, String begin, Pattern known) {

    /** Whether the line is a head that can be read. */
    boolean isIn(String line) {
        return line.startsWith(begin) && known.matcher(line).matches();
    }

    /** Whether the line is a head that cannot be read. */
    boolean isOfOtherVersionIn(String line) {
        return line.startsWith(begin) && !isIn(line);
    }
}
