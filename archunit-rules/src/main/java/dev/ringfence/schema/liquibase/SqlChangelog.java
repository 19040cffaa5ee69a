package dev.ringfence.schema.liquibase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads formatted SQL as the tree that the same changelog has in XML; its rollbacks are comments of SQL already.
 *
 * <p>A file without the first line that Liquibase asks for is one change set.
 */
final class SqlChangelog {

    private static final Pattern FORMATTED = Pattern.compile("(?i)\\s*(--|//)\\s*liquibase\\s+formatted\\s+sql");
    private static final Pattern DIRECTIVE =
            Pattern.compile("(?i)\\s*--\\s*(changeset|property|includeAll|include|ignoreLines)\\b:?\\s*(.*)");
    private static final Pattern PAIR = Pattern.compile("([\\w.]+):(\"[^\"]*\"|\\S*)");

    private final List<Element> children = new ArrayList<>();
    private Map<String, Said> attributes = new TreeMap<>();
    private StringBuilder script = new StringBuilder();
    private int begins = 1;
    private int ignored;
    private boolean ignoring;

    private SqlChangelog() {}

    static boolean isFormatted(String text) {
        return FORMATTED.matcher(text).lookingAt();
    }

    static Element read(String text) {
        SqlChangelog changelog = new SqlChangelog();
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            changelog.line(lines.get(at), at + 1);
        }
        changelog.close();
        return new Element(Changelog.ROOT, Map.of(), List.copyOf(changelog.children), new Said("", 1), 1);
    }

    private void line(String line, int at) {
        Matcher directive = DIRECTIVE.matcher(line);
        if (directive.matches()) {
            obey(directive.group(1).toLowerCase(Locale.ROOT), directive.group(2), at);
        } else {
            boolean left = ignoring || ignored > 0;
            ignored = Math.max(0, ignored - 1);
            script.append(left ? "" : line).append('\n');
        }
    }

    private void obey(String directive, String said, int at) {
        switch (directive) {
            case "changeset" -> {
                close();
                attributes = pairs(said, at);
                begins = at;
                script.append('\n');
            }
            case "ignorelines" -> {
                ignoring = said.strip().equalsIgnoreCase("start");
                ignored = said.strip().matches("\\d{1,6}") ? Integer.parseInt(said.strip()) : 0;
                script.append('\n');
            }
            default -> {
                children.add(new Element(
                        directive.equals("includeall") ? "includeAll" : directive,
                        named(directive, said, at),
                        List.of(),
                        new Said("", at),
                        at));
                script.append('\n');
            }
        }
    }

    /** Reads the pairs; {@code property name:x value:y} and {@code property x:y} say the same. */
    private static Map<String, Said> named(String directive, String said, int at) {
        Map<String, Said> pairs = pairs(said, at);
        boolean complete = !directive.equals("property") || pairs.containsKey("name");
        return complete ? pairs : first(said, at);
    }

    private static Map<String, Said> first(String said, int at) {
        Map<String, Said> pairs = new TreeMap<>();
        Optional.of(PAIR.matcher(said)).filter(Matcher::find).ifPresent(pair -> {
            pairs.put("name", new Said(pair.group(1), at));
            pairs.put("value", new Said(pair.group(2), at));
        });
        return pairs;
    }

    private static Map<String, Said> pairs(String said, int at) {
        Map<String, Said> pairs = new TreeMap<>();
        Matcher pair = PAIR.matcher(said);
        while (pair.find()) {
            String value = pair.group(2);
            boolean quoted = value.length() > 1 && value.startsWith("\"");
            pairs.put(pair.group(1), new Said(quoted ? value.substring(1, value.length() - 1) : value, at));
        }
        return pairs;
    }

    private void close() {
        if (script.toString().isBlank()) {
            script = new StringBuilder();
            return;
        }
        Said body = new Said(script.toString(), begins);
        Element sql = new Element("sql", attributes, List.of(), body, begins);
        children.add(new Element("changeSet", attributes, List.of(sql), new Said("", begins), begins));
        script = new StringBuilder();
    }
}
