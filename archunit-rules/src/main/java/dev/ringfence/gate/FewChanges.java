package dev.ringfence.gate;

import dev.ringfence.map.Judge;
import dev.ringfence.map.Owner;
import dev.ringfence.map.TypeName;
import dev.ringfence.moves.LinesOfTree;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.CodeSince;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.source.names.TypesOfSource;
import dev.ringfence.standing.Standing;
import dev.ringfence.verdict.RememberedRun;
import dev.ringfence.verdict.RememberedRun.Seen;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Violation;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings an earlier run up to today, where few files have changed since and nothing else means anything else by that.
 *
 * <ol>
 *   <li>Changed class files and sources are read. They must declare what they declared, and name nothing that nobody
 *       else names.
 *   <li>Types that stand in a changed file, with all files in which these types stand, are judged anew.
 *   <li>What the run found of all other types still holds.
 *   <li>Where the changed files use anything of the map that nobody else uses, before or after, the uses of all code are
 *       gathered anew, from what was read of it.
 * </ol>
 *
 * <p>In any other case it gives up, and all of the code has to be read. So it does where types are asked what they
 * show: that hangs on who uses them.
 */
final class FewChanges {

    private final Judge judge;
    private final Thoroughness choice;
    private final Standing standing;

    FewChanges(Judge judge, Thoroughness choice, Standing standing) {
        this.judge = judge;
        this.choice = choice;
        this.standing = standing;
    }

    /** Returns what reading all of the code would find; nothing where only reading it can tell. */
    Optional<Today> today(Memory.Look look, ProjectCode code) {
        return judge.map().judgesLeaks()
                ? Optional.empty()
                : look.earlier()
                        .flatMap(earlier -> CodeSince.read(earlier.code(), code.roots())
                                .flatMap(since -> today(earlier.run(), since, code)));
    }

    /**
     * Holds a run that was brought up to today.
     *
     * @param run what reading all of the code would find
     * @param untouched the same, without what the touched types break
     * @param found what the touched types break, and the cycles of the map
     * @param onDisk the code as it is today
     * @param uses what all code uses of the map, where that had to be gathered anew
     */
    record Today(
            RememberedRun run,
            RememberedRun untouched,
            List<Violation> found,
            CodeOnDisk onDisk,
            Optional<ProjectUses> uses) {}

    private Optional<Today> today(RememberedRun run, CodeSince since, ProjectCode code) {
        Set<TypeName> touched = touched(since);
        UsesSinceThen uses = new UsesSinceThen(judge, run, since.onDisk(), touched);
        boolean usesTheSame = uses.areThoseOf(since.before())
                && since.sources().stream().allMatch(source -> uses.areKnownOf(source, code));
        if (namesContested(since.onDisk(), touched)) {
            return Optional.empty();
        }
        Optional<ProjectUses> anew =
                usesTheSame ? Optional.empty() : Optional.of(ProjectUses.of(judge, since.onDisk(), code));
        RememberedRun counted = counted(run, since.onDisk());
        RememberedRun then = anew.map(gathered -> with(counted, gathered)).orElse(counted);
        CodeOnDisk part = since.onDisk().part(touched, source -> standsIn(source, touched, since));
        Violations found = Violations.of(part, judge, choice, standing);
        if (!found.unreadable().isEmpty()) {
            return Optional.empty();
        }
        RememberedRun untouched = with(
                then,
                then.seen().stream()
                        .filter(each -> !touched.contains(LinesOfTree.sourceOf(each.identity())))
                        .toList());
        List<Seen> all = Stream.concat(untouched.seen().stream(), seen(found.all(), code, since.onDisk()).stream())
                .toList();
        return Optional.of(new Today(with(then, all), untouched, found.all(), since.onDisk(), anew));
    }

    private static boolean standsIn(SourceFile source, Set<TypeName> touched, CodeSince since) {
        return since.sources().contains(source)
                || CodeSince.isJudged(source) && !Collections.disjoint(types(source, since.onDisk()), touched);
    }

    /** Returns the types that stand in a changed file, or together with one that does. */
    private static Set<TypeName> touched(CodeSince since) {
        Set<TypeName> touched = since.before().stream()
                .map(file -> since.onDisk().classes().topLevel().of(file.name()))
                .collect(Collectors.toSet());
        KnownTypes known = since.onDisk().known();
        for (SourceFile source : since.sources()) {
            touched.addAll(types(source, since.onDisk()));
            touched.addAll(known.compiledFrom(source.outline().packageName(), source.fileName()));
        }
        List<Collection<TypeName>> together = since.onDisk().sources().all().stream()
                .filter(CodeSince::isJudged)
                .map(source -> types(source, since.onDisk()))
                .filter(types -> types.size() > 1)
                .toList();
        int before;
        do {
            before = touched.size();
            together.stream()
                    .filter(types -> !Collections.disjoint(types, touched))
                    .forEach(touched::addAll);
        } while (touched.size() > before);
        return touched;
    }

    private static Collection<TypeName> types(SourceFile source, CodeOnDisk onDisk) {
        List<TypeName> declared = source.declaredTypes();
        return declared.size() == 1 && !source.isPackageInfo() ? declared : TypesOfSource.of(source, onDisk.known());
    }

    private boolean namesContested(CodeOnDisk onDisk, Collection<TypeName> touched) {
        return onDisk.classes().nests().stream()
                .filter(nest -> touched.contains(nest.type()))
                .map(Nest::names)
                .flatMap(Set::stream)
                .anyMatch(named -> judge.ownerOf(named) instanceof Owner.Contested);
    }

    private static List<Seen> seen(List<Violation> violations, ProjectCode code, CodeOnDisk onDisk) {
        PlacesOfViolation places = new PlacesOfViolation(code, onDisk);
        return violations.stream()
                .filter(violation -> !(violation.identity() instanceof Identity.OfCycle))
                .map(violation -> new Seen(violation.identity(), violation.seenBy(), places.of(violation)))
                .toList();
    }

    /** The changed files may use more or less of what is allowed. */
    private RememberedRun counted(RememberedRun run, CodeOnDisk onDisk) {
        return new RememberedRun(
                run.coverage().with(Coverages.seen(judge, onDisk)), run.seen(), run.use(), run.tellers());
    }

    private static RememberedRun with(RememberedRun run, ProjectUses uses) {
        return new RememberedRun(run.coverage(), run.seen(), uses.with(new ExceptionsInUse()), uses.tellers());
    }

    private static RememberedRun with(RememberedRun run, List<Seen> seen) {
        return new RememberedRun(run.coverage(), seen, run.use(), run.tellers());
    }
}
