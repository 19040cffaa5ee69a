package dev.ringfence.source.fingerprint;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MarkerAnnotationExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithBody;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.ArrayType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;

/** Edits of the closed list, each at every place of a source that a coin picks. */
final class EditsOfLooks {

    private static final List<String> SPACES = List.of(" ", "\n", "\t", "  \n  ", "\r\n", "\n\n\n\t ", "\f");
    private static final List<String> COMMENTS = List.of(
            " /* a comment */ ",
            " // a comment\n",
            " /** a doc comment */ ",
            " /**/ ",
            "\n// TODO @deprecated { \" ' */ \n",
            " /** {@link Object} and {@code @deprecated} */ ",
            " /* \" */ ");

    private EditsOfLooks() {}

    static List<Edit> all() {
        return List.of(
                new Edit("indentation", EditsOfLooks::indented),
                new Edit("comments", EditsOfLooks::commented),
                new Edit("comments removed", EditsOfLooks::withoutComments),
                new Edit(
                        "CRLF",
                        (source, random) ->
                                Optional.of(source.text().replace("\r", "").replace("\n", "\r\n"))),
                new Edit("byte order mark", (source, random) -> Optional.of("\uFEFF" + source.text())),
                new Edit("import order", EditsOfLooks::importOrder),
                new Edit("unused imports", EditsOfLooks::unusedImports),
                new Edit("method order", EditsOfLooks::methodOrder),
                everywhere(
                        "parentheses",
                        Expression.class,
                        (source, n) -> mayBeEnclosed(n) ? "(" + source.text(n) + ")" : source.text(n)),
                everywhere(
                        "braces added",
                        Statement.class,
                        (source, n) -> isBareBody(n) ? "{" + source.text(n) + "}" : source.text(n)),
                everywhere("braces removed", BlockStmt.class, EditsOfLooks::withoutBraces),
                everywhere("int spelling", IntegerLiteralExpr.class, (source, n) -> spelled(source.text(n), "")),
                everywhere(
                        "long spelling",
                        LongLiteralExpr.class,
                        (source, n) -> spelled(
                                source.text(n).substring(0, source.text(n).length() - 1), "l")),
                everywhere("string spelling", StringLiteralExpr.class, (source, n) -> escaped(source.text(n))),
                everywhere("char spelling", CharLiteralExpr.class, (source, n) -> escaped(source.text(n))),
                new Edit("modifier order", EditsOfLooks::modifierOrder),
                everywhere(
                        "parentheses of annotations", MarkerAnnotationExpr.class, (source, n) -> source.text(n) + "()"),
                new Edit("brackets", EditsOfLooks::brackets),
                new Edit("unicode escapes", EditsOfLooks::unicodeEscapes),
                everywhere(
                        "trailing commas",
                        ArrayInitializerExpr.class,
                        (source, n) -> n.getValues().isEmpty() || source.text(n).matches("(?s).*,\\s*}")
                                ? source.text(n)
                                : source.text(n).substring(0, source.text(n).length() - 1) + ",}"));
    }

    private static <N extends Node> Edit everywhere(
            String name, Class<N> kind, BiFunction<SourceText, N, String> replacement) {
        return new Edit(name, (source, random) -> {
            IdentityHashMap<Node, String> replacements = new IdentityHashMap<>();
            for (N node : source.all(kind)) {
                boolean isFree = replacements.keySet().stream()
                        .noneMatch(other -> other.isAncestorOf(node) || node.isAncestorOf(other));
                if (isFree && random.nextInt(3) > 0) {
                    String text = replacement.apply(source, node);
                    if (!text.equals(source.text(node))) {
                        replacements.put(node, text);
                    }
                }
            }
            return replacements.isEmpty() ? Optional.empty() : Optional.of(source.with(replacements));
        });
    }

