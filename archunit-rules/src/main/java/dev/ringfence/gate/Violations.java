package dev.ringfence.gate;

import dev.ringfence.exposed.Leaks;
import dev.ringfence.map.Cycles;
import dev.ringfence.map.Cycles.Cycle;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.Rule;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.rules.BytecodeEngine;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.source.SettledEdges;
import dev.ringfence.source.SourceEngine;
import dev.ringfence.source.SourceFindings;
import dev.ringfence.source.UnreadableSource;
import dev.ringfence.standing.Standing;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Violation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds everything in a project that breaks a rule, exceptions and baselines apart: one list of what either engine saw.
 *
 * @param all a violation each, whoever saw it
 * @param unreadable the sources of which only imports and class files were judged
 */
record Violations(List<Violation> all, List<UnreadableSource> unreadable) {

    static Violations of(CodeOnDisk code, Judge judge, Thoroughness choice, Standing standing) {
        ScannedClasses classes = code.classes();
        List<Violation> inBytecode = new BytecodeEngine(judge, choice, standing).violations(classes);
        SourceFindings inSource = new SourceEngine(judge, choice, SettledEdges.of(standing, inBytecode))
                .findings(code.sources(), code.known());
        Stream<Violation> starImports =
                new StarImports(judge, code.known(), inBytecode).notStoodFor(inSource.starImports());
        List<Violation> ofEdges = united(Stream.of(inBytecode.stream(), inSource.violations().stream(), starImports)
                .flatMap(each -> each)
                .toList());
        Leaks leaks = new Leaks(code, judge);
        List<Violation> all = Stream.of(ofEdges.stream(), ofTypes(classes, judge), leaks.all(), ofCycles(judge))
                .flatMap(each -> each)
                .toList();
        return new Violations(
                all,
                Stream.concat(inSource.unreadable().stream(), leaks.unreadable().stream())
                        .distinct()
                        .toList());
    }

    /** Returns one violation for each edge, however often the edge was seen. */
    private static List<Violation> united(List<Violation> seen) {
        Map<Identity, Violation> byIdentity = new LinkedHashMap<>();
        seen.forEach(violation -> byIdentity.merge(violation.identity(), violation, Violation::with));
        return List.copyOf(byIdentity.values());
    }

    private static Stream<Violation> ofTypes(ScannedClasses classes, Judge judge) {
        return classes.nests().stream()
                .flatMap(nest -> judge.judgeExistence(nest.type()).broken().stream()
                        .map(broken ->
                                Violation.inBytecode(Identity.of(nest.type()), broken, Collections.emptySortedSet())));
    }

    /** Returns the cycles of modules, which the map shows by itself. */
    static Stream<Violation> ofCycles(Judge judge) {
        return Cycles.of(judge.map()).stream().map(cycle -> ofCycle(cycle, judge));
    }

    private static Violation ofCycle(Cycle cycle, Judge judge) {
        Judgement.Broken broken = new Judgement.Broken(
                Rule.MODULE_CYCLE,
                Optional.of(Cycles.arrows(cycle)),
                judge.map().module(cycle.modules().get(0)).orElseThrow().place());
        return Violation.inMap(new Identity.OfCycle(cycle.modules()), broken);
    }
}
