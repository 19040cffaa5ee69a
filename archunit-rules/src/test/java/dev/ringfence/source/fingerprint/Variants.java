package dev.ringfence.source.fingerprint;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two states of a source, written as one text: {@code int x = «1|2»;}. */
record Variants(String written) {

    private static final Pattern CHOICE = Pattern.compile("«([^|»]*(?:\\|\\|[^|»]*)*)\\|([^»]*)»", Pattern.DOTALL);

    String before() {
        return chosen(1);
    }

    String after() {
        return chosen(2);
    }

    /** Two bars stand for one that is written in the source. */
    private String chosen(int group) {
        return CHOICE.matcher(written)
                .replaceAll((MatchResult choice) ->
                        Matcher.quoteReplacement(choice.group(group).replace("||", "|")));
    }

    @Override
    public String toString() {
        return written;
    }
}
