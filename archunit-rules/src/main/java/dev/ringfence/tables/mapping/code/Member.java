package dev.ringfence.tables.mapping.code;

import java.util.List;
import java.util.Optional;

/**
 * Holds a field, a method, or a component of a record.
 *
 * @param name its name
 * @param type the binary name of its type, or of what the method returns; of an array its element's. It is empty for
 *     primitives
 * @param typeArguments the classes among the type's generic arguments, in their order; of {@code List<? extends Order>}
 *     it is {@code Order}
 * @param isStatic whether it belongs to the class alone
 * @param constant the value that a field is bound to by the compiler: a String or a Number
 * @param annotations its annotations
 */
public record Member(
        String name,
        Optional<String> type,
        List<String> typeArguments,
        boolean isStatic,
        Optional<Object> constant,
        List<Annotation> annotations) {

    /**
     * Returns the type that the member leads to: the last generic argument, which is the element of a collection and the
     * value of a map, else its own.
     *
     * @param isSingle whether it is no collection, whatever its type
     */
    public Optional<String> target(boolean isSingle) {
        return isSingle || typeArguments.isEmpty() ? type : Optional.of(typeArguments.get(typeArguments.size() - 1));
    }
}
