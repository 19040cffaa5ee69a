package dev.ringfence.gate;

import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.scan.classfile.ClassFile;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.classfile.TopLevel;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.source.SourceReader;
import dev.ringfence.verdict.ModuleUse;
import dev.ringfence.verdict.RememberedRun;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says whether changed files use of the map what an earlier run knows of, so that its uses still hold.
 *
 * <p>It rather says no: a use that only one file shows, or that is the first of its kind, is for a whole run to find.
 */
final class UsesSinceThen {

    private final Judge judge;
    private final RememberedRun run;
    private final CodeOnDisk onDisk;
    private final Set<TypeName> touched;

    /**
     * Compares uses.
     *
     * @param run the earlier run
     * @param onDisk the code of today
     * @param touched the types whose files may have changed
     */
    UsesSinceThen(Judge judge, RememberedRun run, CodeOnDisk onDisk, Set<TypeName> touched) {
        this.judge = judge;
        this.run = run;
        this.onDisk = onDisk;
        this.touched = touched;
    }

    /**
     * Says whether class files use what they used: sources are asked only for what these leave out.
     *
     * @param before the class files that have changed, as they were
     */
    boolean areThoseOf(List<ClassFile> before) {
        Set<ModuleUse> then =
                before.stream().flatMap(file -> uses(file).stream()).collect(Collectors.toSet());
        Set<ModuleUse> now = onDisk.classes().nests().stream()
                .filter(nest -> touched.contains(nest.type()))
                .flatMap(nest -> uses(nest).stream())
                .collect(Collectors.toSet());
        Set<ModuleUse> differing = new HashSet<>(then);
        differing.addAll(now);
        differing.removeIf(use -> then.contains(use) && now.contains(use));
        return areUsedElsewhere(differing);
    }

    private Set<ModuleUse> uses(ClassFile file) {
        TopLevel topLevel = onDisk.classes().topLevel();
        TypeName type = topLevel.of(file.name());
        return file.names().stream()
                .flatMap(name -> uses(type, topLevel.of(name)).stream())
                .collect(Collectors.toSet());
    }

    private boolean areUsedElsewhere(Set<ModuleUse> uses) {
        Set<ModuleUse> left = new HashSet<>(uses);
        for (Nest nest : onDisk.classes().nests()) {
            if (left.isEmpty()) {
                return true;
            }
            if (!touched.contains(nest.type())) {
                left.removeAll(uses(nest));
            }
        }
        return left.isEmpty();
    }

    private Set<ModuleUse> uses(Nest nest) {
        Set<ModuleUse> uses = new HashSet<>();
        nest.names().forEach(named -> uses.addAll(uses(nest.type(), named)));
        return uses;
    }

    private Set<ModuleUse> uses(TypeName from, TypeName to) {
        return ProjectUses.use(judge, from, to).map(Set::of).orElse(Set.of());
    }

    /** Says whether a changed source uses what is known; one that told of a use itself might not do so any more. */
    boolean areKnownOf(SourceFile source, ProjectCode code) {
        return !run.tellers().contains(code.shown(source.path()))
                && isKnown(source.typeByPath(), imported(source))
                && (isNeverAsked(source) || referencesAreKnown(source));
    }

    /** Once a source has told of a use that class files left out, any source of that module may be asked. */
    private boolean isNeverAsked(SourceFile source) {
        return run.tellers().isEmpty() && !hasRequirementWithoutUse(source.typeByPath());
    }

    private static Stream<TypeName> imported(SourceFile source) {
        return source.outline().imports().stream().flatMap(each -> each.mayMean().stream());
    }

    private boolean isKnown(TypeName from, Stream<TypeName> used) {
        return used.allMatch(to -> run.use().requires().containsAll(uses(from, to))
                && (!isExternal(to) || onDisk.known().isTopLevel(to)));
    }

    private boolean isExternal(TypeName type) {
        return judge.ownerOf(type).owningModule().filter(Module::external).isPresent();
    }

    private boolean referencesAreKnown(SourceFile source) {
        return new SourceReader(onDisk.known())
                .read(source).references().stream()
                        .allMatch(reference -> isKnown(reference.from(), Stream.of(reference.to())));
    }

    private boolean hasRequirementWithoutUse(TypeName type) {
        return judge.ownerOf(type)
                .owningModule()
                .filter(module -> judge.map().pathTo(module).stream()
                        .anyMatch(each -> ProjectUses.hasRequirementWithoutUse(
                                each, run.use().requires())))
                .isPresent();
    }
}
