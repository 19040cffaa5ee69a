package dev.ringfence.schema.liquibase;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts in the values of {@code <property>}; the first value of a name counts, as in Liquibase. */
final class Properties {

    private static final Pattern USE = Pattern.compile("\\$\\{([^}]+)}");

    private final Map<String, String> values = new HashMap<>();

    void take(Element property) {
        property.text("name")
                .ifPresent(name -> property.text("value").ifPresent(value -> values.putIfAbsent(name, value)));
    }

    /** Returns the text with all values that are known. */
    String in(String text) {
        return USE.matcher(text).replaceAll(use -> Matcher.quoteReplacement(value(use.group(1), use.group())));
    }

    private String value(String name, String otherwise) {
        return values.getOrDefault(name.strip(), otherwise);
    }
}
