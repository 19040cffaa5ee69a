package dev.ringfence.gate;

import dev.ringfence.gate.ClaimsThatMoved.Moved;
import dev.ringfence.git.BaseName;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.Judged;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.verdict.Stale;
import dev.ringfence.violation.Identity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Judges a project whose packages may have been renamed while the map was not.
 *
 * <ol>
 *   <li>Judge it by the map as it is.
 *   <li>Where types are of nobody, and claims have moved, judge it as if the map had followed.
 *   <li>Where that finds nothing else new, one finding a claim says all: it is told instead of every type, line and
 *       requires that followed.
 *   <li>Otherwise the first judgement stands, and the claims are told beside it.
 * </ol>
 */
record Renamed(ModuleMap map, Thoroughness thoroughness, LocalDate today, Optional<BaseName> base, Memory memory) {

    /** Judges without a memory of earlier runs. */
    Renamed(ModuleMap map, Thoroughness thoroughness, LocalDate today, Optional<BaseName> base) {
        this(map, thoroughness, today, base, Memory.none());
    }

    /**
     * Holds a project after the gate.
     *
     * @param map by which it was judged: the map as it is, or as if it had followed
     */
    record Outcome(Judged judged, ModuleMap map) {}

    Outcome judge(ProjectCode code) {
        Judged asItIs = by(map, code, memory);
        List<Moved> moved = claims(code, map, asItIs);
        if (moved.isEmpty()) {
            return new Outcome(asItIs, map);
        }
        ModuleMap followed = map;
        for (Moved each : moved) {
            followed = each.in(followed);
        }
        Judged asIfFollowed = by(followed, code, Memory.none());
        return isNothingElseNew(asIfFollowed)
                ? new Outcome(told(asIfFollowed, moved), followed)
                : new Outcome(told(asItIs, moved), map);
    }

    /** Returns the claims of which the types are elsewhere now, where the judged project has types of nobody. */
    static List<Moved> claims(ProjectCode code, ModuleMap map, Judged judged) {
        SortedSet<TypeName> ofNobody = ofNobody(judged);
        return code.kind() == CodeKind.MAIN && !ofNobody.isEmpty()
                ? ClaimsThatMoved.in(code, map, typesOf(code), ofNobody)
                : List.of();
    }

    private Judged by(ModuleMap judging, ProjectCode code, Memory remembering) {
        return new Gate(new Judge(judging), thoroughness, today, base, remembering).judge(code);
    }

    private static List<TypeName> typesOf(ProjectCode code) {
        return CodeOnDisk.of(code).classes().nests().stream().map(Nest::type).toList();
    }

    private static SortedSet<TypeName> ofNobody(Judged judged) {
        SortedSet<TypeName> types = new TreeSet<>();
        for (JudgedViolation violation : judged.code().violations()) {
            if (violation.isNew() && violation.rule() == Rule.UNMAPPED_CLASS) {
                types.add(((Identity.OfType) violation.identity()).type());
            }
        }
        return types;
    }

    private static boolean isNothingElseNew(Judged judged) {
        return !judged.findings().keepFromJudging()
                && judged.code().violations().stream().noneMatch(JudgedViolation::isNew);
    }

    private static Judged told(Judged judged, List<Moved> moved) {
        Findings more = new Findings(
                Coverage.none(),
                List.of(),
                List.of(),
                moved.stream().map(Renamed::stale).toList(),
                List.of());
        return new Judged(
                judged.code().with(more),
                judged.baselines(),
                judged.frozen(),
                judged.movedAway(),
                judged.unseen(),
                judged.use(),
                judged.around());
    }

    private static Stale stale(Moved moved) {
        return new Stale(
                Stale.Kind.CLAIM,
                Stale.Why.MOVED,
                moved.module().name() + ": " + moved.claim().pattern().text(),
                Optional.of(moved.now()),
                moved.claim().place().file(),
                moved.claim().place().line());
    }
}
