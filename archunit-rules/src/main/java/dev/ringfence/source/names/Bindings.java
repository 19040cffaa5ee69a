package dev.ringfence.source.names;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds which variables the patterns in a condition bind, and where (JLS 6.3.1 and 6.3.2). */
final class Bindings {

    private Bindings() {}

    /** Returns the variables that are bound where the condition holds. */
    static Set<String> whenTrue(Expression condition) {
        return when(true, condition);
    }

    /** Returns the variables that are bound where the condition does not hold. */
    static Set<String> whenFalse(Expression condition) {
        return when(false, condition);
    }

    private static Set<String> when(boolean outcome, Expression condition) {
        Set<String> bound = new HashSet<>();
        Deque<Outcome> open = new ArrayDeque<>(List.of(new Outcome(condition, outcome)));
        while (!open.isEmpty()) {
            Outcome next = open.pop();
            List<Outcome> parts = next.parts();
            parts.forEach(open::push);
            if (parts.isEmpty() && next.holds()) {
                ofPattern(next.condition()).forEach(bound::add);
            }
        }
        return bound;
    }

    /** Says that a condition holds, or that it does not. */
    private record Outcome(Expression condition, boolean holds) {

        /** Returns what follows for the parts of the condition; nothing where only one of two parts is certain. */
        List<Outcome> parts() {
            if (condition.isEnclosedExpr()) {
                return List.of(new Outcome(condition.asEnclosedExpr().getInner(), holds));
            }
            if (condition instanceof UnaryExpr unary && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
                return List.of(new Outcome(unary.getExpression(), !holds));
            }
            return condition instanceof BinaryExpr binary && binary.getOperator() == needingBoth()
                    ? List.of(new Outcome(binary.getLeft(), holds), new Outcome(binary.getRight(), holds))
                    : List.of();
        }

        private BinaryExpr.Operator needingBoth() {
            return holds ? BinaryExpr.Operator.AND : BinaryExpr.Operator.OR;
        }
    }

    private static Stream<String> ofPattern(Expression expression) {
        Optional<PatternExpr> pattern = expression.isInstanceOfExpr()
                ? expression.asInstanceOfExpr().getPattern().flatMap(each -> each.toPatternExpr())
                : expression.toPatternExpr();
        return pattern.stream()
                .flatMap(each -> each.findAll(TypePatternExpr.class).stream())
                .map(NodeWithSimpleName::getNameAsString);
    }

    /** Returns the variables that a statement binds for the statements that follow it. */
    static Set<String> after(IfStmt statement) {
        boolean thenEnds = !completes(statement.getThenStmt());
        boolean elseEnds =
                statement.getElseStmt().map(other -> !completes(other)).orElse(false);
        if (thenEnds == elseEnds) {
            return Set.of();
        }
        return thenEnds ? whenFalse(statement.getCondition()) : whenTrue(statement.getCondition());
    }

    /** Returns the variables that a loop binds for the statements that follow it, unless a break leaves the loop. */
    static Collection<String> afterLoop(Expression condition, Statement body) {
        return body.findFirst(BreakStmt.class).isPresent() ? List.of() : whenFalse(condition);
    }

    /**
     * Says whether what follows a statement can be reached through it; where this is hard to tell, the answer is yes.
     */
    private static boolean completes(Statement statement) {
        if (statement instanceof BlockStmt block) {
            return block.getStatements().getLast().map(Bindings::completes).orElse(true);
        }
        if (statement instanceof IfStmt branch && branch.getElseStmt().isPresent()) {
            return completes(branch.getThenStmt())
                    || completes(branch.getElseStmt().get());
        }
        return !(statement.isReturnStmt()
                || statement.isThrowStmt()
                || statement.isBreakStmt()
                || statement.isContinueStmt()
                || statement.isYieldStmt());
    }
}
