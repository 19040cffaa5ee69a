package dev.ringfence.exposed;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Says which classes and members code outside can name.
 *
 * @param inPackage whether code outside stands in the same package
 */
record Visibility(boolean inPackage) {

    private static final int PRIVATE = 0x0002;
    private static final int PUBLIC_OR_PROTECTED = 0x0001 | 0x0004;

    boolean allows(int flags) {
        return (flags & PUBLIC_OR_PROTECTED) != 0 || inPackage && (flags & PRIVATE) == 0;
    }

    /**
     * Says whether the class can be named, and every class around it.
     *
     * @param topLevel the flags of the top-level class, where its class file is there
     */
    boolean allows(ClassShape shape, Optional<Integer> topLevel) {
        String at = shape.name();
        Set<String> met = new HashSet<>();
        for (ClassShape.Nested entry = shape.nested().get(at);
                entry != null;
                entry = shape.nested().get(at)) {
            if (entry.outer().isEmpty() || !allows(entry.flags()) || !met.add(at)) {
                return false;
            }
            at = entry.outer().get();
        }
        return at.equals(shape.name())
                ? allows(shape.flags())
                : topLevel.map(this::allows).orElse(true);
    }
}
