package dev.ringfence.source.fingerprint;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Edits of operators, literals and names, and of tokens whatever they are. */
final class EditsOfTokens {

    private static final Map<String, List<String>> OPERATORS = Map.ofEntries(
            Map.entry("+", List.of("-", "*")),
            Map.entry("-", List.of("+", "*")),
            Map.entry("*", List.of("/", "+")),
            Map.entry("/", List.of("*", "%")),
            Map.entry("%", List.of("/")),
            Map.entry("<", List.of("<=", ">", ">=")),
            Map.entry("<=", List.of("<", ">")),
            Map.entry(">=", List.of(">", "<")),
            Map.entry("==", List.of("!=", "<")),
            Map.entry("!=", List.of("==", ">")),
            Map.entry("&&", List.of("||", "&", "==")),
            Map.entry("||", List.of("&&", "|", "^")),
            Map.entry("&", List.of("|", "^", "&&")),
            Map.entry("|", List.of("&", "^")),
            Map.entry("^", List.of("&", "|")),
            Map.entry("<<", List.of(">>", "+")),
            Map.entry("++", List.of("--")),
            Map.entry("--", List.of("++")),
            Map.entry("+=", List.of("-=", "*=", "=", "|=")),
            Map.entry("-=", List.of("+=", "=")),
            Map.entry("|=", List.of("&=", "=")),
            Map.entry("!", List.of("")));

    private EditsOfTokens() {}

    static List<Edit> all() {
        return List.of(
                new Edit("operator", EditsOfTokens::operator),
                Edit.of("int literal", IntegerLiteralExpr.class, (source, n, random) -> "1" + random.nextInt(9)),
                Edit.of("int to long", IntegerLiteralExpr.class, (source, n, random) -> source.text(n) + "L"),
                Edit.of("long literal", LongLiteralExpr.class, (source, n, random) -> "7" + random.nextInt(9) + "L"),
                Edit.of("double literal", DoubleLiteralExpr.class, (source, n, random) -> "4." + random.nextInt(9)),
                Edit.of("boolean literal", BooleanLiteralExpr.class, (source, n, random) -> "" + !n.getValue()),
                Edit.of(
                        "char literal",
                        CharLiteralExpr.class,
                        (source, n, random) -> "'" + (char) ('a' + random.nextInt(26)) + "'"),
                Edit.of("string literal", StringLiteralExpr.class, EditsOfTokens::string),
                Edit.within("text block", TextBlockLiteralExpr.class, "\\n(?=\\s*\\w)", "\n    ", "\nx", " \\\n"),
                new Edit("name for name", EditsOfTokens::name),
                new Edit("token removed", EditsOfTokens::removed),
                new Edit("token doubled", EditsOfTokens::doubled),
                new Edit("tokens swapped", EditsOfTokens::swapped),
                new Edit("token for token", EditsOfTokens::replaced));
    }

    private static Optional<String> operator(SourceText source, Random random) {
        return Edit.any(
                        source.code().stream()
                                .filter(at -> OPERATORS.containsKey(
                                        source.tokens().get(at).getText()))
                                .toList(),
                        random)
                .map(at -> source.with(
                        at,
                        Edit.any(OPERATORS.getOrDefault(source.tokens().get(at).getText(), List.of()), random)
                                .orElseThrow()));
    }

    private static String string(SourceText source, StringLiteralExpr literal, Random random) {
        String content = source.text(literal).substring(1, source.text(literal).length() - 1);
        return switch (random.nextInt(4)) {
            case 0 -> "\"" + content + " \"";
            case 1 -> "\" " + content + "\"";
            case 2 -> "\"" + content + "\\1\"";
            default -> "\"" + content + "\" + \"a\\2b\"";
        };
    }

    private static List<Integer> names(SourceText source) {
        return source.code().stream()
                .filter(at -> source.tokens().get(at).getCategory() == JavaToken.Category.IDENTIFIER)
                .toList();
    }

    /** One near it, which is likely to be in scope. */
    private static Optional<String> name(SourceText source, Random random) {
        List<Integer> names = names(source);
        return Edit.any(names, random).map(at -> {
            int near = names.indexOf(at) - 15 + random.nextInt(30);
            int other = names.get(Math.max(0, Math.min(names.size() - 1, near)));
            return source.with(at, source.tokens().get(other).getText());
        });
    }

    private static Optional<String> removed(SourceText source, Random random) {
        return Edit.any(source.code(), random).map(at -> source.with(at, " "));
    }

    private static Optional<String> doubled(SourceText source, Random random) {
        return Edit.any(source.code(), random).map(at -> {
            String token = source.tokens().get(at).getText();
            return source.with(at, token + (random.nextBoolean() ? " " : "") + token);
        });
    }

    private static Optional<String> swapped(SourceText source, Random random) {
        List<Integer> code = source.code();
        int at = random.nextInt(Math.max(1, code.size() - 4));
        int one = code.get(at);
        int other = code.get(Math.min(code.size() - 1, at + 1 + random.nextInt(3)));
        return one >= other
                ? Optional.empty()
                : Optional.of(source.text(0, one)
                        + source.tokens().get(other).getText()
                        + source.text(one + 1, other)
                        + source.tokens().get(one).getText()
                        + source.text(other + 1, source.tokens().size()));
    }

    private static Optional<String> replaced(SourceText source, Random random) {
        List<Integer> code = source.code();
        return Edit.any(code, random)
                .map(at -> source.with(
                        at,
                        source.tokens()
                                .get(code.get(random.nextInt(code.size())))
                                .getText()));
    }
}
