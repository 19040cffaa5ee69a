package dev.ringfence.frozen;

import dev.ringfence.source.Fingerprints;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Format 1 of a lock: a head with the version of the fingerprints, then sorted lines {@code type member signature body} and {@code name =
 * digest}, each with {@code # reason} where one was asked.
 */
final class LockFormat {

    private static final String HEAD_BEGIN = "# ringfence-lock/";

    static final String HEAD = HEAD_BEGIN + "1, " + Fingerprints.VERSION + ", written by: mvn ringfence:freeze";

    private static final Pattern OUR_HEAD =
            Pattern.compile(Pattern.quote(HEAD_BEGIN) + "1, (?<fingerprints>[^,\\s]+)\\b.*");

    private static final String FILE = "=";
    private static final String REASON = " # ";
    private static final Set<String> WORDS_FOR_SIGNATURE = Set.of("tokens", "content");
    private static final int DIGEST_LENGTH = 43;

    private LockFormat() {}

    static boolean isHead(String line) {
        return OUR_HEAD.matcher(line).matches();
    }

    static boolean isHeadOfOtherFingerprints(String line) {
        Matcher head = OUR_HEAD.matcher(line);
        return head.matches() && !head.group("fingerprints").equals(Fingerprints.VERSION);
    }

    static boolean isHeadOfOtherVersion(String line) {
        return line.startsWith(HEAD_BEGIN) && !isHead(line);
    }

    /** The markers that git leaves; a line of {@code =======} alone is one of them too. */
    static boolean isConflictMarker(String line) {
        return line.startsWith("<<<<<<<")
                || line.startsWith(">>>>>>>")
                || line.startsWith("|||||||")
                || line.startsWith("=======");
    }

    static Optional<LockLine> parse(String line) {
        int end = line.indexOf(REASON);
        String[] words =
                (end < 0 ? line : line.substring(0, end)).stripTrailing().split(" ", -1);
        Optional<String> reason = Optional.of(
                        end < 0 ? "" : line.substring(end + REASON.length()).strip())
                .filter(text -> !text.isEmpty());
        if (words.length == 3 && words[1].equals(FILE) && isDigest(words[2])) {
            return Optional.of(new LockLine.OfFile(EscapedWord.read(words[0]), words[2], reason));
        }
        boolean isOfElement =
                words.length == 4 && !words[1].equals(FILE) && isSignature(words[2]) && isDigest(words[3]);
        return isOfElement ? Optional.of(element(words, reason)) : Optional.empty();
    }

    /** What a line says: lines that are equal in it are one. */
    static String withoutReason(String line) {
        int end = line.indexOf(REASON);
        return (end < 0 ? line : line.substring(0, end)).stripTrailing();
    }

    private static LockLine element(String[] words, Optional<String> reason) {
        Element element = new Element(EscapedWord.read(words[0]), EscapedWord.read(words[1]));
        return new LockLine.OfElement(element, new Fingerprint(words[2], words[3]), reason);
    }

    private static boolean isSignature(String word) {
        return isDigest(word) || WORDS_FOR_SIGNATURE.contains(word);
    }

    private static boolean isDigest(String word) {
        return word.length() == DIGEST_LENGTH && isOfBase64Url(word);
    }

    private static boolean isOfBase64Url(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isOfBase64Url(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfBase64Url(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    static String write(Collection<LockLine> lines) {
        return lines.stream()
                .sorted()
                .map(line ->
                        line.text() + line.reason().map(text -> " # " + text).orElse(""))
                .collect(Collectors.joining("\n", HEAD + "\n", lines.isEmpty() ? "" : "\n"));
    }

    /** A reason as it fits on a line, whatever an editor or git takes for the end of one. */
    static String oneLine(String reason) {
        return reason.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ").strip();
    }
}
