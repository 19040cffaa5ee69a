package dev.ringfence.source.fingerprint;

import com.github.javaparser.JavaToken;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.ReceiverParameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithBody;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.type.Type;
import dev.ringfence.source.java.BinaryChain;
import dev.ringfence.source.java.Literals;
import dev.ringfence.source.names.BoundNames;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Writes code in a form in which only its looks are gone.
 *
 * <p>Every token of a node counts, in its order, unless something here takes it out. Out are comments and space,
 * parentheses around an expression, trailing commas, and the braces that a single statement may have or not. So are the
 * spelling of literals, the order of modifiers, and the side on which the brackets of an array stand. Each node is a
 * group, so that what parentheses would say is still said.
 */
final class CanonicalCode {

    private final BoundNames bound;
    private final CanonicalText out;
    private final CanonicalTypes types;

    CanonicalCode(BoundNames bound, CanonicalText out) {
        this.bound = bound;
        this.out = out;
        this.types = new CanonicalTypes(this, bound, out);
    }

    void all(Collection<? extends Node> nodes) {
        out.group(() -> nodes.forEach(this::one));
    }

    void maybe(Optional<? extends Node> node) {
        out.group(() -> node.ifPresent(this::one));
    }

    void modifiers(Collection<Modifier> modifiers) {
        out.group(() -> modifiers.stream()
                .map(modifier -> modifier.getKeyword().asString())
                .sorted()
                .forEach(out::token));
    }

    void name(Node node, String written) {
        out.token(bound.of(node).orElse(written));
    }

    /** Writes a node in its canonical form. */
    void one(Node node) {
        if (node instanceof EnclosedExpr enclosed) {
            enclosed(enclosed.getInner());
        } else if (node instanceof LiteralExpr literal) {
            out.token(Literals.of(literal));
        } else if (node instanceof SimpleName name) {
            name(name, name.getIdentifier());
        } else if (node instanceof NameExpr name) {
            name(name, name.getNameAsString());
        } else if (node instanceof Name name) {
            dotted(name);
        } else {
            out.group(() -> composed(node));
        }
    }

    /**
     * Parentheses say nothing that the groups do not say, but for {@code (null)}: javac does not see the null in it.
     */
    private void enclosed(Expression inner) {
        if (inner.isNullLiteralExpr()) {
            out.token("(null)");
        } else {
            one(inner);
        }
    }

    private void dotted(Name name) {
        name.getQualifier().ifPresent(qualifier -> {
            dotted(qualifier);
            out.token(".");
        });
        name(name, name.getIdentifier());
    }

    private void composed(Node node) {
        if (node instanceof Type type) {
            types.type(type);
        } else if (node instanceof AnnotationExpr annotation) {
            types.annotation(annotation);
        } else if (node instanceof BodyDeclaration<?> declaration) {
            new CanonicalDeclarations(bound, out).inline(declaration);
        } else if (node instanceof VariableDeclarationExpr variables) {
            variables(variables);
        } else if (node instanceof Parameter parameter) {
            parameter(parameter);
        } else {
            expression(node);
        }
    }

    private void expression(Node node) {
        if (node instanceof LambdaExpr lambda) {
            all(lambda.getParameters());
            out.token("->");
            one(lambda.getBody());
        } else if (node instanceof MethodCallExpr call) {
            call(call);
        } else if (node instanceof ObjectCreationExpr creation) {
            creation(creation);
        } else if (node instanceof BinaryExpr binary) {
            chain(BinaryChain.of(binary));
        } else if (node instanceof ArrayInitializerExpr array) {
            out.token("{");
            all(array.getValues());
        } else {
            pattern(node);
        }
    }

    /** Each operator is a group of all before it and the operand behind it; the last group is open already. */
    private void chain(BinaryChain chain) {
        chain.links().stream().skip(1).forEach(link -> out.open());
        one(chain.first());
        int open = chain.links().size();
        for (BinaryExpr link : chain.links()) {
            out.token(link.getOperator().asString());
            one(link.getRight());
            open--;
            if (open > 0) {
                out.close();
            }
        }
    }

