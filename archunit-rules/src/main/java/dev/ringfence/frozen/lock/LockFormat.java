package dev.ringfence.frozen.lock;

import dev.ringfence.ledger.EscapedWord;
import dev.ringfence.ledger.LedgerHead;
import dev.ringfence.ledger.LedgerText;
import dev.ringfence.source.fingerprint.Fingerprints;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads and writes the text of a lock: a head, then sorted lines {@code type member signature body} and
 * {@code name = digest}. The head has the version of the fingerprints; a line has {@code # reason} where a reason was
 * asked.
 *
 * <p>Format 1 knows no variants for later releases of Java; format 2 names each by its release. A lock is of format 2
 * from its first variant on, and for good.
 */
public final class LockFormat {

    private static final String HEAD_BEGIN = "# ringfence-lock/";

    private static final String OF_VARIANTS = "2";

    private static final Pattern OUR_HEAD = Pattern.compile(
            Pattern.quote(HEAD_BEGIN) + "(?<format>1|" + OF_VARIANTS + "), (?<fingerprints>[^,\\s]+)\\b.*");

    static final LedgerHead HEAD = head("1");
    private static final LedgerHead HEAD_OF_VARIANTS = head(OF_VARIANTS);

    private static final String FILE = "=";
    private static final Set<String> WORDS_FOR_SIGNATURE = Set.of("tokens", "content");
    private static final int DIGEST_LENGTH = 43;
    private static final boolean[] BASE64_URL = base64Url();

    private LockFormat() {}

    private static LedgerHead head(String format) {
        return new LedgerHead(
                HEAD_BEGIN + format + ", " + Fingerprints.VERSION + ", written by: mvn ringfence:freeze",
                HEAD_BEGIN,
                OUR_HEAD);
    }

    /** Says whether the lines below the head may name variants. */
    static boolean isHeadOfVariants(String line) {
        Matcher head = OUR_HEAD.matcher(line);
        return head.matches() && head.group("format").equals(OF_VARIANTS);
    }

    static boolean isHeadOfOtherFingerprints(String line) {
        Matcher head = OUR_HEAD.matcher(line);
        return head.matches() && !head.group("fingerprints").equals(Fingerprints.VERSION);
    }

    /**
     * Says whether the text is a line of a source, a resource or an element; the line is not taken apart, since locks
     * are long.
     */
    static boolean isLine(String line) {
        int end = endOfWords(line);
        int second = line.indexOf(' ') + 1;
        int third = line.indexOf(' ', second) + 1;
        if (second < 2 || third <= second || third >= end) {
            return false;
        }
        if (line.startsWith(FILE + " ", second)) {
            return isDigest(line, third, end);
        }
        int fourth = line.indexOf(' ', third) + 1;
        return third > second + 1
                && fourth > third
                && isSignature(line, third, fourth - 1)
                && isDigest(line, fourth, end);
    }

    /** Reads a line that {@link #isLine} accepts. */
    static LockLine read(String line) {
        int end = endOfWords(line);
        String[] words = line.substring(0, end).split(" ", -1);
        Optional<String> reason = reasonOf(line);
        return words[1].equals(FILE)
                ? new LockLine.OfFile(EscapedWord.read(words[0]), words[2], reason)
                : element(words, reason);
    }

    private static Optional<String> reasonOf(String line) {
        int end = line.indexOf(LedgerText.REASON);
        return Optional.of(
                        end < 0
                                ? ""
                                : line.substring(end + LedgerText.REASON.length())
                                        .strip())
                .filter(text -> !text.isEmpty());
    }

    private static int endOfWords(String line) {
        int end = line.indexOf(LedgerText.REASON);
        end = end < 0 ? line.length() : end;
        while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static LockLine element(String[] words, Optional<String> reason) {
        Element element = new Element(EscapedWord.read(words[0]), EscapedWord.read(words[1]));
        return new LockLine.OfElement(element, new Fingerprint(words[2], words[3]), reason);
    }

    private static boolean isSignature(String line, int from, int to) {
        return isDigest(line, from, to) || WORDS_FOR_SIGNATURE.contains(line.substring(from, to));
    }

    private static boolean isDigest(String line, int from, int to) {
        if (to - from != DIGEST_LENGTH) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!isOfBase64Url(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfBase64Url(char c) {
        return c < BASE64_URL.length && BASE64_URL[c];
    }

    private static boolean[] base64Url() {
        boolean[] is = new boolean[128];
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
                .chars()
                .forEach(c -> is[c] = true);
        return is;
    }

    /**
     * Writes a lock.
     *
     * @param tellsVariants whether the lock that stands there tells variants apart: then it goes on doing so
     */
    public static String write(Collection<LockLine> lines, boolean tellsVariants) {
        boolean isOfVariants = tellsVariants || lines.stream().anyMatch(LockLine::isOfVariant);
        return LedgerText.of(
                isOfVariants ? HEAD_OF_VARIANTS : HEAD,
                lines.stream()
                        .sorted()
                        .map(line -> LedgerText.withReason(line.text(), line.reason()))
                        .toList());
    }
}
