package dev.ringfence.frozen;

import dev.ringfence.frozen.lock.Element;
import dev.ringfence.frozen.lock.Fingerprint;
import dev.ringfence.frozen.lock.LockFile;
import dev.ringfence.frozen.lock.LockLine;
import dev.ringfence.frozen.lock.LockedName;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Holds the locks of one module.
 *
 * <ol>
 *   <li>The project's own.
 *   <li>For what that lock does not know, other locks of the project count. The map may have given their code to this
 *       module, or the module another name.
 *   <li>At last those of the other projects of the tree.
 * </ol>
 *
 * <p>A lock of format 1 knows no variants for later releases of Java. What it holds of a type may be of any variant,
 * where it holds several contents of the type, or where the type has no source but those of variants.
 */
final class ModuleLocks {

    private final ModuleName module;
    private final FrozenProject project;
    private final Optional<LockFile> file;
    private final LockedCode own;
    private final LockedCode inherited;
    private final LocksOfOtherProjects elsewhere;

    /**
     * Reads the locks of a project.
     *
     * @param ofModule whether a top-level type is the module's by the map of today
     */
    ModuleLocks(Module module, FrozenScene scene, Predicate<TypeName> ofModule) {
        this.module = module.name();
        this.project = scene.project();
        this.file = project.locks().of(module.name());
        this.own = LockedCode.of(file.stream().toList());
        this.inherited = LockedCode.inherited(
                scene.modules().holding(module),
                type -> ofModule.test(LockedName.read(type).typeName()) && !own.knowsType(type),
                path -> ResourcesToday.isNamed(project, module, path)
                        && own.digestsOf(path).isEmpty());
        this.elsewhere = scene.elsewhere();
    }

    /**
     * Says whether the module has a lock anywhere, be it an empty one, or whether its code stands in the lock of
     * another module.
     */
    boolean exist() {
        return file.isPresent() || !inherited.isEmpty() || elsewhere.hasLock(module);
    }

    /** Returns what the project's own lock holds. */
    LockedCode own() {
        return own;
    }

    /** Returns what other locks of the project hold of the module, and its own lock does not. */
    LockedCode inherited() {
        return inherited;
    }

    /** Says whether the project's own lock tells the variants of a type apart. */
    boolean tellVariants() {
        return file.filter(LockFile::tellsVariants).isPresent();
    }

    /** Returns the first types of the sources that had this content, of those that are no variants or of one release. */
    Set<String> namesOf(String digest, int release) {
        Set<String> here = namesIn(own, digest, release);
        Set<String> names = here.isEmpty() ? namesIn(inherited, digest, release) : here;
        return names.isEmpty()
                ? namesIn(elsewhere.locked(module), digest, release).stream()
                        .filter(name ->
                                !own.knowsType(nameIn(own, name)) && !inherited.knowsType(nameIn(inherited, name)))
                        .collect(Collectors.toSet())
                : names;
    }

    private Set<String> namesIn(LockedCode code, String digest, int release) {
        Set<String> names = new HashSet<>();
        for (String locked : code.namesOf(digest)) {
            String name = new LockedName(release, LockedName.read(locked).type()).text();
            if (nameIn(code, name).equals(locked)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Returns the name under which a lock holds a type of today. */
    private String nameIn(LockedCode code, String today) {
        LockedName name = LockedName.read(today);
        boolean mayBeUntold = name.isOfVariant()
                && !code.knowsType(today)
                && code.isOfAnyVariant(name.type())
                && (code.holdsSeveral(name.type()) || !hasOtherSource(name.typeName()));
        return mayBeUntold ? name.type() : today;
    }

    private boolean hasOtherSource(TypeName type) {
        return project.sources().declares(type, source -> source.release() == 0 && project.isWritten(source));
    }

    /** Returns the elements of a top-level type, under its name of today; nothing for a type that no lock knows. */
    Map<Element, Set<Fingerprint>> elementsOf(String type) {
        LockedName today = LockedName.read(type);
        return known(code -> named(today, code.elementsOf(nameIn(code, type))), Map::isEmpty);
    }

    private static Map<Element, Set<Fingerprint>> named(LockedName today, Map<Element, Set<Fingerprint>> elements) {
        if (!today.isOfVariant()) {
            return elements;
        }
        Map<Element, Set<Fingerprint>> named = new HashMap<>();
        elements.forEach((element, fingerprints) -> named.put(element.in(today.release()), fingerprints));
        return named;
    }

    /** Returns every content that a resource may have; nothing for a resource that no lock knows. */
    Set<String> digestsOf(String path) {
        return known(code -> code.digestsOf(path), Set::isEmpty);
    }

    /** Returns the contents of the sources whose first type this is; nothing for a type that no lock knows. */
    Set<String> contentsOf(String type) {
        return known(code -> code.digestsNamed(nameIn(code, type)), Set::isEmpty);
    }

    /** Says why just this line was recorded, wherever it stands. */
    Optional<String> reasonOf(LockLine line) {
        return own.reasonOf(line)
                .or(() -> inherited.reasonOf(line))
                .or(() -> elsewhere.locked(module).reasonOf(line));
    }

    private <T> T known(Function<LockedCode, T> ask, Predicate<T> isNothing) {
        T ofOwn = ask.apply(own);
        T here = isNothing.test(ofOwn) ? ask.apply(inherited) : ofOwn;
        return isNothing.test(here) ? ask.apply(elsewhere.locked(module)) : here;
    }
}