    private void pattern(Node node) {
        if (node instanceof TypePatternExpr pattern) {
            modifiers(pattern.getModifiers());
            one(pattern.getType());
            out.token(pattern.getNameAsString());
        } else if (node instanceof RecordPatternExpr pattern) {
            modifiers(pattern.getModifiers());
            one(pattern.getType());
            all(pattern.getPatternList());
        } else if (node instanceof ReceiverParameter receiver) {
            all(receiver.getAnnotations());
            one(receiver.getType());
            one(receiver.getName());
        } else {
            tokens(node);
        }
    }

    private void variables(VariableDeclarationExpr variables) {
        modifiers(variables.getModifiers());
        all(variables.getAnnotations());
        variables.getVariables().forEach(variable -> out.group(() -> variable(variable)));
    }

    private void variable(VariableDeclarator variable) {
        one(variable.getType());
        out.token(variable.getNameAsString());
        maybe(variable.getInitializer());
    }

    private void parameter(Parameter parameter) {
        modifiers(parameter.getModifiers());
        all(parameter.getAnnotations());
        one(parameter.getType());
        all(parameter.getVarArgsAnnotations());
        out.token(parameter.isVarArgs() ? "..." : "");
        out.token(parameter.getNameAsString());
    }

    private void call(MethodCallExpr call) {
        maybe(call.getScope());
        call.getTypeArguments().ifPresent(this::all);
        one(call.getName());
        out.token("()");
        all(call.getArguments());
    }

    private void creation(ObjectCreationExpr creation) {
        maybe(creation.getScope());
        out.token("new");
        creation.getTypeArguments().ifPresent(this::all);
        one(creation.getType());
        all(creation.getArguments());
        creation.getAnonymousClassBody()
                .ifPresent(members ->
                        out.group(() -> new CanonicalDeclarations(bound, out).inlineMembers(List.copyOf(members))));
    }

    /** Writes the node's own tokens, with its children between them. */
    // Two tokens that look alike are equal: only the same one is meant.
    @SuppressWarnings("ReferenceEquality")
    private void tokens(Node node) {
        Iterator<Node> children = children(node).iterator();
        Optional<Node> next = next(children);
        JavaToken end = rangeOf(node).getEnd();
        Optional<JavaToken> at = Optional.of(rangeOf(node).getBegin());
        while (at.isPresent()) {
            JavaToken last = at.get();
            if (next.isPresent() && rangeOf(next.get()).getBegin() == last) {
                child(node, next.get());
                last = rangeOf(next.get()).getEnd();
                next = next(children);
            } else {
                own(last);
            }
            at = last == end ? Optional.empty() : last.getNextToken();
        }
    }

    private static List<Node> children(Node node) {
        return node.getChildNodes().stream()
                .filter(child -> child.getTokenRange().isPresent())
                .sorted(Comparator.comparing(child -> child.getRange().orElseThrow().begin))
                .toList();
    }

    private static Optional<Node> next(Iterator<Node> children) {
        return children.hasNext() ? Optional.of(children.next()) : Optional.empty();
    }

    private static TokenRange rangeOf(Node node) {
        return node.getTokenRange().orElseThrow();
    }

    private void own(JavaToken token) {
        if (!token.getCategory().isWhitespaceOrComment()) {
            out.token(token.getText());
        }
    }

    private void child(Node parent, Node child) {
        if (child instanceof Statement statement && isBodyOf(parent, statement)) {
            body(statement);
        } else {
            one(child);
        }
    }

    // Two nodes that look alike are equal: only the same one is meant.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isBodyOf(Node parent, Statement statement) {
        return parent instanceof NodeWithBody<?> loop && loop.getBody() == statement
                || parent instanceof IfStmt branch
                        && (branch.getThenStmt() == statement
                                || branch.getElseStmt()
                                        .filter(other -> other == statement)
                                        .isPresent());
    }

    /** A single statement is as good as a block of it. */
    private void body(Statement statement) {
        if (statement instanceof BlockStmt) {
            one(statement);
        } else {
            out.group(() -> {
                out.token("{");
                one(statement);
                out.token("}");
            });
        }
    }
}
