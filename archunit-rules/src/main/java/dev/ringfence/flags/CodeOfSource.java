package dev.ringfence.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds a source with its texts apart, as far as Java, Kotlin, Groovy and Scala write them alike.
 *
 * @param plain the source; comments and what stands in texts are blanks, and line ends are kept
 * @param texts the texts, in the order of the source
 * @param annotations where annotations stand
 */
record CodeOfSource(String plain, List<Text> texts, List<Span> annotations) {

    private static final Pattern TOKEN = Pattern.compile(
            "//[^\n]*|/\\*.*?(?:\\*/|\\z)"
                    + "|\"\"\"(?<block>(?:\\\\.|(?!\"\"\").)*+)(?:\"\"\"|\\z)"
                    + "|\"(?<text>(?:\\\\.|[^\"\\\\\n])*+)\"?"
                    + "|'(?<single>(?:\\\\.|[^'\\\\\n])*+)'",
            Pattern.DOTALL);
    private static final Pattern ANNOTATION = Pattern.compile("@(?!interface\\b)[\\w.:$]+\\s*(?<open>\\()?");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);

    /** Says where a text begins, from 0. */
    record Text(int at, String value) {}

    /** Says where something begins, from 0, and what is behind it. */
    record Span(int from, int to) {

        boolean has(int at) {
            return from <= at && at < to;
        }
    }

    static CodeOfSource of(List<String> lines) {
        String all = String.join("\n", lines);
        StringBuilder plain = new StringBuilder(all);
        List<Text> texts = new ArrayList<>();
        for (Matcher token = TOKEN.matcher(all); token.find(); ) {
            for (String kind : List.of("block", "text", "single")) {
                if (token.group(kind) != null) {
                    String value = ESCAPED.matcher(token.group(kind)).replaceAll("$1");
                    texts.add(new Text(token.start(), kind.equals("block") ? value.strip() : value));
                }
            }
            blank(plain, token.start(), token.end());
        }
        return new CodeOfSource(plain.toString(), List.copyOf(texts), annotations(plain.toString()));
    }

    private static void blank(StringBuilder plain, int from, int to) {
        for (int at = from; at < to; at++) {
            if (plain.charAt(at) != '\n') {
                plain.setCharAt(at, ' ');
            }
        }
    }

    private static List<Span> annotations(String plain) {
        List<Span> spans = new ArrayList<>();
        int end = 0;
        for (Matcher found = ANNOTATION.matcher(plain); found.find(end); ) {
            end = found.group("open") == null ? found.end() : behindClosed(plain, found.end());
            spans.add(new Span(found.start(), end));
        }
        return List.copyOf(spans);
    }

    private static int behindClosed(String plain, int from) {
        int open = 1;
        int at = from;
        while (at < plain.length() && open > 0) {
            char each = plain.charAt(at++);
            open += each == '(' ? 1 : each == ')' ? -1 : 0;
        }
        return at;
    }

    boolean isInAnnotation(int at) {
        return annotations.stream().anyMatch(span -> span.has(at));
    }

    /** Returns the line of a character, from 1. */
    int lineOf(int at) {
        return 1
                + (int) plain.substring(0, at)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
    }

    /** Returns the code of each line. */
    List<String> lines() {
        return List.of(plain.split("\n", -1));
    }
}
