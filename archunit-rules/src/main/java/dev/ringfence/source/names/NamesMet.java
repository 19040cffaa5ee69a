package dev.ringfence.source.names;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.ringfence.source.java.DottedName;

/**
 * Asks what each name means that is met where a type or a static import may stand, and hands on the names that mean
 * any.
 */
final class NamesMet {

    private final TypeNames names;
    private final NamesFound found;

    NamesMet(TypeNames names, NamesFound found) {
        this.names = names;
        this.found = found;
    }

    /** Asks what a name in the place of a type means. */
    void type(DottedName name, Scope scope) {
        names.ofType(name, scope).ifPresent(meaning -> found.add(meaning, name));
    }

    /** Asks what a name before a dot or {@code ::} means, which may be a type. */
    void beforeDot(DottedName name, Scope scope) {
        names.ofTypeInExpression(name, scope).ifPresent(meaning -> found.add(meaning, name));
    }

    /** A name alone is no type; it may be a constant that a static import brings in. */
    void field(NameExpr name, Scope scope) {
        names.ofStaticField(name.getNameAsString(), scope)
                .ifPresent(meaning -> found.add(meaning, DottedName.of(name.getNameAsString(), name)));
    }

    /** A bare name as a label may be a constant of the enum that is switched on, which no import brings in. */
    void label(NameExpr name, Scope scope) {
        names.ofStaticField(name.getNameAsString(), scope)
                .ifPresent(meaning -> found.add(meaning.inDoubt(), DottedName.of(name.getNameAsString(), name)));
    }

    /** The name of a call without a scope may be a method that a static import brings in. */
    void method(MethodCallExpr call, Scope scope) {
        names.ofStaticMethod(call.getNameAsString(), scope)
                .ifPresent(meaning -> found.add(meaning, DottedName.of(call.getNameAsString(), call.getName())));
    }
}
