package dev.ringfence.report.findings;

import dev.ringfence.advice.rules.AllRules;
import dev.ringfence.advice.rules.RulePage;
import dev.ringfence.map.Rule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Describes a kind of finding that a report may have, for formats that want to know each before its findings.
 *
 * @param id such as {@code closed-module}
 * @param title what it asks, in one line
 * @param help a page of it in Markdown
 * @param url the page's public address
 */
public record FindingKind(String id, String title, String help, Optional<String> url) {

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\((?!https?://)[^)]*\\)");

    private static final FindingKind STALE = new FindingKind(
            Finding.STALE,
            "what is written down is needed",
            "A line of a baseline, a lock, a claim, a requires or an exception is there that nothing needs any more. "
                    + "Take it away; `mvn ringfence:baseline` prunes baselines, and `mvn ringfence:freeze` locks.\n",
            Optional.empty());

    private static final FindingKind GROWTH = new FindingKind(
            Finding.GROWTH,
            "debt that a branch adds has a reason",
            "The branch added a line to a baseline, a lock or the exceptions, or it loosened the map. "
                    + "Take that back, or say why behind the line or in a commit.\n",
            Optional.empty());

    private static final FindingKind PROBLEM = new FindingKind(
            Finding.PROBLEM,
            "Ringfence can judge",
            "An input cannot be relied on, so nothing was judged; or a person should know of it. "
                    + "The message says how to mend it.\n",
            Optional.empty());

    /** Returns the kinds of the rules, in the order in which they are judged, and then the others. */
    public static List<FindingKind> all() {
        return Stream.concat(Stream.of(Rule.values()).map(FindingKind::of), Stream.of(STALE, GROWTH, PROBLEM))
                .toList();
    }

    private static FindingKind of(Rule rule) {
        return new FindingKind(rule.id(), AllRules.wordsOf(rule).title(), helpOn(rule), new RulePage(rule).address());
    }

    /** Returns the page of a rule. Its links lead nowhere outside the docs, so only what they are called stays. */
    public static String helpOn(Rule rule) {
        return LINK.matcher(new RulePage(rule).text()).replaceAll("$1");
    }
}
