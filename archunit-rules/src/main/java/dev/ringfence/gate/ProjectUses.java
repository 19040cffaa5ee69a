package dev.ringfence.gate;

import dev.ringfence.gate.whole.NamesSeen;
import dev.ringfence.gate.whole.RulesThatNeverFire;
import dev.ringfence.map.Claim;
import dev.ringfence.map.Crossing;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.Owner;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceTree;
import dev.ringfence.source.SourceReader;
import dev.ringfence.standing.Standing;
import dev.ringfence.verdict.ModuleUse;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.violation.Violation;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gathers what a project uses of the map.
 *
 * <p>It would rather see a use too many than call something stale that is needed: what a class file names counts. Where
 * that leaves a requires or a claim of an external module without a use, the imports of the sources count as well. At
 * last, all counts that the sources name.
 */
final class ProjectUses {

    private final Judge judge;
    private final CodeOnDisk code;
    private final ProjectCode project;
    private final SortedSet<ModuleUse> requires = new TreeSet<>();
    private final Set<TypeName> seen = new HashSet<>();
    private final Set<TypeName> named = new HashSet<>();
    private final Set<String> tellers = new HashSet<>();

    private ProjectUses(Judge judge, CodeOnDisk code, ProjectCode project) {
        this.judge = judge;
        this.code = code;
        this.project = project;
    }

    static ProjectUses of(Judge judge, CodeOnDisk code, ProjectCode project) {
        ProjectUses uses = new ProjectUses(judge, code, project);
        uses.addClassFiles();
        uses.addImports();
        uses.addNamesInSources();
        SourceTree.of(project.roots().otherSources()).all().stream()
                .map(SourceFile::typeByPath)
                .forEach(uses.seen::add);
        return uses;
    }

    /** Returns what was gathered. */
    ProjectUse with(ExceptionsInUse exceptions) {
        NamesSeen names = new NamesSeen(seen, named);
        SortedSet<String> fitting = RulesThatNeverFire.fitting(judge, names);
        return new ProjectUse(
                claims(),
                requires,
                exceptions.byPlace(),
                fitting,
                RulesThatNeverFire.near(judge.map(), names, fitting),
                packages(),
                new TreeMap<>());
    }

    /**
     * Returns the sources, as messages name them, that told of a use, or of a type of an external module, before anything
     * else did.
     */
    Set<String> tellers() {
        return Set.copyOf(tellers);
    }

    private void addClassFiles() {
        for (Nest nest : code.classes().nests()) {
            seen.add(nest.type());
            nest.names().forEach(named -> addUse(nest.type(), named));
        }
    }

    private void addUse(TypeName from, TypeName to) {
        if (!judge.map().seams().isEmpty()) {
            named.add(to);
        }
        Optional<Module> used = judge.ownerOf(to).owningModule();
        if (used.isEmpty()) {
            return;
        }
        if (used.get().external()) {
            seen.add(to);
        }
        use(judge, from, to).ifPresent(requires::add);
    }

    /** Returns the use of a module by another that an edge is. */
    static Optional<ModuleUse> use(Judge judge, TypeName from, TypeName to) {
        if (judge.ownerOf(to).owningModule().isEmpty()) {
            return Optional.empty();
        }
        Crossing crossing = judge.crossing(new Edge(from, to));
        Optional<Module> user = crossing.user().or(() -> judge.ownerOf(from).owningModule());
        return user.flatMap(module -> crossing.used().map(used -> new ModuleUse(module.name(), used.name())));
    }

    private void addTold(SourceFile source, Stream<Edge> edges) {
        int before = requires.size() + seen.size();
        edges.forEach(edge -> addUse(edge.from(), edge.to()));
        if (requires.size() + seen.size() > before) {
            tellers.add(project.shown(source.path()));
        }
    }

    /**
     * Constants are inlined and some annotations leave no trace, so imports may show a use where class files show none.
     */
    private void addImports() {
        Predicate<TypeName> wanted =
                externalClaimWithoutUse() ? type -> true : this::isOfModuleWithRequirementWithoutUse;
        for (SourceFile source : code.sources().all()) {
            TypeName type = source.typeByPath();
            if (wanted.test(type)) {
                addTold(
                        source,
                        source.outline().imports().stream()
                                .flatMap(entry -> entry.mayMean().stream())
                                .map(imported -> new Edge(type, imported)));
            }
        }
    }

    /**
     * A constant may be used by its full name alone: what is still without a use is looked for in all that the sources
     * name.
     */
    private void addNamesInSources() {
        SourceReader reader = new SourceReader(code.known());
        for (SourceFile source : code.sources().all()) {
            if (isOfModuleWithRequirementWithoutUse(source.typeByPath())) {
                addTold(
                        source,
                        reader.read(source).references().stream()
                                .map(reference -> new Edge(reference.from(), reference.to())));
            }
        }
    }

    private boolean externalClaimWithoutUse() {
        return judge.map().modules().values().stream()
                .filter(Module::external)
                .flatMap(module -> module.claims().stream())
                .anyMatch(claim -> !fitsAnything(claim));
    }

    private boolean isOfModuleWithRequirementWithoutUse(TypeName type) {
        return judge.ownerOf(type)
                .owningModule()
                .filter(module ->
                        judge.map().pathTo(module).stream().anyMatch(each -> hasRequirementWithoutUse(each, requires)))
                .isPresent();
    }

    /** Says whether a module requires another one, of which none of the uses is one. */
    static boolean hasRequirementWithoutUse(Module module, Set<ModuleUse> requires) {
        return module.requires().stream()
                .flatMap(entry -> entry.module().stream())
                .anyMatch(used -> !requires.contains(new ModuleUse(module.name(), used)));
    }

    /** A claim that something fits counts, also where a more specific claim wins. */
    private SortedSet<String> claims() {
        SortedSet<String> places = new TreeSet<>();
        seen.forEach(type -> {
            if (judge.ownerOf(type) instanceof Owner.Owned owned) {
                places.add(owned.claim().place().toString());
            }
        });
        judge.map().modules().values().stream()
                .map(Module::claims)
                .flatMap(Collection::stream)
                .filter(claim -> !places.contains(claim.place().toString()))
                .filter(this::fitsAnything)
                .forEach(claim -> places.add(claim.place().toString()));
        return places;
    }

    private SortedSet<String> packages() {
        return seen.stream().map(TypeName::packageName).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean fitsAnything(Claim claim) {
        return seen.stream().anyMatch(claim.pattern()::matches);
    }

    /** Adds the edges under each exception, expired or not. */
    static void addExceptions(List<Violation> violations, Standing standing, ExceptionsInUse inUse) {
        for (Violation violation : violations) {
            standing.settle(violation).exception().ifPresent(exception -> inUse.add(exception, violation.identity()));
        }
    }
}
