package dev.ringfence.gate;

import dev.ringfence.flags.FlagDoubt;
import dev.ringfence.flags.FlagsFound;
import dev.ringfence.flags.FlagsOfProject;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.violation.Engine;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Sighting;
import dev.ringfence.violation.Violation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Holds who reads a flag of a seam in a project, and which files have one. What a seam lets stand is among it. Test
 * code is not looked at, and nothing is where the map has no flags.
 *
 * @param violations reads of flags, and flags in files
 * @param edges every read, whether or not it may be
 * @param problems what keeps a flag from being seen
 */
record FlagsHere(List<Violation> violations, Set<Edge> edges, List<Problem> problems) {

    /** Reads what tells of flags, unless it is as an earlier run left it. */
    static FlagsHere of(Judge judge, ProjectCode code, Memory.Look look) {
        if (code.kind() != CodeKind.MAIN || !FlagsOfProject.areWanted(judge.map())) {
            return new FlagsHere(List.of(), Set.of(), List.of());
        }
        FlagsOfProject project = FlagsOfProject.in(code, judge.map());
        Memory.Flags remembered = look.flags(project);
        return of(remembered.found().orElseGet(() -> read(project, remembered)), judge);
    }

    private static FlagsFound read(FlagsOfProject project, Memory.Flags remembered) {
        FlagsFound found = project.read();
        remembered.keep(found);
        return found;
    }

    private static FlagsHere of(FlagsFound found, Judge judge) {
        Stream<Violation> reads = found.reads().entrySet().stream()
                .flatMap(read -> judge
                        .judge(read.getKey())
                        .broken()
                        .map(broken -> violation(Identity.of(read.getKey()), broken, read.getValue()))
                        .stream());
        Stream<Violation> files = found.inFiles().entrySet().stream()
                .flatMap(flag -> inFile(flag.getKey(), flag.getValue(), judge).stream());
        return new FlagsHere(
                Stream.concat(reads, files).toList(),
                Set.copyOf(found.reads().keySet()),
                found.doubts().stream().map(FlagsHere::problem).toList());
    }

    private static Optional<Violation> inFile(TypeName flag, SortedSet<Sighting> sightings, Judge judge) {
        return judge.judgeExistence(flag).broken().map(broken -> violation(Identity.of(flag), broken, sightings));
    }

    private static Violation violation(Identity identity, Judgement.Broken broken, SortedSet<Sighting> sightings) {
        return new Violation(identity, broken, EnumSet.of(Engine.DATA), Collections.emptySortedSet(), sightings);
    }

    private static Problem problem(FlagDoubt doubt) {
        return new Problem(Problem.Severity.WARNING, doubt.place(), doubt.message(), new Remedy.Said(doubt.remedy()));
    }
}
