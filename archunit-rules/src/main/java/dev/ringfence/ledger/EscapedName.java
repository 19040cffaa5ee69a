package dev.ringfence.ledger;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.TypeName;
import dev.ringfence.violation.Identity;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes names for a baseline: characters that class files allow and Java does not, such as the blanks of Kotlin's
 * names, become {@code \\u0020}. So a line can always be read back.
 */
public final class EscapedName {

    private static final Pattern FOREIGN =
            Pattern.compile("[^\\p{javaJavaIdentifierPart}.]|\\p{javaIdentifierIgnorable}");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

    private EscapedName() {}

    public static String write(Identity identity) {
        if (identity instanceof Identity.OfEdge edge) {
            return write(edge.edge().from()) + " -> " + write(edge.edge().to());
        }
        return identity instanceof Identity.OfType type ? write(type.type()) : identity.text();
    }

    public static TypeName read(String name) {
        return new TypeName(
                ESCAPED.matcher(name).replaceAll(found -> Matcher.quoteReplacement(decoded(found.group(1)))));
    }

    private static String write(TypeName type) {
        Optional<DataEnd> data = DataEnd.of(type);
        if (data.isPresent()) {
            String name = data.get().name();
            return data.get().kind().word() + ":"
                    + (data.get().kind() == DataEnd.Kind.FLAG ? escapedFlag(name) : write(new TypeName(name)));
        }
        boolean bearsPlainEnd = type.isPackageInfo() || type.isWholePackage();
        if (bearsPlainEnd && !type.packageName().isEmpty()) {
            return escaped(type.packageName()) + "." + type.simpleName();
        }
        return escaped(type.qualified());
    }

    /** Keys of flags have dashes, which need no escape. */
    private static String escapedFlag(String name) {
        return Stream.of(name.split("-", -1)).map(EscapedName::escaped).collect(Collectors.joining("-"));
    }

    private static String escaped(String name) {
        return FOREIGN.matcher(name).replaceAll(found -> Matcher.quoteReplacement(encoded(found.group())));
    }

    /** A character beyond the first plane, such as an emoji, is two chars, and each char has its four digits. */
    private static String encoded(String character) {
        return character
                .chars()
                .mapToObj(unit -> String.format("\\u%04x", unit))
                .collect(Collectors.joining());
    }

    private static String decoded(String hex) {
        return String.valueOf((char) Integer.parseInt(hex, 16));
    }
}
