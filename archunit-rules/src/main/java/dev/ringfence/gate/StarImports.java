package dev.ringfence.gate;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.source.SourceFindings.StarImport;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Violation;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds star imports for which no edge to a type of their package stands.
 *
 * <p>An edge of the same source to a type of the package stands for the import. An edge that breaks a rule is in the
 * list already, and an edge that is allowed needs the import.
 */
final class StarImports {

    private final Judge judge;
    private final KnownTypes known;
    private final Set<Edge> brokenInBytecode;

    StarImports(Judge judge, KnownTypes known, Collection<Violation> inBytecode) {
        this.judge = judge;
        this.known = known;
        this.brokenInBytecode = inBytecode.stream()
                .map(Violation::identity)
                .filter(Identity.OfEdge.class::isInstance)
                .map(identity -> ((Identity.OfEdge) identity).edge())
                .collect(Collectors.toSet());
    }

    /**
     * Returns the violations of imports for which no edge in class files stands; the references of the source are
     * settled already.
     */
    Stream<Violation> notStoodFor(Collection<StarImport> imports) {
        return imports.stream().filter(each -> !isStoodFor(each)).map(StarImport::violation);
    }

    private boolean isStoodFor(StarImport each) {
        String packageName =
                ((Identity.OfEdge) each.violation().identity()).edge().to().packageName();
        return each.types().stream()
                .anyMatch(type -> known.namedBy(type).stream()
                        .filter(named -> named.packageName().equals(packageName))
                        .anyMatch(named -> isEdge(type, named)));
    }

    /** What a class file names is no proof of an edge that would break a rule: ArchUnit decides that. */
    private boolean isEdge(TypeName type, TypeName named) {
        Edge edge = new Edge(type, named);
        return brokenInBytecode.contains(edge) || judge.judge(edge).broken().isEmpty();
    }
}
