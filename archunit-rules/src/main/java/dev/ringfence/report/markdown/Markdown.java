package dev.ringfence.report.markdown;

import dev.ringfence.printed.Printed;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes text such that Markdown shows it as it is: nothing in it formats, links, or calls a person. */
public final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]()#+!|<>~$-]");
    private static final Pattern TICKS = Pattern.compile("`+");

    private Markdown() {}

    /** Returns words of a sentence. */
    public static String text(String text) {
        String shown = Printed.of(text).replace("&", "&amp;");
        return SPECIAL.matcher(shown)
                .replaceAll(match -> Matcher.quoteReplacement(escaped(match.group())))
                .replace("@", "@<!-- -->")
                .replace("://", "&#58;//")
                .replace("www.", "www&#46;");
    }

    private static String escaped(String special) {
        return switch (special) {
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            case "|" -> "&#124;";
            case "$" -> "&#36;";
            case "#" -> "\\#<!-- -->";
            default -> "\\" + special;
        };
    }

    /** Returns a name as code, in the cell of a table. */
    static String cell(String name) {
        return code(name).replace("|", "\\|");
    }

    /** Returns a name as code. */
    public static String code(String name) {
        String shown = Printed.of(name);
        int longest = TICKS.matcher(shown)
                .results()
                .mapToInt(match -> match.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(longest + 1);
        boolean needsRoom = longest > 0 || shown.startsWith(" ");
        return needsRoom ? fence + " " + shown + " " + fence : fence + shown + fence;
    }

    /** Returns lines as a block of code. */
    static String block(String language, String code) {
        String lines = code.lines().map(Printed::of).collect(Collectors.joining("\n"));
        int longest = TICKS.matcher(lines)
                .results()
                .mapToInt(match -> match.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        return fence + language + "\n" + lines + "\n" + fence + "\n";
    }
}