    private static Optional<String> eachToken(SourceText source, BiFunction<JavaToken, Integer, String> written) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < source.tokens().size(); at++) {
            text.append(written.apply(source.tokens().get(at), at));
        }
        return Optional.of(text.toString());
    }

    /** Two signs that stand together may be one token that the parser has divided. */
    private static boolean mayDivide(SourceText source, int at) {
        return at > 0
                && !(source.tokens().get(at).getText().startsWith(">")
                        && source.tokens().get(at - 1).getText().endsWith(">"));
    }

    private static Optional<String> indented(SourceText source, Random random) {
        return eachToken(source, (token, at) -> {
                    if (token.getCategory().isWhitespace()) {
                        return random.nextBoolean() ? token.getText() : SPACES.get(random.nextInt(SPACES.size()));
                    }
                    return mayDivide(source, at) && random.nextInt(4) == 0
                            ? SPACES.get(random.nextInt(SPACES.size())) + token.getText()
                            : token.getText();
                })
                .map(text -> source.text().contains("//") ? keepLineComments(source, random) : text);
    }

    /** Space after a line comment has to begin with the end of its line. */
    private static String keepLineComments(SourceText source, Random random) {
        return eachToken(source, (token, at) -> {
                    boolean isAfterLineComment =
                            at > 0 && source.tokens().get(at - 1).getText().startsWith("//");
                    return !isAfterLineComment && token.getCategory().isWhitespace() && random.nextBoolean()
                            ? SPACES.get(random.nextInt(SPACES.size()))
                            : token.getText();
                })
                .orElseThrow();
    }

    private static Optional<String> commented(SourceText source, Random random) {
        return eachToken(
                source,
                (token, at) -> mayDivide(source, at)
                                && random.nextInt(4) == 0
                                && !source.tokens().get(at - 1).getText().startsWith("//")
                        ? COMMENTS.get(random.nextInt(COMMENTS.size())) + token.getText()
                        : token.getText());
    }

    private static Optional<String> withoutComments(SourceText source, Random random) {
        return eachToken(
                source,
                (token, at) ->
                        token.getCategory().isComment() && !token.getText().contains("@deprecated")
                                ? " "
                                : token.getText());
    }

    private static Optional<String> importOrder(SourceText source, Random random) {
        return shuffled(source, source.all(ImportDeclaration.class), random);
    }

    private static Optional<String> shuffled(SourceText source, List<? extends Node> nodes, Random random) {
        List<Node> order = new ArrayList<>(nodes);
        Collections.shuffle(order, random);
        IdentityHashMap<Node, String> replacements = new IdentityHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            replacements.put(nodes.get(i), source.text(order.get(i)));
        }
        return order.size() < 2 ? Optional.empty() : Optional.of(source.with(replacements));
    }

    private static Optional<String> unusedImports(SourceText source, Random random) {
        String added = random.nextBoolean()
                ? "import java.util.zip.Adler32;"
                : "import java.rmi.dgc.*; import java.text.Bidi;";
        return Optional.of(EditsOfImports.withImport(
                source.text(), source, added + " import static java.util.zip.Deflater.HUFFMAN_ONLY;"));
    }

    /** Doc comments stay where they are, so that none with the tag may go to another. */
    private static Optional<String> methodOrder(SourceText source, Random random) {
        List<Node> methods = new ArrayList<>();
        for (Node around : source.all(Node.class)) {
            List<MethodDeclaration> members = around.getChildNodes().stream()
                    .filter(MethodDeclaration.class::isInstance)
                    .map(MethodDeclaration.class::cast)
                    .toList();
            if (members.size() > methods.size()) {
                methods = new ArrayList<>(members);
            }
        }
        return source.text().contains("@deprecated") ? Optional.empty() : shuffled(source, methods, random);
    }

    private static boolean mayBeEnclosed(Expression expression) {
        Node parent = expression.getParentNode().orElseThrow();
        boolean isPlain = expression.isBinaryExpr()
                || expression.isMethodCallExpr()
                || expression.isLiteralExpr()
                || expression.isConditionalExpr()
                || expression.isEnclosedExpr()
                || expression.isInstanceOfExpr()
                || expression.isObjectCreationExpr()
                || expression.isArrayAccessExpr();
        return isPlain && !expression.isNullLiteralExpr() && !(parent instanceof ExpressionStmt);
    }

    // Two nodes that look alike are equal: only the same one is meant.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isBareBody(Statement statement) {
        Node parent = statement.getParentNode().orElse(statement);
        boolean isBody = parent instanceof NodeWithBody<?> loop && loop.getBody() == statement
                || parent instanceof IfStmt branch && branch.getCondition() != (Node) statement;
        return isBody && !statement.isBlockStmt() && !bindsVariables(statement);
    }

    /** javac numbers the slots of pattern variables by the blocks around them: with braces only the numbers differ. */
    private static boolean bindsVariables(Statement statement) {
        return statement.findFirst(PatternExpr.class).isPresent();
    }

    /** An if in the place of a block might take the else of another. */
    private static String withoutBraces(SourceText source, BlockStmt block) {
        Node parent = block.getParentNode().orElse(block);
        boolean isBody = parent instanceof NodeWithBody<?> || parent instanceof IfStmt;
        return isBody
                        && block.getStatements().size() == 1
                        && !bindsVariables(block)
                        && (block.getStatement(0).isReturnStmt()
                                || block.getStatement(0) instanceof ExpressionStmt only
                                        && !(only.getExpression() instanceof VariableDeclarationExpr)
                                || block.getStatement(0).isThrowStmt())
                ? " " + source.text(block.getStatement(0)) + " "
                : source.text(block);
    }

    private static String spelled(String number, String suffix) {
        if (!number.matches("\\d{1,9}") || number.length() > 1 && number.startsWith("0")) {
            return number + suffix;
        }
        int value = Integer.parseInt(number);
        return switch (value % 5) {
                    case 0 -> "0x" + Integer.toHexString(value).toUpperCase(Locale.ROOT);
                    case 1 -> "0b" + Integer.toBinaryString(value);
                    case 2 -> "0" + Integer.toOctalString(value);
                    case 3 -> "0X0_" + Integer.toHexString(value);
                    default -> number.length() > 1 ? number.charAt(0) + "__" + number.substring(1) : "0x" + number;
                }
                + suffix;
    }

    /** The first plain letter as an octal escape, and the last as a unicode escape. */
    private static String escaped(String literal) {
        String content = literal.substring(1, literal.length() - 1);
        return content.matches("[\\w ,.:]+")
                ? literal.charAt(0)
                        + String.format("\\%03o", (int) content.charAt(0))
                        + (content.length() == 1
                                ? ""
                                : content.substring(1, content.length() - 1)
                                        + unicode(content.charAt(content.length() - 1)))
                        + literal.charAt(0)
                : literal;
    }

    private static String unicode(char c) {
        return String.format("\\uu%04x", (int) c);
    }

    private static Optional<String> modifierOrder(SourceText source, Random random) {
        IdentityHashMap<Node, String> replacements = new IdentityHashMap<>();
        for (Node node : source.all(Node.class)) {
            if (node instanceof NodeWithModifiers<?> modified
                    && modified.getModifiers().size() > 1) {
                List<Modifier> order = new ArrayList<>(modified.getModifiers());
                Collections.shuffle(order, random);
                for (int i = 0; i < order.size(); i++) {
                    replacements.put(
                            modified.getModifiers().get(i),
                            order.get(i).getKeyword().asString());
                }
            }
        }
        return replacements.isEmpty() ? Optional.empty() : Optional.of(source.with(replacements));
    }

    /** Of variables that are declared alone, the brackets go behind the name. */
    private static Optional<String> brackets(SourceText source, Random random) {
        IdentityHashMap<Node, String> replacements = new IdentityHashMap<>();
        for (VariableDeclarator variable : source.all(VariableDeclarator.class)) {
            boolean isAlone = variable.getParentNode().orElseThrow().getChildNodes().stream()
                            .filter(VariableDeclarator.class::isInstance)
                            .count()
                    == 1;
            if (isAlone
                    && variable.getType() instanceof ArrayType array
                    && array.getAnnotations().isEmpty()
                    && source.first(array) < source.first(variable)
                    && source.text(array).endsWith("[]")) {
                String type = source.text(array);
                replacements.put(array, type.substring(0, type.length() - 2));
                replacements.put(variable.getName(), variable.getNameAsString() + "[]");
            }
        }
        for (MethodDeclaration method : source.all(MethodDeclaration.class)) {
            String text = source.text(method.getType());
            if (method.getType().isArrayType()
                    && text.endsWith("[]")
                    && method.getParameters().isEmpty()
                    && source.text(method).contains(method.getNameAsString() + "()")) {
                replacements.put(method.getType(), text.substring(0, text.length() - 2));
                replacements.put(method.getName(), method.getNameAsString() + "/*[]*/");
            }
        }
        return replacements.isEmpty()
                ? Optional.empty()
                : Optional.of(source.with(replacements).replace("/*[]*/()", "()[]"));
    }

    private static Optional<String> unicodeEscapes(SourceText source, Random random) {
        return eachToken(
                source,
                (token, at) -> token.getCategory() == JavaToken.Category.IDENTIFIER && random.nextInt(3) == 0
                                || token.getCategory() == JavaToken.Category.SEPARATOR
                                        && random.nextInt(20) == 0
                                        && mayDivide(source, at)
                        ? unicode(token.getText().charAt(0)) + token.getText().substring(1)
                        : token.getText());
    }
}
