package dev.ringfence.report.explain;

import dev.ringfence.advice.rules.RulePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the page of a rule for the console: what Markdown marks is kept, the marks and the targets of links are not.
 * Code stands there letter by letter.
 */
final class RulePageText {

    private static final String FENCE = "```";

    /** Finds code before any mark in it, since `**` in code is a glob; a link comes before the code in its text. */
    private static final Pattern MARKED =
            Pattern.compile("(`[^`]*`)" + "|\\[((?:`[^`]*`|[^\\]`])*)]\\([^)]*\\)" + "|^#+ |\\*\\*");

    private RulePageText() {}

    static List<String> of(RulePage page) {
        List<String> lines = new ArrayList<>();
        boolean isCode = false;
        for (String line : page.text().lines().toList()) {
            if (line.stripLeading().startsWith(FENCE)) {
                isCode = !isCode;
            } else {
                lines.add(isCode ? "    " + line : prose(line));
            }
        }
        page.address().ifPresent(lines::add);
        return lines;
    }

    private static String prose(String line) {
        return MARKED.matcher(line).replaceAll(found -> Matcher.quoteReplacement(kept(found)));
    }

    private static String kept(MatchResult marked) {
        return Optional.ofNullable(marked.group(1))
                .or(() -> Optional.ofNullable(marked.group(2)))
                .orElse("");
    }
}
