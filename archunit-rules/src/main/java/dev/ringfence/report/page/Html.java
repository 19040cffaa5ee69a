package dev.ringfence.report.page;

import dev.ringfence.printed.Printed;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds markup. What people wrote gets into it as a part of a template alone, and is read as text there, in an element
 * and in an attribute.
 */
record Html(String markup) {

    private static final String GAP = "{}";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /**
     * Fills the gaps of a template, each written <code>{}</code>. Markup goes in as it is, and all else as text.
     *
     * @throws IllegalArgumentException where there are not as many gaps as parts
     */
    static Html of(String template, Object... parts) {
        StringBuilder markup = new StringBuilder();
        int at = 0;
        for (Object part : parts) {
            int gap = gap(template, at);
            markup.append(template, at, gap).append(written(part));
            at = gap + GAP.length();
        }
        if (template.indexOf(GAP, at) >= 0) {
            throw new IllegalArgumentException("parts are missing for " + template);
        }
        return new Html(markup.append(template, at, template.length()).toString());
    }

    private static int gap(String template, int from) {
        int gap = template.indexOf(GAP, from);
        if (gap < 0) {
            throw new IllegalArgumentException("there are more parts than gaps in " + template);
        }
        return gap;
    }

    private static String written(Object part) {
        return part instanceof Html html ? html.markup : escaped(part.toString());
    }

    static Html all(Stream<Html> parts) {
        return new Html(parts.map(Html::markup).collect(Collectors.joining()));
    }

    static Html all(Collection<Html> parts) {
        return all(parts.stream());
    }

    static Html none() {
        return new Html("");
    }

    /** Returns the words of a message, in which what stands between backticks is code. */
    static Html words(String message) {
        return new Html(CODE.matcher(escaped(message)).replaceAll("<code>$1</code>"));
    }

    private static String escaped(String text) {
        return Printed.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
