package dev.ringfence.baseline;

import dev.ringfence.ledger.EscapedName;
import dev.ringfence.ledger.LedgerHead;
import dev.ringfence.ledger.LedgerText;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.violation.Identity;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads and writes a baseline: a head, then sorted lines {@code from -> to} or {@code type}. Each line has
 * {@code  # reason} where a reason was asked.
 *
 * <p>Format 2 holds lines of tables as well, such as {@code com.acme.Dunning -> reads:orders}. A version of Ringfence that
 * cannot judge them refuses its head, and so calls none of them stale.
 */
final class BaselineFormat {

    private static final String HEAD_BEGIN = "# ringfence-baseline/";

    private static final Pattern OUR_HEAD = Pattern.compile(Pattern.quote(HEAD_BEGIN) + "(?<format>[12])\\b.*");

    static final LedgerHead HEAD = head(1);
    static final LedgerHead HEAD_OF_DATA = head(2);

    /**
     * This pattern is possessive: a loop that may go back takes a stack frame a character, and a damaged line may be
     * long.
     */
    private static final String NAME = "(?:[\\p{javaJavaIdentifierPart}.&&[^\\p{javaIdentifierIgnorable}]]"
            + "|\\\\u[0-9a-f]{4}|(?<=\\.package)-info|(?<=\\.)\\*)++";

    private static final String END = "(?:(?:"
            + Stream.of(DataEnd.Kind.values())
                    .filter(kind -> kind != DataEnd.Kind.FLAG)
                    .map(DataEnd.Kind::word)
                    .collect(Collectors.joining("|"))
            + "):)?" + NAME;

    /** Keys of flags have dashes, but none that begins an arrow. */
    private static final String FLAG = DataEnd.Kind.FLAG.word() + ":(?:" + NAME + "|-)++";

    private static final Pattern LINE = Pattern.compile(
            "(?<from>" + END + ")(?: -> (?<to>" + FLAG + "|" + END + "))?(?: # (?<reason>.*\\S))?\\s*", Pattern.DOTALL);

    private BaselineFormat() {}

    static Optional<BaselineLine> parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        TypeName from = EscapedName.read(matcher.group("from"));
        Identity identity = Optional.ofNullable(matcher.group("to"))
                .map(to -> Identity.of(new Edge(from, EscapedName.read(to))))
                .orElseGet(() -> Identity.of(from));
        return Optional.of(new BaselineLine(identity, Optional.ofNullable(matcher.group("reason"))));
    }

    private static LedgerHead head(int format) {
        return new LedgerHead(HEAD_BEGIN + format + ", written by: mvn ringfence:baseline", HEAD_BEGIN, OUR_HEAD);
    }

    /** Says whether a head is of the format that holds lines of tables. */
    static boolean isOfData(String head) {
        Matcher matcher = OUR_HEAD.matcher(head);
        return matcher.matches() && matcher.group("format").equals("2");
    }

    /**
     * Writes a baseline.
     *
     * @param wasOfData whether the file had the head of format 2 before: a head never goes back
     */
    static String write(Collection<BaselineLine> lines, boolean wasOfData) {
        boolean isOfData =
                wasOfData || lines.stream().map(BaselineLine::identity).anyMatch(Identity::isOfData);
        return LedgerText.of(
                isOfData ? HEAD_OF_DATA : HEAD,
                lines.stream().sorted().map(BaselineLine::text).toList());
    }
}
