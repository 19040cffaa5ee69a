package dev.ringfence.gate;

import dev.ringfence.baseline.BaselineFile;
import dev.ringfence.baseline.BaselineFile.Known;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.SourcesOfClasses;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.text.Places;
import dev.ringfence.standing.Standing;
import dev.ringfence.standing.Status;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.verdict.Stale;
import dev.ringfence.verdict.Stale.Kind;
import dev.ringfence.verdict.Stale.Why;
import dev.ringfence.violation.Identity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the lines of a project's baselines that nothing needs any more, and says why. */
final class StaleLines {

    private final Judge judge;
    private final ProjectCode code;
    private final SourcesOfClasses counterparts;
    private final Map<TypeName, Nest> nests;
    private final Map<Identity, JudgedViolation> violations;
    private final Set<Identity> moved;
    private final Set<Identity> movedHere;
    private final UnseenLines unseen;
    private final DataHere data;

    StaleLines(
            Judge judge,
            ProjectCode code,
            CodeOnDisk onDisk,
            List<JudgedViolation> violations,
            MovesFound moved,
            UnseenLines unseen,
            DataHere data) {
        this.unseen = unseen;
        this.data = data;
        this.judge = judge;
        this.code = code;
        this.counterparts = onDisk.counterparts();
        this.nests = onDisk.classes().nests().stream().collect(Collectors.toMap(Nest::type, Function.identity()));
        this.violations = violations.stream().collect(Collectors.toMap(JudgedViolation::identity, Function.identity()));
        this.moved = moved.needed();
        this.movedHere = moved.onlyHere();
    }

    /** Returns the stale lines of the files for this kind of code; files for the other kind are judged with it. */
    List<Stale> in(List<BaselineFile> files) {
        return files.stream()
                .filter(file -> file.name().tests() == (code.kind() == CodeKind.TESTS))
                .flatMap(file -> file.lines().values().stream()
                        .filter(known -> !isNeeded(known.line().identity())
                                || movedHere.contains(known.line().identity()))
                        .filter(known -> stillBroken(known) || !unseen.keep(file, known))
                        .map(known -> stale(file, known)))
                .toList();
    }

    private boolean isNeeded(Identity identity) {
        JudgedViolation violation = violations.get(identity);
        return moved.contains(identity) || violation != null && violation.status() instanceof Status.Known;
    }

    /** A line that does not make its violation known is stale, whatever can be seen of its type. */
    private boolean stillBroken(Known known) {
        return violations.containsKey(known.line().identity());
    }

    private Stale stale(BaselineFile file, Known known) {
        Identity identity = known.line().identity();
        String path = code.shown(file.path());
        if (identity instanceof Identity.OfEdge edge) {
            return new Stale(
                    Kind.BASELINE,
                    why(edge.edge()),
                    edge.edge().from().qualified(),
                    Optional.of(edge.edge().to().qualified()),
                    path,
                    known.number());
        }
        TypeName type = ((Identity.OfType) identity).type();
        Why why =
                whyNotKnown(identity).orElse(nests.containsKey(type) || DataEnd.is(type) ? Why.ALLOWED : Why.TYPE_GONE);
        return new Stale(Kind.BASELINE, why, type.qualified(), Optional.empty(), path, known.number());
    }

    private Why why(Edge edge) {
        Optional<Why> stillBroken = whyNotKnown(Identity.of(edge));
        if (stillBroken.isPresent()) {
            return stillBroken.get();
        }
        if (DataEnd.isAt(edge)) {
            return whyOfData(edge);
        }
        Nest nest = nests.get(edge.from());
        if (nest == null) {
            return Why.TYPE_GONE;
        }
        boolean allowed = judge.judge(edge).broken().isEmpty();
        return allowed && isStillThere(nest, edge.to()) ? Why.ALLOWED : Why.GONE;
    }

    /** A line of a write, of which only the read is left, stands for the read and is too wide. */
    private Why whyOfData(Edge edge) {
        boolean onlyReads = DataEnd.of(edge.to())
                .flatMap(DataEnd::asRead)
                .filter(read -> violations.containsKey(Identity.of(new Edge(edge.from(), read))))
                .isPresent();
        if (onlyReads) {
            return Why.NARROWED;
        }
        if (data.edges().contains(edge)) {
            return Why.ALLOWED;
        }
        return DataEnd.is(edge.from()) || nests.containsKey(edge.from()) ? Why.GONE : Why.TYPE_GONE;
    }

    /** Settles only the wording; whether the line is needed is settled already. */
    private boolean isStillThere(Nest nest, TypeName used) {
        return nest.names().contains(used)
                || counterparts
                        .sourceOf(nest)
                        .filter(source -> !Places.of(source, used).isEmpty())
                        .isPresent();
    }

    /** Says why a line does not make known what breaks a rule all the same. */
    private Optional<Why> whyNotKnown(Identity identity) {
        if (movedHere.contains(identity)) {
            return Optional.of(Why.MOVED_HERE);
        }
        return Optional.ofNullable(violations.get(identity)).map(this::whyNotKnown);
    }

    private Why whyNotKnown(JudgedViolation violation) {
        boolean isOfModuleThatHasLeft = violation.rule() == Rule.EXTRACTED_MODULE
                || Standing.isLeftInDatabase(violation.identity(), violation.rule(), judge);
        if (violation.isNew() && isOfModuleThatHasLeft) {
            return Why.EXTRACTED;
        }
        boolean isOfSeam = violation.status() instanceof Status.OverSeam || violation.rule() == Rule.EXPIRED_SEAM;
        return isOfSeam ? Why.SEAM : Why.EXCEPTED;
    }
}
