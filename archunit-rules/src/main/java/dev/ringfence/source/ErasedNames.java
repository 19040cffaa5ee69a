package dev.ringfence.source;

import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes types by their simple names, as they are once type arguments and type variables are gone (JLS 4.6). */
final class ErasedNames {

    private static final String UNBOUND = "Object";
    private static final String OTHER = "?";

    private final Map<String, Optional<ClassOrInterfaceType>> bounds;

    private ErasedNames(Map<String, Optional<ClassOrInterfaceType>> bounds) {
        this.bounds = bounds;
    }

    static ErasedNames withoutVariables() {
        return new ErasedNames(Map.of());
    }

    /** Returns the same where these variables are declared as well; they hide others of their names. */
    ErasedNames with(List<TypeParameter> parameters) {
        Map<String, Optional<ClassOrInterfaceType>> all = new HashMap<>(bounds);
        parameters.forEach(each ->
                all.put(each.getNameAsString(), each.getTypeBound().stream().findFirst()));
        return new ErasedNames(all);
    }

    /** No compiler takes a variable that bounds itself, but a parser does. */
    private ErasedNames without(String variable) {
        Map<String, Optional<ClassOrInterfaceType>> others = new HashMap<>(bounds);
        others.remove(variable);
        return new ErasedNames(others);
    }

    String of(Type type) {
        if (type instanceof ArrayType array) {
            return of(array.getComponentType()) + "[]";
        }
        if (type instanceof ClassOrInterfaceType named) {
            return ofNamed(named);
        }
        return type instanceof PrimitiveType primitive ? primitive.getType().asString() : OTHER;
    }

    /** A class file divides nested classes by {@code $}, so that no name is told beyond its last one. */
    private String ofNamed(ClassOrInterfaceType named) {
        String name = named.getNameAsString();
        Optional<ClassOrInterfaceType> bound = bounds.getOrDefault(name, Optional.empty());
        return named.getScope().isEmpty() && bounds.containsKey(name)
                ? bound.map(without(name)::of).orElse(UNBOUND)
                : name.substring(name.lastIndexOf('$') + 1);
    }
}
