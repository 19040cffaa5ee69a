package dev.ringfence.exposed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Describes a class as it shows itself.
 *
 * @param name the binary name, with dots
 * @param flags of the class; of a nested one, its entry in {@code nested} knows better
 * @param superclass its superclass; empty for an interface, and for {@code Object}
 * @param interfaces those that it names itself
 * @param signature its generic signature, where it has a valid one
 * @param annotations the classes and enums in the values of its annotations
 * @param nested the nested classes that it is, has or names, by their binary names
 * @param kept the simple names of the annotations that its class file keeps, those of its members included
 */
record ClassShape(
        String name,
        int flags,
        Optional<String> superclass,
        List<String> interfaces,
        Optional<String> signature,
        Set<String> annotations,
        List<Member> fields,
        List<Member> methods,
        List<Member> components,
        Map<String, Nested> nested,
        Set<String> kept) {

    private static final String OBJECT = "java.lang.Object";
    private static final int INTERFACE = 0x0200;

    /** Describes a nested class; one without an outer class is local or anonymous. */
    record Nested(Optional<String> outer, int flags) {}

    boolean isInterface() {
        return (flags & INTERFACE) != 0;
    }

    /** Returns the same class with other annotations, and with members that may have others too. */
    ClassShape with(Set<String> others, List<Member> itsFields, List<Member> itsMethods, List<Member> itsComponents) {
        return new ClassShape(
                name,
                flags,
                superclass,
                interfaces,
                signature,
                others,
                itsFields,
                itsMethods,
                itsComponents,
                nested,
                kept);
    }

    /** Returns the superclass, and behind it the interfaces, each with the classes among its type arguments. */
    List<Set<String>> supertypes() {
        return signature
                .map(text -> SignatureParts.ofClass(text).parameters())
                .orElseGet(() -> Stream.concat(Stream.of(superclass.orElse(OBJECT)), interfaces.stream())
                        .map(Set::of)
                        .toList());
    }

    /** Returns its name as its source has it, without the package: {@code Orders.Line}. */
    String shownName() {
        String shown = "";
        String at = name;
        for (Nested entry = nested.get(at); entry != null && isInside(at, entry); entry = nested.get(at)) {
            String outer = entry.outer().orElseThrow();
            shown = "." + at.substring(outer.length() + 1) + shown;
            at = outer;
        }
        return at.substring(at.lastIndexOf('.') + 1) + shown;
    }

    private static boolean isInside(String name, Nested entry) {
        return entry.outer().filter(outer -> name.startsWith(outer + "$")).isPresent();
    }
}
