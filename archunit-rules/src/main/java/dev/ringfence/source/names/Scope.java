package dev.ringfence.source.names;

import dev.ringfence.scan.classfile.KnownTypes;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Holds the names that a source declares around a place in it, from the innermost block outwards. */
public final class Scope {

    private final @Nullable Scope around;
    private final Optional<NamedType> self;
    private final List<NamedType> supertypes;
    private final Set<String> variables = new HashSet<>();
    private final Set<String> methods = new HashSet<>();
    private final Map<String, Optional<NamedType>> types = new HashMap<>();

    private Scope(@Nullable Scope around, Optional<NamedType> self, List<NamedType> supertypes) {
        this.around = around;
        this.self = self;
        this.supertypes = supertypes;
    }

    /** Returns the scope of a whole source. */
    public static Scope outermost() {
        return new Scope(null, Optional.empty(), List.of());
    }

    /** Returns the scope of a block, or of anything else that declares names. */
    Scope inner() {
        return new Scope(this, Optional.empty(), List.of());
    }

    /** Returns the scope of an expression in which some more variables are bound, if any: it declares nothing itself. */
    Scope ofExpression(Set<String> bound) {
        return bound.isEmpty() ? this : with(bound);
    }

    /** Returns the scope of code in which some more variables are bound. */
    Scope with(Set<String> bound) {
        Scope inner = inner();
        inner.variables.addAll(bound);
        return inner;
    }

    /**
     * Returns the scope of the body of a class.
     *
     * @param self the class, where it has a name that others can say
     * @param supertypes those that are known, whose member types it inherits
     */
    Scope ofClass(Optional<NamedType> self, List<NamedType> supertypes) {
        return new Scope(this, self, supertypes);
    }

    void declareVariable(String name) {
        variables.add(name);
    }

    void declareVariables(Collection<String> names) {
        variables.addAll(names);
    }

    void declareMethod(String name) {
        methods.add(name);
    }

    /** Declares a type parameter, or a local class. */
    void declareType(String name) {
        types.put(name, Optional.empty());
    }

    void declareMember(String name) {
        types.put(name, self.map(type -> type.member(List.of(name))));
    }

    /** Says whether a variable of that name is declared here, or a field inherited. */
    boolean hasVariable(String name, String packageName, KnownTypes known) {
        return isIn(scope -> scope.variables.contains(name)
                || scope.supertypes.stream()
                        .anyMatch(supertype -> known.hasField(supertype.binaryName(), name, packageName)));
    }

    boolean hasMethod(String name) {
        return isIn(scope -> scope.methods.contains(name));
    }

    private boolean isIn(Predicate<Scope> declared) {
        for (Scope scope = this; scope != null; scope = scope.around) {
            if (declared.test(scope)) {
                return true;
            }
        }
        return false;
    }

    /** Says what a simple name means that is declared here as a type, or inherited. */
    Optional<OwnType> type(String name, String packageName, KnownTypes known) {
        Optional<OwnType> found = Optional.empty();
        for (Scope scope = this; scope != null && found.isEmpty(); scope = scope.around) {
            found = scope.own(name, packageName, known);
        }
        return found;
    }

    /**
     * Describes a type that the source declares within its top-level types, or inherits; it may have no name that
     * others can say.
     */
    record OwnType(Optional<NamedType> type) {}

    private Optional<OwnType> own(String name, String packageName, KnownTypes known) {
        return types.containsKey(name)
                ? Optional.of(new OwnType(types.get(name)))
                : inherited(name, packageName, known);
    }

    private Optional<OwnType> inherited(String name, String packageName, KnownTypes known) {
        return supertypes.stream()
                .flatMap(supertype -> known
                        .memberType(supertype.binaryName(), name, packageName)
                        .map(member -> new NamedType(supertype.topLevel(), member))
                        .stream())
                .map(member -> new OwnType(Optional.of(member)))
                .findFirst();
    }
}
