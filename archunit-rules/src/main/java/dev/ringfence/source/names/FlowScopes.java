package dev.ringfence.source.names;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.Collection;

/** Opens the scopes of statements and expressions in which the variables of patterns live. */
final class FlowScopes {

    private final ReferenceVisitor visitor;
    private final NamesMet met;

    FlowScopes(ReferenceVisitor visitor, NamesMet met) {
        this.visitor = visitor;
        this.met = met;
    }

    void ofIf(IfStmt n, Scope scope) {
        visit(n.getCondition(), scope);
        visit(n.getThenStmt(), scope.with(Bindings.whenTrue(n.getCondition())));
        n.getElseStmt().ifPresent(other -> visit(other, scope.with(Bindings.whenFalse(n.getCondition()))));
        scope.declareVariables(Bindings.after(n));
    }

    void ofWhile(WhileStmt n, Scope scope) {
        visit(n.getCondition(), scope);
        visit(n.getBody(), scope.with(Bindings.whenTrue(n.getCondition())));
        scope.declareVariables(Bindings.afterLoop(n.getCondition(), n.getBody()));
    }

    void ofDo(DoStmt n, Scope scope) {
        visit(n.getBody(), scope.inner());
        visit(n.getCondition(), scope);
        scope.declareVariables(Bindings.afterLoop(n.getCondition(), n.getBody()));
    }

    void ofFor(ForStmt n, Scope scope) {
        Scope inner = scope.inner();
        visitAll(n.getInitialization(), inner);
        n.getCompare().ifPresent(condition -> {
            visit(condition, inner);
            inner.declareVariables(Bindings.whenTrue(condition));
            scope.declareVariables(Bindings.afterLoop(condition, n.getBody()));
        });
        visitAll(n.getUpdate(), inner);
        visit(n.getBody(), inner);
    }

    void ofConditional(ConditionalExpr n, Scope scope) {
        visit(n.getCondition(), scope);
        visit(n.getThenExpr(), scope.with(Bindings.whenTrue(n.getCondition())));
        visit(n.getElseExpr(), scope.with(Bindings.whenFalse(n.getCondition())));
    }

    void ofBinary(BinaryExpr n, Scope scope) {
        visit(n.getLeft(), scope);
        visit(
                n.getRight(),
                switch (n.getOperator()) {
                    case AND -> scope.with(Bindings.whenTrue(n.getLeft()));
                    case OR -> scope.with(Bindings.whenFalse(n.getLeft()));
                    default -> scope;
                });
    }

    /** Types and bindings of a group end with it; a variable of an old group lives on in those after it. */
    void ofSwitchEntry(SwitchEntry n, Scope scope) {
        Scope group = scope.inner();
        n.getLabels().forEach(label -> label(label, scope));
        n.getLabels().forEach(label -> group.declareVariables(Bindings.whenTrue(label)));
        n.getGuard().ifPresent(guard -> {
            visit(guard, group);
            group.declareVariables(Bindings.whenTrue(guard));
        });
        visitAll(n.getStatements(), group);
        n.getStatements().stream()
                .filter(Statement::isExpressionStmt)
                .map(statement -> statement.asExpressionStmt().getExpression())
                .filter(Expression::isVariableDeclarationExpr)
                .flatMap(declaration -> declaration.asVariableDeclarationExpr().getVariables().stream())
                .forEach(variable -> scope.declareVariable(variable.getNameAsString()));
    }

    private void label(Expression label, Scope scope) {
        if (label instanceof NameExpr name) {
            met.label(name, scope);
        } else {
            visit(label, scope);
        }
    }

    private void visit(Node node, Scope scope) {
        node.accept(visitor, scope);
    }

    private void visitAll(Collection<? extends Node> nodes, Scope scope) {
        nodes.forEach(node -> visit(node, scope));
    }
}
