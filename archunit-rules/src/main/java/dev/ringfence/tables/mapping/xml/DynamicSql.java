package dev.ringfence.tables.mapping.xml;

import dev.ringfence.sql.SqlTokens;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Writes the text of a MyBatis statement, with all of its branches one after the other.
 *
 * <ol>
 *   <li>Tags become blanks; {@code where} and {@code set} are written, and an AND, OR or comma too many is left out.
 *   <li>An {@code include} is its fragment; one that is not to be found is the mark of a name made at run time.
 *   <li>{@code ${}} and {@code #{}} stay, but for properties that the {@code include} gives.
 *   <li>{@code selectKey} is a statement of its own, and left out.
 * </ol>
 */
public final class DynamicSql {

    /** Stands for what is put in at run time. */
    public static final String MARK = "" + SqlTokens.MADE;

    /** Bounds texts whose fragments include others many times over. */
    private static final int LONGEST = 200_000;

    /** Bounds fragments within fragments. */
    private static final int DEEPEST = 50;

    private static final Pattern LEADING = Pattern.compile("^\\s*(?:and|or)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING = Pattern.compile(",\\s*$");
    private static final Pattern OUTER_SCRIPT = Pattern.compile("(?s)^\\s*<script>.*</script>\\s*$");

    private final Function<String, Optional<XmlElement>> fragments;
    private final Set<String> around = new HashSet<>();
    private int length;

    private DynamicSql(Function<String, Optional<XmlElement>> fragments) {
        this.fragments = fragments;
    }

    /**
     * Writes the text of a statement.
     *
     * @param fragments finds the {@code sql} element that a {@code refid} names
     */
    public static String of(XmlElement statement, Function<String, Optional<XmlElement>> fragments) {
        return new DynamicSql(fragments).content(statement, Map.of()).strip();
    }

    /** Writes the text of an annotation's value: a {@code <script>} without its tags, any other as it stands. */
    public static String ofScript(String text) {
        if (!OUTER_SCRIPT.matcher(text).matches()) {
            return text;
        }
        return XmlFile.of("script", text.getBytes(StandardCharsets.UTF_8))
                .root()
                .map(script -> of(script, unused -> Optional.empty()))
                .orElse(text);
    }

    private String content(XmlElement element, Map<String, String> properties) {
        StringBuilder text = new StringBuilder();
        for (XmlNode node : element.content()) {
            if (length > LONGEST) {
                break;
            }
            if (node instanceof XmlElement child) {
                text.append(' ').append(tag(child, properties)).append(' ');
            } else {
                String own = filled(((XmlNode.Text) node).text(), properties);
                length += own.length();
                text.append(own);
            }
        }
        return text.toString();
    }

    private static String filled(String text, Map<String, String> properties) {
        String filled = text;
        for (Map.Entry<String, String> property : properties.entrySet()) {
            filled = filled.replace("${" + property.getKey() + "}", property.getValue());
        }
        return filled;
    }

    private String tag(XmlElement element, Map<String, String> properties) {
        return switch (element.name()) {
            case "selectKey", "bind", "property" -> "";
            case "include" -> included(element, properties);
            case "where" ->
                "where " + LEADING.matcher(content(element, properties)).replaceFirst(" ");
            case "set" ->
                "set " + TRAILING.matcher(content(element, properties)).replaceFirst(" ");
            case "foreach", "iterate" -> between(element, "open", "close", content(element, properties));
            case "trim" -> between(element, "prefix", "suffix", trimmed(element, properties));
            default -> element.attribute("prepend").map(word -> word + " ").orElse("") + content(element, properties);
        };
    }

    private static String between(XmlElement element, String before, String after, String text) {
        return element.attribute(before).orElse("") + " " + text + " "
                + element.attribute(after).orElse("");
    }

    private String trimmed(XmlElement element, Map<String, String> properties) {
        String text = content(element, properties);
        if (element.attribute("prefixOverrides").isPresent()) {
            text = LEADING.matcher(text).replaceFirst(" ");
        }
        return element.attribute("suffixOverrides").isPresent()
                ? TRAILING.matcher(text).replaceFirst(" ")
                : text;
    }

    private String included(XmlElement include, Map<String, String> properties) {
        String refid = filled(include.attribute("refid").orElse(""), properties);
        Optional<XmlElement> fragment = fragments.apply(refid);
        if (fragment.isEmpty() || around.size() >= DEEPEST || !around.add(refid)) {
            return MARK;
        }
        Map<String, String> inner = new TreeMap<>(properties);
        for (XmlElement property : include.children("property")) {
            inner.put(
                    property.attribute("name").orElse(""),
                    property.attribute("value").orElse(""));
        }
        String text = content(fragment.get(), inner);
        around.remove(refid);
        return text;
    }
}
