package dev.ringfence.frozen;

import dev.ringfence.frozen.lock.LockedName;
import dev.ringfence.map.Module;
import dev.ringfence.map.TypeName;
import dev.ringfence.source.UnreadableSource;
import dev.ringfence.source.fingerprint.FileFingerprint;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds the code of one frozen module in one project: sources and resources as they are, and locks that say how these
 * should be.
 */
public final class FrozenCode {

    private final FrozenProject project;
    private final Module module;
    private final LocksOfOtherProjects elsewhere;
    private final ModuleLocks locks;
    private final Predicate<TypeName> ofModule;
    private final List<SourceToday> sources;
    private final TypesToday types;
    private final SortedMap<String, String> resources;
    private @Nullable List<UnseenType> unseen;

    private FrozenCode(
            FrozenProject project,
            Module module,
            LocksOfOtherProjects elsewhere,
            ModuleLocks locks,
            Predicate<TypeName> ofModule,
            List<SourceToday> sources) {
        this.project = project;
        this.module = module;
        this.elsewhere = elsewhere;
        this.locks = locks;
        this.ofModule = ofModule;
        this.sources = sources;
        this.types = TypesToday.of(sources, ofModule, contentIsEnough());
        this.resources = ResourcesToday.of(project, module);
    }

    private static FrozenCode of(FrozenScene scene, Module module, boolean fingerprintAll) {
        FrozenProject project = scene.project();
        Predicate<TypeName> ofModule = type -> project.judge()
                .ownerOf(type)
                .owningModule()
                .filter(owner -> owner.name().equals(module.name()))
                .isPresent();
        ModuleLocks locks = new ModuleLocks(module, scene, ofModule);
        List<SourceToday> sources = SourcesToday.of(scene.sources().mayBeOf(module), ofModule, locks, fingerprintAll);
        return new FrozenCode(project, module, scene.elsewhere(), locks, ofModule, sources);
    }

    /**
     * Says whether a source is as it was where a lock knows its content, whatever its fingerprints say. These may be of
     * another version, or those of variants that the lock does not tell apart.
     */
    private boolean contentIsEnough() {
        boolean hasVariants = sources.stream().anyMatch(today -> today.source().release() > 0);
        return project.locks().files().stream()
                .anyMatch(lock -> !lock.isComparable() || hasVariants && !lock.tellsVariants());
    }

    /**
     * Reads no more of the code than a comparison needs.
     *
     * @throws PatternSyntaxException where a glob of the module is none
     * @throws UncheckedIOException where a file cannot be read
     */
    static FrozenCode toCompare(FrozenScene scene, Module module) {
        return of(scene, module, false);
    }

    /** Reads all of the code, to be recorded; what it throws is the same. */
    static FrozenCode toRecord(FrozenScene scene, Module module) {
        return of(scene, module, true);
    }

    /** Returns the module. */
    public Module module() {
        return module;
    }

    /** Says whether there is anything to freeze. */
    public boolean exists() {
        return !resources.isEmpty() || types.isAnyHere();
    }

    /** Says whether the module has a lock in any project. */
    public boolean isLocked() {
        return locks.exist();
    }

    /** Counts the elements and resources that the project's locks hold of the module. */
    public int countLocked() {
        return locks.own().countLines() + locks.inherited().countLines();
    }

    /** Says how the code differs from the locks. */
    public FrozenDifferences differences() {
        ChangedTypes ofTypes = ChangedTypes.of(this);
        ChangedResources ofResources = ChangedResources.of(this);
        return new FrozenDifferences(
                Stream.concat(ofTypes.changes().stream(), ofResources.changes().stream())
                        .sorted()
                        .toList(),
                Stream.concat(ofTypes.stale().stream(), ofResources.stale().stream())
                        .toList(),
                unseen(),
                byTokens(),
                ofTypes.left(),
                contents());
    }

    private SortedMap<Path, Set<String>> contents() {
        SortedMap<Path, Set<String>> contents = new TreeMap<>();
        for (TypeToday type : types.fingerprinted()) {
            Set<String> digests = locks.contentsOf(type.name());
            if (!type.isUnchanged() && !digests.isEmpty()) {
                contents.merge(type.source(), digests, FrozenCode::both);
            }
        }
        return contents;
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the types of the own lock that are not among the sources read, and whose sources are on disk all the same. */
    List<UnseenType> unseen() {
        List<UnseenType> known = unseen;
        if (known == null) {
            known = locks.own().types().stream()
                    .filter(type -> owns(type) && !types.has(type))
                    .flatMap(type -> unseen(type).stream())
                    .toList();
            unseen = known;
        }
        return known;
    }

    private Optional<UnseenType> unseen(String type) {
        LockedAt place = locks.own().placeOfType(type);
        return project.outOfSight()
                .find(LockedName.read(type).typeName())
                .map(source -> new UnseenType(type, source, place.file(), place.line()));
    }

    /** Returns the sources that could not be parsed. */
    public List<UnreadableSource> byTokens() {
        return sources.stream().flatMap(FrozenCode::byTokens).toList();
    }

    private static Stream<UnreadableSource> byTokens(SourceToday today) {
        return today.fingerprint().flatMap(FileFingerprint::byTokens).stream()
                .map(reason -> new UnreadableSource(today.source(), 0, reason));
    }

    boolean owns(String type) {
        return ofModule.test(LockedName.read(type).typeName());
    }

    TypesToday types() {
        return types;
    }

    List<SourceToday> sources() {
        return sources;
    }

    SortedMap<String, String> resources() {
        return resources;
    }

    ModuleLocks locks() {
        return locks;
    }

    /** Says whether another project has a source of that type, or of that variant. */
    boolean isElsewhere(String type) {
        return elsewhere.hasSource(LockedName.read(type));
    }

    FrozenProject project() {
        return project;
    }
}
