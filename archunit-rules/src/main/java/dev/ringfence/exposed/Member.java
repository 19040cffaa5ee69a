package dev.ringfence.exposed;

import java.util.Optional;
import java.util.Set;

/**
 * Describes a field, a method or a record component, as a class file has it.
 *
 * @param flags who may name it, and whether a compiler made it
 * @param signature its generic signature, where it has a valid one
 * @param thrown the classes that it declares to throw
 * @param annotations the classes and enums in the values of its annotations, and of those of its parameters
 * @param ofDefault the classes in its default value, where it is an element of an annotation
 * @param isBean whether it makes a bean of a container
 * @param line the first line of its code, where the class file tells one
 */
record Member(
        int flags,
        String name,
        String descriptor,
        Optional<String> signature,
        Set<String> thrown,
        Set<String> annotations,
        Set<String> ofDefault,
        boolean isBean,
        Optional<Integer> line) {

    private static final int PRIVATE = 0x0002;
    private static final int PUBLIC_OR_PROTECTED = 0x0001 | 0x0004;
    private static final int STATIC = 0x0008;
    private static final int MADE = 0x1000;

    /** Says whether code that keeps to the source can name it: no constructor and nothing that a compiler made. */
    boolean isWritten() {
        return !name.startsWith("<") && (flags & MADE) == 0;
    }

    boolean isMethod() {
        return descriptor.startsWith("(");
    }

    boolean mayOverride() {
        return isMethod() && (flags & (STATIC | PRIVATE)) == 0;
    }

    /** Returns the same member with other classes in the values of its annotations. */
    Member with(Set<String> others) {
        return new Member(flags, name, descriptor, signature, thrown, others, ofDefault, isBean, line);
    }

    /** Says whether its package alone can name it. */
    boolean isOfPackage() {
        return (flags & (PUBLIC_OR_PROTECTED | PRIVATE)) == 0;
    }

    /** Returns the classes of its types, which the signature tells where there is one. */
    SignatureParts parts() {
        SignatureParts erased = SignatureParts.ofMember(descriptor);
        return signature.map(SignatureParts::ofMember).orElse(erased);
    }
}
