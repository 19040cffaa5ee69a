package dev.ringfence.source.fingerprint;

import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;
import dev.ringfence.source.names.BoundNames;

/**
 * Writes types and annotations in a form in which only their looks are gone: the side on which brackets stand does not
 * matter.
 */
final class CanonicalTypes {

    private final CanonicalCode code;
    private final BoundNames bound;
    private final CanonicalText out;

    CanonicalTypes(CanonicalCode code, BoundNames bound, CanonicalText out) {
        this.code = code;
        this.bound = bound;
        this.out = out;
    }

    void type(Type type) {
        if (type instanceof ClassOrInterfaceType named) {
            named(named);
        } else if (type instanceof ArrayType array) {
            code.one(array.getComponentType());
            code.all(array.getAnnotations());
            out.token("[]");
        } else if (type instanceof PrimitiveType primitive) {
            code.all(primitive.getAnnotations());
            out.token(primitive.getType().asString());
        } else if (type instanceof TypeParameter parameter) {
            code.all(parameter.getAnnotations());
            out.token(parameter.getNameAsString());
            code.all(parameter.getTypeBound());
        } else {
            composed(type);
        }
    }

    private void composed(Type type) {
        if (type instanceof WildcardType wildcard) {
            code.all(wildcard.getAnnotations());
            out.token("?");
            code.maybe(wildcard.getExtendedType());
            code.maybe(wildcard.getSuperType());
        } else if (type instanceof UnionType union) {
            out.token("|");
            code.all(union.getElements());
        } else if (type instanceof IntersectionType intersection) {
            out.token("&");
            code.all(intersection.getElements());
        } else if (type instanceof VoidType) {
            out.token("void");
        } else {
            out.token(type.isUnknownType() ? "" : "var");
        }
    }

    /** A type without arguments is another than one whose arguments are to be inferred. */
    private void named(ClassOrInterfaceType type) {
        type.getScope().ifPresent(scope -> {
            code.one(scope);
            out.token(".");
        });
        code.all(type.getAnnotations());
        out.token(bound.of(type.getName()).orElse(type.getNameAsString()));
        type.getTypeArguments().ifPresent(arguments -> {
            out.token("<>");
            code.all(arguments);
        });
    }

    void annotation(AnnotationExpr annotation) {
        out.token("@");
        code.one(annotation.getName());
        if (annotation instanceof SingleMemberAnnotationExpr single) {
            code.one(single.getMemberValue());
        } else if (annotation instanceof NormalAnnotationExpr normal) {
            normal.getPairs()
                    .forEach(pair -> out.group(() -> {
                        out.token(pair.getNameAsString());
                        code.one(pair.getValue());
                    }));
        }
    }
}
