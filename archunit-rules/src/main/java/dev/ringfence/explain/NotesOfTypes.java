package dev.ringfence.explain;

import dev.ringfence.advice.Wording;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Owner;
import dev.ringfence.map.Problem;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.ProblemsOfCode;
import dev.ringfence.scan.classfile.Nest;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Says which types count for no module, and what to do. */
final class NotesOfTypes {

    private NotesOfTypes() {}

    /** Tells of class files of all projects whose source is nowhere. */
    static Optional<String> nowhere(SortedSet<TypeName> types) {
        List<String> names = types.stream()
                .filter(type -> !type.isPackageInfo())
                .map(TypeName::qualified)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of((names.size() == 1
                                ? "1 class file has no source here, and counts"
                                : names.size() + " class files have no source here, and count")
                        + " for nothing: " + Wording.some(names)
                        + "; remove what an earlier build or another branch left behind: mvn clean compile");
    }

    /** Tells of claims that tie, with the way out that the gate gives. */
    static Optional<String> ties(List<Nest> nests, Judge judge) {
        List<Problem> ties = ProblemsOfCode.ties(nests, judge);
        long types = nests.stream()
                .filter(nest -> judge.ownerOf(nest.type()) instanceof Owner.Contested)
                .count();
        return ties.stream()
                .findFirst()
                .map(first -> (types == 1 ? "1 type" : types + " types") + " that several modules claim alike "
                        + (types == 1 ? "counts" : "count") + " for none of them; " + first
                        + (ties.size() == 1 ? "" : " There are " + (ties.size() - 1) + " more such ties."));
    }
}
