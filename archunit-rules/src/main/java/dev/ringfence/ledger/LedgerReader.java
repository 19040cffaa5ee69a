package dev.ringfence.ledger;

import dev.ringfence.files.FileTree;
import dev.ringfence.files.UnfitFileException;
import dev.ringfence.map.Remedy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads one ledger, line by line.
 *
 * <ol>
 *   <li>The text is UTF-8, with or without a byte order mark, and its lines end in LF or CRLF. A carriage return alone
 *       would be one line for git and its reviewers and two for us. A mark further down, which nobody sees, is told.
 *   <li>A head says which format it is; it may stand anywhere, and again, since a merge may put it there.
 *   <li>Of git's conflict markers both sides count; what stood before either of them does not.
 *   <li>Every other line that is not blank is a record.
 * </ol>
 */
public final class LedgerReader {

    /** Says how many problems of one ledger are told: a file that is none would have one a line. */
    public static final int MOST_PROBLEMS = 100;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MOST_SHOWN = 120;

    private final String noun;
    private final LedgerHead head;
    private final Remedy restore;
    private final Found found;
    private boolean headed;
    private boolean conflicted;
    private boolean inMergeBase;

    private LedgerReader(String noun, LedgerHead head, Remedy restore, Found found) {
        this.noun = noun;
        this.head = head;
        this.restore = restore;
        this.found = found;
    }

    /** Takes what stands in a ledger, in the order of its lines, which count from 1. */
    public interface Found {

        /** Takes a line that should be a record. */
        void record(String line, int number);

        /** Takes the head of a side that counts; there may be several heads. */
        default void head(String line, int number) {}

        /** Takes the number of the last line where no line break ends it. */
        default void openEnd(int number) {}

        /** Takes the first of git's conflict markers. */
        void conflict(int number);

        /** Takes something because of which the ledger cannot be relied on. */
        void damage(int number, String message, Remedy remedy);
    }

    /** Gives the bytes of a ledger, wherever they come from. */
    public interface Content {

        /** Returns all bytes of the file. */
        byte[] bytes() throws IOException;
    }

    /**
     * Reads a ledger.
     *
     * @param noun what messages call it, such as {@code baseline}
     * @param restore what mends one that is damaged
     */
    public static void read(Content content, String noun, LedgerHead head, Remedy restore, Found found) {
        new LedgerReader(noun, head, restore, found).read(content);
    }

    private void read(Content content) {
        try {
            readLines(decoded(content.bytes()));
        } catch (CharacterCodingException e) {
            found.damage(1, "this " + noun + " is not UTF-8", restore);
        } catch (UnfitFileException e) {
            found.damage(1, "this " + noun + " " + e.reason(), new Remedy.Said(e.remedy()));
        } catch (IOException e) {
            found.damage(1, "this " + noun + " " + FileTree.reasonOf(e), new Remedy.Said("Make the file readable."));
        }
    }

    /**
     * Only a text with the sign for malformed bytes needs the slower decoder, which says whether the sign itself stands
     * there.
     */
    private static String decoded(byte[] bytes) throws CharacterCodingException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0
                ? text
                : StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
    }

    private void readLines(String text) {
        int number = 0;
        int start = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            boolean endsInPair = end > start && text.charAt(end - 1) == '\r';
            readWhole(text.substring(start, endsInPair ? end - 1 : end), ++number);
            start = end + 1;
            if (feed < 0) {
                found.openEnd(number);
            }
        }
        if (!headed) {
            found.damage(1, "this " + noun + " has no head, so a part of it may be missing", restore);
        }
    }

    private void readWhole(String line, int number) {
        if (line.indexOf('\r') >= 0) {
            found.damage(number, "a carriage return stands alone in this line: " + shown(line), restore);
        } else if (line.indexOf('\0') >= 0) {
            found.damage(number, "a zero character stands in this line: " + shown(line), restore);
        } else if (hasMarkInRecord(line)) {
            found.damage(
                    number,
                    "an invisible byte order mark (U+FEFF) stands in this line: "
                            + shown(line.replace(BYTE_ORDER_MARK, "")),
                    new Remedy.Said(
                            "Delete the line and write it anew, without the mark; nothing else is wrong with it."));
        } else {
            readLine(line, number);
        }
    }

    /** Whoever puts two files together leaves the mark of the second in the middle. */
    private static boolean hasMarkInRecord(String line) {
        int mark = line.indexOf(BYTE_ORDER_MARK);
        int reason = line.indexOf(LedgerText.REASON);
        return mark >= 0 && (reason < 0 || mark < reason);
    }

    private void readLine(String line, int number) {
        if (line.isBlank()) {
            return;
        }
        if (isConflictMarker(line)) {
            readConflictMarker(line, number);
        } else if (head.isIn(line)) {
            readHead(line, number);
        } else if (head.isOfOtherVersionIn(line)) {
            headed = true;
            found.damage(
                    number,
                    "this " + noun + " has a format that this version of Ringfence does not know: " + shown(line),
                    new Remedy.Said("Use the version of Ringfence that wrote it, or a newer one."));
        } else if (!inMergeBase) {
            found.record(line, number);
        }
    }

    private void readHead(String line, int number) {
        headed = true;
        if (!inMergeBase) {
            found.head(line, number);
        }
    }

    /** Says whether the line is a marker that git leaves; a line of {@code =======} alone is a marker too. */
    private static boolean isConflictMarker(String line) {
        return line.startsWith("<<<<<<<")
                || line.startsWith(">>>>>>>")
                || line.startsWith("|||||||")
                || line.startsWith("=======");
    }

    private void readConflictMarker(String line, int number) {
        inMergeBase = line.startsWith("|||||||");
        if (!conflicted) {
            found.conflict(number);
        }
        conflicted = true;
    }

    /** Returns a line as messages show it: of a long line, the beginning. */
    public static String shown(String line) {
        return line.length() <= MOST_SHOWN ? line : line.substring(0, MOST_SHOWN) + "...";
    }
}
