package dev.ringfence.tables.mapping.statements;

import dev.ringfence.sql.uses.Dialect;
import dev.ringfence.tables.mapping.xml.DynamicSql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the statements of a group of StringTemplate, such as {@code org/acme/OrderSqlDao.sql.stg}.
 *
 * <p>A call without arguments of a template of the group is put in, where that is constant. An empty one is there to be
 * overridden: it is the mark of what comes at run time, and so is any other expression. Both branches of a condition stand one after the other.
 */
public final class TemplateGroup {

    private static final Pattern NAME = Pattern.compile("@?([\\w./]+)\\s*\\(([^)]*)\\)\\s*::=\\s*");
    private static final Pattern CONSTANT_CALL = Pattern.compile("\\s*([\\w./]+)\\(\\s*\\)\\s*");
    private static final Pattern CONDITION = Pattern.compile("\\s*(?:(?:if|elseif)\\s*\\(.*\\)|else|endif)\\s*");
    private static final List<Quotes> QUOTES =
            List.of(new Quotes("<<", ">>"), new Quotes("<%", "%>"), new Quotes("\"", "\""));

    /** Bounds how deep constants stand in constants. */
    private static final int DEEPEST = 20;

    /** Bounds texts whose templates call others many times over. */
    private static final int LONGEST = 200_000;

    /** Names what a template stands between. */
    private record Quotes(String open, String close) {}

    /** Holds a template as it stands. */
    private record Template(String name, String body, int line) {}

    private final String text;
    private final Map<String, Template> templates = new LinkedHashMap<>();
    private int length;

    private TemplateGroup(String text) {
        this.text = text;
    }

    /**
     * Reads the statements of a group, in their order.
     *
     * @param file the file, as the caller names it
     * @param type the type of the same path: {@code org.acme.OrderSqlDao}
     */
    public static List<StatementText> of(String file, String type, String text) {
        TemplateGroup group = new TemplateGroup(text);
        group.readTemplates();
        List<StatementText> statements = new ArrayList<>();
        for (Template template : group.templates.values()) {
            group.length = 0;
            String sql = group.rendered(template.body(), 0).strip();
            if (sql.chars().anyMatch(Character::isWhitespace)) {
                statements.add(
                        new StatementText(file, template.line(), Optional.of(type), template.name(), Dialect.SQL, sql));
            }
        }
        return List.copyOf(statements);
    }

    /** Returns the type that a group belongs to by its path below a folder of sources or resources. */
    public static String typeOf(String relativePath) {
        String path = relativePath.replace('\\', '/');
        return path.replaceFirst("(?:\\.sql)?\\.stg$", "").replace('/', '.');
    }

    private void readTemplates() {
        Matcher name = NAME.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("/*", at)) {
                at = after("*/", at + 2);
            } else if (name.region(at, text.length()).lookingAt()) {
                at = readTemplate(name.group(1), at, name.end());
            } else {
                at = Character.isWhitespace(text.charAt(at)) ? at + 1 : after("\n", at);
            }
        }
    }

    private int readTemplate(String name, int from, int bodyAt) {
        for (Quotes quotes : QUOTES) {
            if (text.startsWith(quotes.open(), bodyAt)) {
                int start = bodyAt + quotes.open().length();
                int end = endOf(quotes.close(), start);
                templates.put(name, new Template(name, text.substring(start, end), lineOf(from)));
                return Math.min(text.length(), end + quotes.close().length());
            }
        }
        return after("\n", bodyAt);
    }

    /** The end of {@code <<} may follow the end of an expression, as in {@code <name>>>}. */
    private int endOf(String quote, int start) {
        int end = text.indexOf(quote, start);
        while (end > 0 && quote.equals("\"") && text.charAt(end - 1) == '\\') {
            end = text.indexOf(quote, end + 1);
        }
        while (end >= 0 && quote.equals(">>") && text.startsWith(">>", end + 1)) {
            end++;
        }
        return end < 0 ? text.length() : end;
    }

    private int after(String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    private int lineOf(int place) {
        return 1 + (int) text.substring(0, place).chars().filter(c -> c == '\n').count();
    }

    private String rendered(String body, int depth) {
        StringBuilder sql = new StringBuilder();
        int at = 0;
        while (at < body.length()) {
            char c = body.charAt(at);
            if (c == '\\' && at + 1 < body.length()) {
                sql.append(body.charAt(at + 1));
                at += 2;
            } else if (c == '<' && isExpression(body, at)) {
                int end = endOfExpression(body, at + 1);
                sql.append(expression(body.substring(at + 1, end), depth));
                at = end + 1;
            } else {
                sql.append(c);
                at++;
            }
        }
        return sql.toString();
    }

    private static boolean isExpression(String body, int at) {
        int end = endOfExpression(body, at + 1);
        return end < body.length() && end > at + 1 && " =\t\n\r".indexOf(body.charAt(at + 1)) < 0;
    }

    private static int endOfExpression(String body, int from) {
        boolean isQuoted = false;
        int braces = 0;
        for (int i = from; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (!isQuoted && c == '{') {
                braces++;
            } else if (!isQuoted && c == '}') {
                braces--;
            } else if (!isQuoted && braces <= 0 && c == '>') {
                return i;
            }
        }
        return body.length();
    }

    private String expression(String expression, int depth) {
        if (expression.startsWith("!") || CONDITION.matcher(expression).matches()) {
            return " ";
        }
        Matcher call = CONSTANT_CALL.matcher(expression);
        Optional<Template> template =
                call.matches() ? Optional.ofNullable(templates.get(call.group(1))) : Optional.empty();
        length += template.map(found -> found.body().length()).orElse(0);
        return template.filter(unused -> depth < DEEPEST && length < LONGEST)
                .map(found -> rendered(found.body(), depth + 1).strip())
                .filter(constant -> !constant.isEmpty() && !constant.contains(DynamicSql.MARK))
                .orElse(DynamicSql.MARK);
    }
}
