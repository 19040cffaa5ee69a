package dev.ringfence.source.names;

import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.source.java.DottedName;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Settles which type a name in a source means, in the order of JLS 6.
 *
 * <ol>
 *   <li>What the source declares around the name, or inherits there.
 *   <li>What it imports by name, and its own top-level types.
 *   <li>The types of its package, as far as class files know them.
 *   <li>What it imports on demand, as far as class files know it.
 *   <li>What it imports by whole modules, likewise.
 *   <li>Else it is the beginning of a full name.
 * </ol>
 */
public final class TypeNames {

    private static final int SEGMENTS_OF_A_CLEAR_PACKAGE = 2;

    private final String packageName;
    private final Set<String> ownTypes;
    private final ImportedNames imports;
    private final KnownTypes known;

    public TypeNames(String packageName, Set<String> ownTypes, ImportedNames imports, KnownTypes known) {
        this.packageName = packageName;
        this.ownTypes = ownTypes;
        this.imports = imports;
        this.known = known;
    }

    /**
     * Holds a type that a name means, and how the name says so.
     *
     * @param isClear whether the name can mean no other
     */
    record Meaning(NamedType type, ReferenceForm form, boolean isClear) {

        Meaning(NamedType type, ReferenceForm form) {
            this(type, form, true);
        }

        Meaning inDoubt() {
            return new Meaning(type, form, false);
        }
    }

    /**
     * Returns the type that a name in the place of a type means; empty for the source's own nested types, and where
     * nothing is known.
     */
    Optional<Meaning> ofType(DottedName name, Scope scope) {
        return isDeclaredAround(name, scope)
                ? Optional.empty()
                : simple(name).or(() -> beginsWithPackage(name) ? Optional.of(full(name)) : Optional.empty());
    }

    /**
     * Returns the type that a name within an expression means or leads into.
     *
     * @param name the name before a dot or {@code ::}, at which a type may stand
     */
    Optional<Meaning> ofTypeInExpression(DottedName name, Scope scope) {
        return isVariable(name.first(), scope) || isDeclaredAround(name, scope)
                ? Optional.empty()
                : simple(name).or(() -> clearlyFull(name));
    }

    /** A variable wins over a type of its name (JLS 6.4.2). */
    private boolean isVariable(String name, Scope scope) {
        return scope.hasVariable(name, packageName, known) || imports.hasFieldOnDemand(name, packageName);
    }

    private boolean isDeclaredAround(DottedName name, Scope scope) {
        return scope.type(name.first(), packageName, known).isPresent();
    }

    /** Returns the type whose field a bare name means by a static import. */
    Optional<Meaning> ofStaticField(String name, Scope scope) {
        return scope.hasVariable(name, packageName, known) ? Optional.empty() : ofStaticMember(name);
    }

    /** Returns the type whose method a bare call means by a static import. */
    Optional<Meaning> ofStaticMethod(String name, Scope scope) {
        return scope.hasMethod(name) ? Optional.empty() : ofStaticMember(name);
    }

    /**
     * Only the types of a call's arguments tell which of several methods of one name is called; then the imports stand
     * for themselves.
     */
    private Optional<Meaning> ofStaticMember(String name) {
        List<NamedType> types = imports.staticMembers(name);
        boolean isClear = types.stream().map(NamedType::topLevel).distinct().count() == 1;
        return types.stream().findFirst().map(type -> new Meaning(type, ReferenceForm.STATIC_MEMBER, isClear));
    }

    /** Returns the type that a class extends or implements, types nested in the class itself included. */
    Optional<NamedType> ofSupertype(DottedName name, Scope scope) {
        Optional<Scope.OwnType> own = scope.type(name.first(), packageName, known);
        List<String> texts = name.texts();
        return own.isPresent()
                ? own.get().type().map(type -> type.member(texts.subList(1, texts.size())))
                : ofType(name, scope)
                        .map(meaning -> meaning.form() == ReferenceForm.FULL_NAME
                                ? meaning.type()
                                : meaning.type().member(texts.subList(1, texts.size())));
    }

    /** Returns the name of a class that the source declares; local classes have no name that others can say. */
    Optional<NamedType> ofDeclaration(String simpleName, Scope scope) {
        return scope.type(simpleName, packageName, known)
                .map(Scope.OwnType::type)
                .orElseGet(() -> Optional.of(topLevel(simpleName)).map(type -> new NamedType(type, type.qualified())));
    }

    private TypeName topLevel(String simpleName) {
        return TypeName.in(packageName, simpleName);
    }

    private Optional<Meaning> simple(DottedName name) {
        String first = name.first();
        return imports.type(first)
                .map(type -> new Meaning(type, ReferenceForm.SIMPLE_NAME))
                .or(() -> ofStaticMember(first))
                .or(() -> visible(first).map(type -> new Meaning(type, ReferenceForm.SIMPLE_NAME)));
    }

    private Optional<NamedType> visible(String simpleName) {
        return inOwnPackage(simpleName)
                .or(() -> imports.onDemand(simpleName))
                .map(type -> new NamedType(type, type.qualified()))
                .or(() -> imports.memberOnDemand(simpleName, packageName))
                .or(() -> imports.ofModule(simpleName).map(type -> new NamedType(type, type.qualified())));
    }

    private Optional<TypeName> inOwnPackage(String simpleName) {
        return ownTypes.contains(simpleName)
                ? Optional.of(topLevel(simpleName))
                : known.typeIn(packageName, simpleName);
    }

    /** A capitalised name that nothing else explains is a type of java.lang, or inherited. */
    private static boolean beginsWithPackage(DottedName name) {
        return name.isQualified() && !Character.isUpperCase(name.first().codePointAt(0));
    }

    /** In the place of a type, the whole name is the name of a type. */
    private Meaning full(DottedName name) {
        List<String> texts = name.texts();
        TypeName topLevel = known.topLevelOf(texts).orElseGet(() -> new TypeName(String.join(".", texts)));
        return new Meaning(NamedType.within(topLevel, texts), ReferenceForm.FULL_NAME);
    }

    /**
     * In an expression, {@code config.MAX} may be a field of something inherited, which nothing here knows of. So a
     * type counts only where class files know it, or where its package has several segments.
     */
    private Optional<Meaning> clearlyFull(DottedName name) {
        List<String> texts = name.texts();
        return known.knownTopLevelOf(texts)
                .or(() -> known.topLevelOf(texts).filter(TypeNames::isInClearPackage))
                .map(type -> new Meaning(NamedType.within(type, texts), ReferenceForm.FULL_NAME));
    }

    private static boolean isInClearPackage(TypeName type) {
        return type.packageName().split("\\.").length >= SEGMENTS_OF_A_CLEAR_PACKAGE;
    }
}
