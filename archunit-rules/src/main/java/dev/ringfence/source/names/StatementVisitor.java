package dev.ringfence.source.names;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.visitor.VoidVisitorAdapter;
import dev.ringfence.source.java.BinaryChain;
import dev.ringfence.source.java.LocalEnums;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Walks over statements, and opens the scopes in which their variables and those of patterns live. */
abstract sealed class StatementVisitor extends VoidVisitorAdapter<Scope> permits ReferenceVisitor {

    private static final Comparator<Node> IN_ORDER =
            Comparator.comparing(node -> node.getBegin().orElseThrow());

    final NamesMet met;

    StatementVisitor(NamesMet met) {
        this.met = met;
    }

    final void inInnerScope(Node node, Scope scope) {
        inOrder(node.getChildNodes(), scope.inner());
    }

    final void inOrder(Collection<? extends Node> nodes, Scope scope) {
        nodes.stream()
                .filter(node -> node.getBegin().isPresent())
                .sorted(IN_ORDER)
                .forEach(node -> node.accept(this, scope));
    }

    @SafeVarargs
    final void each(Scope scope, Collection<? extends Node>... groups) {
        for (Collection<? extends Node> group : groups) {
            group.forEach(node -> node.accept(this, scope));
        }
    }

    @Override
    public void visit(LocalClassDeclarationStmt n, Scope scope) {
        String name = n.getClassDeclaration().getNameAsString();
        if (name.startsWith(LocalEnums.CLASS)) {
            n.getClassDeclaration().getMembers().stream()
                    .flatMap(member -> member.toEnumDeclaration().stream())
                    .forEach(member -> scope.declareType(member.getNameAsString()));
        }
        scope.declareType(name);
        n.getClassDeclaration().accept(this, scope);
    }

    @Override
    public void visit(LocalRecordDeclarationStmt n, Scope scope) {
        scope.declareType(n.getRecordDeclaration().getNameAsString());
        n.getRecordDeclaration().accept(this, scope);
    }

    /** What a condition binds where it does not hold is in scope in all that follows in a chain of {@code else if}. */
    @Override
    public void visit(IfStmt n, Scope scope) {
        Scope chain = scope.inner();
        Optional<Statement> other = Optional.of(n);
        while (other.isPresent() && other.get() instanceof IfStmt branch) {
            branch.getCondition().accept(this, chain);
            branch.getThenStmt().accept(this, chain.with(Bindings.whenTrue(branch.getCondition())));
            chain.declareVariables(Bindings.whenFalse(branch.getCondition()));
            other = branch.getElseStmt();
        }
        other.ifPresent(last -> last.accept(this, chain.inner()));
        scope.declareVariables(Bindings.after(n));
    }

    @Override
    public void visit(WhileStmt n, Scope scope) {
        n.getCondition().accept(this, scope);
        n.getBody().accept(this, scope.with(Bindings.whenTrue(n.getCondition())));
        scope.declareVariables(Bindings.afterLoop(n.getCondition(), n.getBody()));
    }

    @Override
    public void visit(DoStmt n, Scope scope) {
        n.getBody().accept(this, scope.inner());
        n.getCondition().accept(this, scope);
        scope.declareVariables(Bindings.afterLoop(n.getCondition(), n.getBody()));
    }

    @Override
    public void visit(ForStmt n, Scope scope) {
        Scope inner = scope.inner();
        each(inner, n.getInitialization());
        n.getCompare().ifPresent(condition -> {
            condition.accept(this, inner);
            inner.declareVariables(Bindings.whenTrue(condition));
            scope.declareVariables(Bindings.afterLoop(condition, n.getBody()));
        });
        each(inner, n.getUpdate());
        n.getBody().accept(this, inner);
    }

    @Override
    public void visit(ConditionalExpr n, Scope scope) {
        n.getCondition().accept(this, scope);
        n.getThenExpr().accept(this, scope.ofExpression(Bindings.whenTrue(n.getCondition())));
        n.getElseExpr().accept(this, scope.ofExpression(Bindings.whenFalse(n.getCondition())));
    }

    /** Behind a sign that repeats, what its last operand binds joins what those before bind. */
    @Override
    public void visit(BinaryExpr n, Scope scope) {
        BinaryChain chain = BinaryChain.of(n);
        chain.first().accept(this, scope);
        Scope right = scope;
        Expression before = chain.first();
        for (BinaryExpr link : chain.links()) {
            boolean goesOn = before instanceof BinaryExpr left && left.getOperator() == link.getOperator();
            Set<String> bound = boundBehind(link, goesOn ? ((BinaryExpr) before).getRight() : before);
            right = (goesOn ? right : scope).ofExpression(bound);
            link.getRight().accept(this, right);
            before = link;
        }
    }

    private static Set<String> boundBehind(BinaryExpr link, Expression before) {
        return switch (link.getOperator()) {
            case AND -> Bindings.whenTrue(before);
            case OR -> Bindings.whenFalse(before);
            default -> Set.of();
        };
    }

    /** Types and bindings of a group end with the group; a variable of an old group lives on in later groups. */
    @Override
    public void visit(SwitchEntry n, Scope scope) {
        Scope group = scope.inner();
        n.getLabels().forEach(label -> label(label, scope));
        n.getLabels().forEach(label -> group.declareVariables(Bindings.whenTrue(label)));
        n.getGuard().ifPresent(guard -> {
            guard.accept(this, group);
            group.declareVariables(Bindings.whenTrue(guard));
        });
        each(group, n.getStatements());
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
            label.accept(this, scope);
        }
    }

    @Override
    public void visit(BlockStmt n, Scope scope) {
        inInnerScope(n, scope);
    }

    @Override
    public void visit(ForEachStmt n, Scope scope) {
        inInnerScope(n, scope);
    }

    @Override
    public void visit(TryStmt n, Scope scope) {
        Scope inner = scope.inner();
        each(inner, n.getResources());
        n.getTryBlock().accept(this, inner);
        each(scope, n.getCatchClauses());
        n.getFinallyBlock().ifPresent(block -> block.accept(this, scope));
    }

    @Override
    public void visit(CatchClause n, Scope scope) {
        inInnerScope(n, scope);
    }

    @Override
    public void visit(SwitchStmt n, Scope scope) {
        inInnerScope(n, scope);
    }

    @Override
    public void visit(SwitchExpr n, Scope scope) {
        inInnerScope(n, scope);
    }

    @Override
    public void visit(LambdaExpr n, Scope scope) {
        inInnerScope(n, scope);
    }
}
