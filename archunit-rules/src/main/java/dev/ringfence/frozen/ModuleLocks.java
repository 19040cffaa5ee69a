package dev.ringfence.frozen;

import dev.ringfence.map.ModuleName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The locks of one module: the project's own, and those of the other projects of the tree, which count for what the own one does not
 * know.
 */
final class ModuleLocks {

    private final ModuleName module;
    private final Optional<LockFile> file;
    private final LockedCode own;
    private final Elsewhere elsewhere;

    ModuleLocks(ModuleName module, Locks locks, Elsewhere elsewhere) {
        this.module = module;
        this.file = locks.of(module);
        this.own = LockedCode.of(file.stream().toList());
        this.elsewhere = elsewhere;
    }

    /** Whether the module has a lock anywhere, be it an empty one. */
    boolean exist() {
        return file.isPresent() || elsewhere.hasLock(module);
    }

    /** What the project's own lock holds. */
    LockedCode own() {
        return own;
    }

    /** The first types of the sources that had this content. */
    Set<String> namesOf(String digest) {
        Set<String> names = own.namesOf(digest);
        return names.isEmpty()
                ? elsewhere.locked(module).namesOf(digest).stream()
                        .filter(name -> !own.knowsType(name))
                        .collect(Collectors.toSet())
                : names;
    }

    /** The elements of a top-level type; none of a type that no lock knows. */
    Map<Element, Set<Fingerprint>> elementsOf(String type) {
        return known(code -> code.elementsOf(type), Map::isEmpty);
    }

    /** Every content that a resource may have; none of one that no lock knows. */
    Set<String> digestsOf(String path) {
        return known(code -> code.digestsOf(path), Set::isEmpty);
    }

    /** Why just this was recorded, wherever that was. */
    Optional<String> reasonOf(LockLine line) {
        return own.reasonOf(line).or(() -> elsewhere.locked(module).reasonOf(line));
    }

    private <T> T known(Function<LockedCode, T> ask, Predicate<T> isNothing) {
        T here = ask.apply(own);
        return isNothing.test(here) ? ask.apply(elsewhere.locked(module)) : here;
    }
}
