package dev.ringfence.source.names;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MarkerAnnotationExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import dev.ringfence.source.java.DottedName;
import java.util.Optional;

/**
 * Walks over the code of a source in its order, and keeps track of what is declared around each place. Hands on each
 * name at which a type may stand.
 */
public final class ReferenceVisitor extends StatementVisitor {

    private final TypeNames names;
    private final ClassBodies bodies;

    public ReferenceVisitor(TypeNames names, NamesFound found) {
        super(new NamesMet(names, found));
        this.names = names;
        this.bodies = new ClassBodies(names, this);
    }

    @Override
    public void visit(ImportDeclaration n, Scope scope) {
        // Imports are read apart.
    }

    @Override
    public void visit(PackageDeclaration n, Scope scope) {
        each(scope, n.getAnnotations());
    }

    @Override
    public void visit(ClassOrInterfaceDeclaration n, Scope scope) {
        bodies.ofClass(n, scope);
    }

    @Override
    public void visit(EnumDeclaration n, Scope scope) {
        bodies.ofEnum(n, scope);
    }

    @Override
    public void visit(RecordDeclaration n, Scope scope) {
        bodies.ofRecord(n, scope);
    }

    @Override
    public void visit(AnnotationDeclaration n, Scope scope) {
        bodies.ofAnnotation(n, scope);
    }

    @Override
    public void visit(EnumConstantDeclaration n, Scope scope) {
        each(scope, n.getAnnotations(), n.getArguments());
        bodies.ofAnonymous(n.getClassBody(), Optional.empty(), scope);
    }

    @Override
    public void visit(MethodDeclaration n, Scope scope) {
        Scope inner = bodies.withTypeParameters(n.getTypeParameters(), scope);
        each(scope, n.getAnnotations());
        each(inner, n.getTypeParameters(), n.getParameters(), n.getThrownExceptions());
        n.getReceiverParameter().ifPresent(receiver -> receiver.accept(this, inner));
        n.getType().accept(this, inner);
        n.getBody().ifPresent(body -> body.accept(this, inner));
    }

    @Override
    public void visit(ConstructorDeclaration n, Scope scope) {
        Scope inner = bodies.withTypeParameters(n.getTypeParameters(), scope);
        each(scope, n.getAnnotations());
        each(inner, n.getTypeParameters(), n.getParameters(), n.getThrownExceptions());
        n.getReceiverParameter().ifPresent(receiver -> receiver.accept(this, inner));
        n.getBody().accept(this, inner);
    }

    @Override
    public void visit(CompactConstructorDeclaration n, Scope scope) {
        inInnerScope(n, scope);
    }

    @Override
    public void visit(InitializerDeclaration n, Scope scope) {
        inInnerScope(n, scope);
    }

    @Override
    public void visit(Parameter n, Scope scope) {
        each(scope, n.getAnnotations(), n.getVarArgsAnnotations());
        n.getType().accept(this, scope);
        scope.declareVariable(n.getNameAsString());
    }

    @Override
    public void visit(VariableDeclarator n, Scope scope) {
        n.getType().accept(this, scope);
        scope.declareVariable(n.getNameAsString());
        n.getInitializer().ifPresent(value -> value.accept(this, scope));
    }

    /** The statement around the pattern says where its variable is in scope. */
    @Override
    public void visit(TypePatternExpr n, Scope scope) {
        n.getType().accept(this, scope);
    }

    @Override
    public void visit(TypeParameter n, Scope scope) {
        each(scope, n.getAnnotations(), n.getTypeBound());
    }

    @Override
    public void visit(ClassOrInterfaceType n, Scope scope) {
        aroundName(n, scope);
        met.type(DottedName.of(n), scope);
    }

    /** Visits the annotations and type arguments of a type and of the types that it is named through. */
    private void aroundName(ClassOrInterfaceType n, Scope scope) {
        n.getScope().ifPresent(outer -> aroundName(outer, scope));
        each(scope, n.getAnnotations());
        n.getTypeArguments().ifPresent(arguments -> each(scope, arguments));
    }

    @Override
    public void visit(MarkerAnnotationExpr n, Scope scope) {
        met.type(DottedName.of(n.getName()), scope);
    }

    @Override
    public void visit(SingleMemberAnnotationExpr n, Scope scope) {
        met.type(DottedName.of(n.getName()), scope);
        n.getMemberValue().accept(this, scope);
    }

    @Override
    public void visit(NormalAnnotationExpr n, Scope scope) {
        met.type(DottedName.of(n.getName()), scope);
        each(scope, n.getPairs());
    }

    @Override
    public void visit(NameExpr n, Scope scope) {
        met.field(n, scope);
    }

    /** The last segment is a member, and what stands before it may be a type. */
    @Override
    public void visit(FieldAccessExpr n, Scope scope) {
        n.getTypeArguments().ifPresent(arguments -> each(scope, arguments));
        beforeDot(n.getScope(), scope);
    }

    @Override
    public void visit(MethodCallExpr n, Scope scope) {
        n.getScope().ifPresentOrElse(expression -> beforeDot(expression, scope), () -> met.method(n, scope));
        n.getTypeArguments().ifPresent(arguments -> each(scope, arguments));
        each(scope, n.getArguments());
    }

    private void beforeDot(Expression expression, Scope scope) {
        DottedName.of(expression)
                .ifPresentOrElse(name -> met.beforeDot(name, scope), () -> expression.accept(this, scope));
    }

    /** What stands before {@code ::} is parsed as a type, though it may be a variable unless {@code new} follows. */
    @Override
    public void visit(MethodReferenceExpr n, Scope scope) {
        n.getTypeArguments().ifPresent(arguments -> each(scope, arguments));
        Expression before = n.getScope();
        if (!n.getIdentifier().equals("new")
                && before.isTypeExpr()
                && before.asTypeExpr().getType() instanceof ClassOrInterfaceType type) {
            aroundName(type, scope);
            met.beforeDot(DottedName.of(type), scope);
        } else {
            beforeDot(before, scope);
        }
    }

    /** Before {@code .super} stands a class around or an interface of it. */
    @Override
    public void visit(SuperExpr n, Scope scope) {
        n.getTypeName().map(DottedName::of).ifPresent(name -> met.type(name, scope));
    }

    /** After {@code outer.new} stands the name of a member class. */
    @Override
    public void visit(ObjectCreationExpr n, Scope scope) {
        n.getTypeArguments().ifPresent(arguments -> each(scope, arguments));
        if (n.getScope().isPresent()) {
            n.getScope().get().accept(this, scope);
            aroundName(n.getType(), scope);
        } else {
            n.getType().accept(this, scope);
        }
        each(scope, n.getArguments());
        n.getAnonymousClassBody().ifPresent(body -> bodies.ofAnonymous(body, superclass(n, scope), scope));
    }

    private Optional<NamedType> superclass(ObjectCreationExpr n, Scope scope) {
        return n.getScope().isPresent() ? Optional.empty() : names.ofSupertype(DottedName.of(n.getType()), scope);
    }
}
