package dev.ringfence.verdict;

import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.violation.Identity;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Tells what lies around the types of a project, in its own code and in the other projects of the build. It is asked
 * only of what is shown to a person, since each answer takes a look at much.
 */
public interface CodeAround {

    /** Returns the edges of the project's code from a type and to the type. */
    Set<Edge> edgesOf(TypeName type);

    /** Says whether the project itself has the type. */
    boolean isHere(TypeName type);

    /** Says whether the project's type is called from outside the code, and so by nobody who names it. */
    boolean isEntryPoint(TypeName type);

    /** Says whether another project has a type of that kind, as far as the names of its sources tell. */
    boolean isAnyElsewhere(Predicate<TypeName> wanted);

    /** Says whether any code here has a type of that kind; where that is not known, it may. */
    boolean mayHaveAny(Predicate<TypeName> wanted);

    /** Says whether a source of another project names something as the type is called. */
    boolean isNamedElsewhere(TypeName type);

    /** Returns what baselines hold besides those that the project's own code is judged by. */
    List<Identity> linesElsewhere();

    /** Tells that nothing is known. */
    static CodeAround nothing() {
        return ofAll(type -> Set.of(), wanted -> true);
    }

    /**
     * Tells of code that lies in no other project.
     *
     * @param edges those from a type and to the type
     * @param mayHaveAny whether the code has a type of a kind, or may have one
     */
    static CodeAround ofAll(Function<TypeName, Set<Edge>> edges, Predicate<Predicate<TypeName>> mayHaveAny) {
        return new CodeAround() {

            @Override
            public Set<Edge> edgesOf(TypeName type) {
                return edges.apply(type);
            }

            @Override
            public boolean isHere(TypeName type) {
                return true;
            }

            @Override
            public boolean isEntryPoint(TypeName type) {
                return false;
            }

            @Override
            public boolean isAnyElsewhere(Predicate<TypeName> wanted) {
                return false;
            }

            @Override
            public boolean mayHaveAny(Predicate<TypeName> wanted) {
                return mayHaveAny.test(wanted);
            }

            @Override
            public boolean isNamedElsewhere(TypeName type) {
                return false;
            }

            @Override
            public List<Identity> linesElsewhere() {
                return List.of();
            }
        };
    }
}
