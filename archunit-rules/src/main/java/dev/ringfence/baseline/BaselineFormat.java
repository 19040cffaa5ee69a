package dev.ringfence.baseline;

import dev.ringfence.ledger.EscapedName;
import dev.ringfence.ledger.LedgerHead;
import dev.ringfence.ledger.LedgerText;
import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.violation.Identity;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Format 1 of a baseline: a head, then sorted lines {@code from -> to} or {@code type}, each with {@code  # reason} where one was asked. */
final class BaselineFormat {

    private static final String HEAD_BEGIN = "# ringfence-baseline/";

    static final LedgerHead HEAD = new LedgerHead(
            HEAD_BEGIN + "1, written by: mvn ringfence:baseline",
            HEAD_BEGIN,
            Pattern.compile(Pattern.quote(HEAD_BEGIN) + "1\\b.*"));

    /** Possessive, since a loop that may go back takes a stack frame a character, and a damaged line may be long. */
    private static final String NAME = "(?:[\\p{javaJavaIdentifierPart}.&&[^\\p{javaIdentifierIgnorable}]]"
            + "|\\\\u[0-9a-f]{4}|(?<=\\.package)-info|(?<=\\.)\\*)++";

    private static final Pattern LINE = Pattern.compile(
            "(?<from>" + NAME + ")(?: -> (?<to>" + NAME + "))?(?: # (?<reason>.*\\S))?\\s*", Pattern.DOTALL);

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

    static String write(Collection<BaselineLine> lines) {
        return LedgerText.of(
                HEAD, lines.stream().sorted().map(BaselineLine::text).toList());
    }
}
