package dev.ringfence.source.fingerprint;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Edits of statements and expressions. */
final class EditsOfCode {

    private static final List<String> STATEMENTS = List.of(
            "System.gc();",
            "if (System.nanoTime() > 0) { System.gc(); }",
            "for (;;) { break; }",
            "{ int added = 1; added++; }",
            "synchronized (String.class) { }",
            "assert System.nanoTime() > 0;",
            "class Added { }",
            "new Object() { };",
            "Runnable added = () -> { };");

    private EditsOfCode() {}

    static List<Edit> all() {
        return List.of(
                Edit.of("statement removed", Statement.class, EditsOfCode::isInBlock, (source, n, random) -> ""),
                Edit.of("statement emptied", Statement.class, EditsOfCode::isNoBlock, (source, n, random) -> ";"),
                new Edit("statements swapped", EditsOfCode::swapped),
                Edit.of(
                        "statement doubled",
                        Statement.class,
                        EditsOfCode::isInBlock,
                        (source, n, random) -> source.text(n) + " " + source.text(n)),
                Edit.of(
                        "statement added",
                        Statement.class,
                        EditsOfCode::isInBlock,
                        (source, n, random) -> STATEMENTS.get(random.nextInt(STATEMENTS.size())) + source.text(n)),
                new Edit("statement out of its block", EditsOfCode::outOfBlock),
                Edit.of("branch always taken", IfStmt.class, (source, n, random) -> source.text(n.getThenStmt())),
                Edit.of(
                        "condition negated",
                        IfStmt.class,
                        (source, n, random) -> source.with(n.getCondition(), "!(" + source.text(n.getCondition()) + ")")
                                .substring(source.text(0, source.first(n)).length())
                                .substring(0, source.text(n).length() + 3)),
                Edit.of(
                        "else removed",
                        IfStmt.class,
                        n -> n.getElseStmt().isPresent(),
                        (source, n, random) -> source.text(source.first(n), source.last(n.getThenStmt()) + 1)),
                Edit.of(
                        "return value",
                        ReturnStmt.class,
                        n -> n.getExpression().isPresent(),
                        (source, n, random) -> "return "
                                + List.of("null", "0", "false", "this").get(random.nextInt(4)) + ";"),
                Edit.of(
                        "throw to return",
                        ThrowStmt.class,
                        (source, n, random) -> List.of("return;", "return null;", "return false;", "return 0;")
                                .get(random.nextInt(4))),
                Edit.of(
                        "break to continue or none",
                        BreakStmt.class,
                        (source, n, random) ->
                                List.of("continue;", ";", "return;").get(random.nextInt(3))),
                Edit.within("label of a loop", BlockStmt.class, "\\b(?=(for|while) \\()", "added: "),
                Edit.of("case removed", SwitchEntry.class, (source, n, random) -> ""),
                Edit.within(
                        "type of a catch",
                        CatchClause.class,
                        "\\(\\s*(final )?[\\w|. ]+ ",
                        "(Throwable ",
                        "(RuntimeException "),
                Edit.within(
                        "finally added or removed",
                        TryStmt.class,
                        "finally|\\z",
                        "finally { } finally",
                        "finally { System.gc(); }"),
                Edit.within(
                        "call of a constructor",
                        ExplicitConstructorInvocationStmt.class,
                        "super|this",
                        "this",
                        "super"),
                Edit.of("constructor call removed", ExplicitConstructorInvocationStmt.class, (source, n, random) -> ""),
                new Edit("arguments swapped", EditsOfCode::argumentsSwapped),
                Edit.of(
                        "call to its scope",
                        MethodCallExpr.class,
                        n -> n.getScope().isPresent(),
                        (source, n, random) -> source.text(n.getScope().orElseThrow())),
                Edit.of(
                        "operands swapped",
                        BinaryExpr.class,
                        (source, n, random) -> source.text(n.getRight()) + " "
                                + n.getOperator().asString() + " " + source.text(n.getLeft())),
                Edit.of(
                        "operands grouped anew",
                        BinaryExpr.class,
                        n -> n.getRight() instanceof BinaryExpr || n.getLeft() instanceof BinaryExpr,
                        EditsOfCode::regrouped),
                Edit.of(
                        "one operand",
                        BinaryExpr.class,
                        (source, n, random) -> source.text(random.nextBoolean() ? n.getLeft() : n.getRight())),
                Edit.of(
                        "conditional turned",
                        ConditionalExpr.class,
                        (source, n, random) -> source.text(n.getCondition()) + " ? " + source.text(n.getElseExpr())
                                + " : " + source.text(n.getThenExpr())),
                Edit.of("cast removed", CastExpr.class, (source, n, random) -> source.text(n.getExpression())),
                Edit.of(
                        "cast added",
                        Expression.class,
                        EditsOfCode::isValue,
                        (source, n, random) -> "("
                                + List.of("Object", "int", "long", "double", "String", "char", "Comparable")
                                        .get(random.nextInt(7))
                                + ") (" + source.text(n) + ")"),
                Edit.of(
                        "expression for expression",
                        Expression.class,
                        EditsOfCode::isValue,
                        (source, n, random) -> Edit.any(source.all(n.getClass()), random)
                                .map(source::text)
                                .orElse("null")),
                Edit.of(
                        "expression to null",
                        Expression.class,
                        EditsOfCode::isValue,
                        (source, n, random) ->
                                List.of("null", "0", "\"\"", "this").get(random.nextInt(4))),
                Edit.within(
                        "instanceof",
                        InstanceOfExpr.class,
                        "(?<=instanceof )(final )?\\w+(?! \\w)",
                        "Object",
                        "String",
                        "Comparable"),
                Edit.of("lambda of another kind", LambdaExpr.class, EditsOfCode::lambda),
                Edit.of(
                        "method reference to lambda",
                        MethodReferenceExpr.class,
                        (source, n, random) -> List.of(
                                        "x -> null", "x -> x", "() -> null", "(x, y) -> x", n.getScope() + "::toString")
                                .get(random.nextInt(5))),
                Edit.of(
                        "class body added",
                        ObjectCreationExpr.class,
                        n -> n.getAnonymousClassBody().isEmpty(),
                        (source, n, random) -> source.text(n) + " { }"),
                Edit.within(
                        "var or not",
                        VariableDeclarationExpr.class,
                        "^(final )?[\\w<>?, .]+ (?=\\w+ *=)",
                        "var ",
                        "Object ",
                        "long "));
    }

