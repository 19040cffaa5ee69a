package dev.ringfence.frozen;

import dev.ringfence.frozen.lock.Element;
import dev.ringfence.frozen.lock.Fingerprint;
import dev.ringfence.frozen.lock.LockFile;
import dev.ringfence.frozen.lock.LockLine;
import dev.ringfence.frozen.lock.Locks;
import dev.ringfence.map.ModuleName;
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
 */
final class ModuleLocks {

    private final ModuleName module;
    private final Optional<LockFile> file;
    private final LockedCode own;
    private final LockedCode inherited;
    private final LocksOfOtherProjects elsewhere;

    /**
     * Reads the locks of a project.
     *
     * @param types whether a top-level type is the module's by the map of today
     * @param resources the same of a resource, by its path
     */
    ModuleLocks(
            ModuleName module,
            Locks locks,
            Predicate<String> types,
            Predicate<String> resources,
            LocksOfOtherProjects elsewhere) {
        this.module = module;
        this.file = locks.of(module);
        this.own = LockedCode.of(file.stream().toList());
        this.inherited = LockedCode.inherited(
                locks.files().stream()
                        .filter(lock -> !lock.module().equals(module.value()))
                        .toList(),
                type -> types.test(type) && !own.knowsType(type),
                path -> resources.test(path) && own.digestsOf(path).isEmpty());
        this.elsewhere = elsewhere;
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

    /** Returns the first types of the sources that had this content. */
    Set<String> namesOf(String digest) {
        Set<String> here = own.namesOf(digest);
        Set<String> names = here.isEmpty() ? inherited.namesOf(digest) : here;
        return names.isEmpty()
                ? elsewhere.locked(module).namesOf(digest).stream()
                        .filter(name -> !own.knowsType(name) && !inherited.knowsType(name))
                        .collect(Collectors.toSet())
                : names;
    }

    /** Returns the elements of a top-level type; nothing for a type that no lock knows. */
    Map<Element, Set<Fingerprint>> elementsOf(String type) {
        return known(code -> code.elementsOf(type), Map::isEmpty);
    }

    /** Returns every content that a resource may have; nothing for a resource that no lock knows. */
    Set<String> digestsOf(String path) {
        return known(code -> code.digestsOf(path), Set::isEmpty);
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
