package dev.ringfence.source.names;

import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.WildcardType;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the types of parameters without annotations and without spaces: they tell methods of one name apart. */
public final class TypesAsWritten {

    private TypesAsWritten() {}

    public static String of(Type type) {
        if (type instanceof ArrayType array) {
            return of(array.getComponentType()) + "[]";
        }
        if (type instanceof ClassOrInterfaceType named) {
            String scope = named.getScope().map(outer -> of(outer) + ".").orElse("");
            String arguments = named.getTypeArguments()
                    .map(all -> all.stream().map(TypesAsWritten::of).collect(Collectors.joining(",", "<", ">")))
                    .orElse("");
            return scope + named.getNameAsString() + arguments;
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.of(
                            wildcard.getExtendedType().map(bound -> "?:" + of(bound)),
                            wildcard.getSuperType().map(bound -> "?^" + of(bound)))
                    .flatMap(bound -> bound.stream())
                    .findFirst()
                    .orElse("?");
        }
        return type instanceof PrimitiveType primitive ? primitive.getType().asString() : "?";
    }
}
