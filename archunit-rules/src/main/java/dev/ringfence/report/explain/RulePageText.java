package dev.ringfence.report.explain;

import dev.ringfence.advice.rules.RulePage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes the page of a rule for the console: what Markdown marks is kept, the marks and the targets of links are not. */
final class RulePageText {

    private static final String FENCE = "```";
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern MARKS = Pattern.compile("^#+ |\\*\\*");

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
        return MARKS.matcher(LINK.matcher(line).replaceAll("$1")).replaceAll("");
    }
}