    private static boolean isInBlock(Statement statement) {
        return isNoBlock(statement)
                && statement.getParentNode().filter(BlockStmt.class::isInstance).isPresent();
    }

    private static boolean isNoBlock(Statement statement) {
        return !statement.isBlockStmt();
    }

    /** Whether something else that has a value may stand there. */
    private static boolean isValue(Expression expression) {
        Node parent = expression.getParentNode().orElseThrow();
        return !expression.isAnnotationExpr()
                        && !expression.isVariableDeclarationExpr()
                        && !expression.isArrayInitializerExpr()
                        && !expression.isTypeExpr()
                        && !(parent instanceof InstanceOfExpr && expression.isPatternExpr())
                        && !(parent instanceof MethodReferenceExpr)
                        && !(parent instanceof ExpressionStmt)
                        && !(parent instanceof FieldAccessExpr)
                        && !expression.isNameExpr()
                || parent instanceof MethodCallExpr call && call.getArguments().contains(expression);
    }

    private static Optional<String> swapped(SourceText source, Random random) {
        return Edit.any(source.all(BlockStmt.class), random)
                .flatMap(block -> Edit.neighbours(block.getStatements(), random))
                .flatMap(pair -> Edit.swapped(source, pair));
    }

    private static Optional<String> argumentsSwapped(SourceText source, Random random) {
        List<MethodCallExpr> calls = source.all(MethodCallExpr.class).stream()
                .filter(call -> call.getArguments().size() > 1)
                .toList();
        return Edit.any(calls, random)
                .flatMap(call -> Edit.neighbours(call.getArguments(), random))
                .flatMap(pair -> Edit.swapped(source, pair));
    }

    /** The last statement of a block behind it, or the one behind it into it. */
    private static Optional<String> outOfBlock(SourceText source, Random random) {
        List<BlockStmt> blocks = source.all(BlockStmt.class).stream()
                .filter(block -> !block.isEmpty()
                        && block.getParentNode()
                                .filter(parent -> parent instanceof Statement)
                                .isPresent())
                .toList();
        return Edit.any(blocks, random).map(block -> {
            Statement last = block.getStatements().getLast().orElseThrow();
            String without = source.text(source.first(block), source.first(last))
                    + source.text(source.last(last) + 1, source.last(block) + 1);
            return source.with(Map.of(block, without + " " + source.text(last)));
        });
    }

    private static String regrouped(SourceText source, BinaryExpr n, Random random) {
        String operator = " " + n.getOperator().asString() + " ";
        if (n.getLeft() instanceof BinaryExpr left) {
            return source.text(left.getLeft()) + " " + left.getOperator().asString() + " ("
                    + source.text(left.getRight()) + operator + source.text(n.getRight()) + ")";
        }
        BinaryExpr right = (BinaryExpr) n.getRight();
        return "(" + source.text(n.getLeft()) + operator + source.text(right.getLeft()) + ") "
                + right.getOperator().asString() + " " + source.text(right.getRight());
    }

    private static String lambda(SourceText source, LambdaExpr n, Random random) {
        String head = source.text(source.first(n), source.first(n.getBody()));
        String body = source.text(n.getBody());
        return switch (random.nextInt(4)) {
            case 0 -> head + "null";
            case 1 -> head + "{ System.gc(); " + (n.getBody().isBlockStmt() ? body : "return " + body + ";") + " }";
            case 2 -> "(java.io.Serializable & Comparable) " + source.text(n);
            default -> head + "{ throw new IllegalStateException(); }";
        };
    }
}
