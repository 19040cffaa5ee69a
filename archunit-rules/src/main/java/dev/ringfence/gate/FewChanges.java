package dev.ringfence.gate;

import dev.ringfence.map.Judge;
import dev.ringfence.map.Owner;
import dev.ringfence.map.TypeName;
import dev.ringfence.moves.LinesOfTree;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.EarlierCode;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.scan.classfile.ChangedClassFiles;
import dev.ringfence.scan.classfile.ChangedClassFiles.Change;
import dev.ringfence.scan.classfile.ClassFile;
import dev.ringfence.scan.classfile.ClassScan;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.scan.classfile.UnreadableClassException;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceOutline;
import dev.ringfence.scan.text.SourceTree;
import dev.ringfence.source.names.TypesOfSource;
import dev.ringfence.standing.Standing;
import dev.ringfence.verdict.Judged;
import dev.ringfence.verdict.RememberedRun;
import dev.ringfence.verdict.RememberedRun.Seen;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Violation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
 *   <li>What the changed files use of the map must be used elsewhere too, before and after.
 * </ol>
 *
 * <p>In any other case it gives up, and all of the code has to be read.
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

    /**
     * Returns the project as reading all of it would judge it; nothing where only reading it can tell.
     *
     * @param unchanged judges a run that holds today
     */
    Optional<Judged> judged(Memory.Look look, ProjectCode code, Function<RememberedRun, Optional<Judged>> unchanged) {
        Optional<Today> today = look.earlier()
                .flatMap(earlier -> read(earlier.code(), code).flatMap(files -> today(earlier.run(), files, code)));
        Optional<Judged> judged = today.map(Today::run).flatMap(unchanged);
        if (judged.isPresent()) {
            look.keep(today.orElseThrow().run(), today.orElseThrow().onDisk());
        }
        return judged;
    }

    /**
     * Holds a run that was brought up to today.
     *
     * @param run what reading all of the code would find
     * @param onDisk the code as it is today
     */
    private record Today(RememberedRun run, CodeOnDisk onDisk) {}

    /**
     * Holds the code as it is today.
     *
     * @param onDisk all of it
     * @param before the class files that have changed, as they were
     * @param sources the sources that have changed
     */
    private record Files(CodeOnDisk onDisk, List<ClassFile> before, List<SourceFile> sources) {}

    private static Optional<Files> read(EarlierCode earlier, ProjectCode code) {
        Set<Path> left = new HashSet<>(earlier.changed());
        try {
            Optional<ScannedClasses> classes = classes(earlier.classes(), earlier.changed());
            Optional<ScannedClasses> others = classes(earlier.otherClasses(), earlier.changed());
            SourceTree tree = SourceTree.whole(code.roots().sources());
            Optional<List<SourceFile>> sources = changedSources(tree, earlier);
            if (classes.isEmpty() || others.isEmpty() || sources.isEmpty()) {
                return Optional.empty();
            }
            left.removeAll(earlier.classes().keySet());
            left.removeAll(earlier.otherClasses().keySet());
            sources.get().forEach(source -> left.remove(source.path()));
            List<ClassFile> before = earlier.classes().entrySet().stream()
                    .filter(entry -> earlier.changed().contains(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            return left.isEmpty()
                    ? Optional.of(new Files(CodeOnDisk.of(classes.get(), others.get(), tree), before, sources.get()))
                    : Optional.empty();
        } catch (UnreadableClassException toBeTold) {
            return Optional.empty();
        }
    }

    /** Returns the class files of today; nothing where they mean something else than before. */
    private static Optional<ScannedClasses> classes(Map<Path, ClassFile> earlier, Set<Path> changed)
            throws UnreadableClassException {
        Map<Path, ClassFile> today = new LinkedHashMap<>(earlier);
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<Path, ClassFile> each : today.entrySet()) {
            if (changed.contains(each.getKey())) {
                ClassFile now = ClassFile.read(each.getKey());
                changes.add(new Change(each.getValue(), now));
                each.setValue(now);
            }
        }
        List<ClassFile> unchanged = today.entrySet().stream()
                .filter(entry -> !changed.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        Set<String> own = today.values().stream().map(ClassFile::name).collect(Collectors.toSet());
        ScannedClasses scanned = ClassScan.ofFiles(List.copyOf(today.values()));
        return scanned.unreadable().isEmpty() && new ChangedClassFiles(changes, unchanged).meanTheSame(own::contains)
                ? Optional.of(scanned)
                : Optional.empty();
    }

    /** Returns the sources that have changed; nothing where one declares something else than before. */
    private static Optional<List<SourceFile>> changedSources(SourceTree tree, EarlierCode earlier) {
        List<SourceFile> changed = new ArrayList<>();
        for (SourceFile source : tree.all()) {
            Optional<SourceOutline> before =
                    Optional.ofNullable(earlier.outlines().get(source.path()));
            if (earlier.changed().contains(source.path())) {
                if (source.isModuleInfo()
                        || before.filter(outline -> declaresTheSame(outline, source.outline()))
                                .isEmpty()) {
                    return Optional.empty();
                }
                changed.add(source);
            } else if (before.isPresent()) {
                source.takeOutline(before.get());
            } else if (isJudged(source)) {
                return Optional.empty();
            }
        }
        return Optional.of(changed);
    }

    private static boolean declaresTheSame(SourceOutline before, SourceOutline now) {
        return before.packageName().equals(now.packageName()) && before.types().equals(now.types());
    }

    private static boolean isJudged(SourceFile source) {
        return !source.isLeftToBytecode() && !source.isModuleInfo();
    }

    private Optional<Today> today(RememberedRun run, Files files, ProjectCode code) {
        Set<TypeName> touched = touched(files);
        UsesSinceThen uses = new UsesSinceThen(judge, run, files.onDisk(), touched);
        boolean usesTheSame = files.before().stream().allMatch(uses::holdFor)
                && uses.areKept()
                && files.sources().stream().allMatch(source -> uses.holdFor(source, code));
        if (!usesTheSame || namesContested(files.onDisk(), touched)) {
            return Optional.empty();
        }
        CodeOnDisk part = files.onDisk().part(touched, source -> standsIn(source, touched, files));
        Violations found = Violations.of(part, judge, choice, standing);
        return found.unreadable().isEmpty()
                ? Optional.of(new Today(updated(run, touched, seen(found.all(), code, files.onDisk())), files.onDisk()))
                : Optional.empty();
    }

    private static boolean standsIn(SourceFile source, Set<TypeName> touched, Files files) {
        return files.sources().contains(source)
                || isJudged(source) && !Collections.disjoint(types(source, files.onDisk()), touched);
    }

    /** Returns the types that stand in a changed file, or together with one that does. */
    private static Set<TypeName> touched(Files files) {
        Set<TypeName> touched = files.before().stream()
                .map(file -> files.onDisk().classes().topLevel().of(file.name()))
                .collect(Collectors.toSet());
        KnownTypes known = files.onDisk().known();
        for (SourceFile source : files.sources()) {
            touched.addAll(types(source, files.onDisk()));
            touched.addAll(known.compiledFrom(source.outline().packageName(), source.fileName()));
        }
        List<Collection<TypeName>> together = files.onDisk().sources().all().stream()
                .filter(FewChanges::isJudged)
                .map(source -> types(source, files.onDisk()))
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

    private static RememberedRun updated(RememberedRun run, Set<TypeName> touched, List<Seen> seen) {
        List<Seen> all = Stream.concat(
                        run.seen().stream().filter(each -> !touched.contains(LinesOfTree.sourceOf(each.identity()))),
                        seen.stream())
                .toList();
        return new RememberedRun(run.coverage(), all, run.use(), run.tellers());
    }
}
