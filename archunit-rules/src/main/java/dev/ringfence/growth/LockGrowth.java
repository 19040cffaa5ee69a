package dev.ringfence.growth;

import dev.ringfence.files.SlashPath;
import dev.ringfence.frozen.lock.LockFile;
import dev.ringfence.frozen.lock.LockedElement;
import dev.ringfence.git.TreeFiles;
import dev.ringfence.growth.map.GrowthEntry;
import dev.ringfence.growth.map.GrowthEntry.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds fingerprints that a branch recorded of what was locked before, in whichever project and whatever its module was
 * called. A first lock is no growth, and nobody can tell growth from locks by another version of the fingerprints. What
 * a lock has of a type that does not tell variants apart, it has of each variant.
 */
final class LockGrowth {

    private final Set<String> locked = new HashSet<>();
    private final Set<String> types = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> knownOfAnyVariant = new HashSet<>();
    private final Set<String> incomparable = new HashSet<>();
    private final Function<String, Set<String>> originsOf;

    private LockGrowth(Function<String, Set<String>> originsOf) {
        this.originsOf = originsOf;
    }

    /**
     * Compares the locks of the base with those of today.
     *
     * @param originsOf what a module of today was called, or the modules that had its code
     */
    static List<GrowthEntry> between(
            List<LockFile> then, List<LockFile> now, String mapFolder, Function<String, Set<String>> originsOf) {
        LockGrowth growth = new LockGrowth(originsOf);
        then.forEach(growth::addBefore);
        List<GrowthEntry> entries = new ArrayList<>();
        for (LockFile lock : now) {
            entries.addAll(growth.added(lock, DebtFiles.shown(SlashPath.of(lock.path()), mapFolder)));
        }
        return entries;
    }

    /** Returns the locks of a tree. */
    static List<LockFile> read(TreeFiles files, List<String> paths) {
        return paths.stream()
                .map(path -> LockFile.of(Path.of(path), files.content(path).orElse(new byte[0])))
                .toList();
    }

    private void addBefore(LockFile lock) {
        locked.add(lock.module());
        for (LockedElement element : lock.elements()) {
            types.add(element.type());
            known.add(text(element));
            if (!lock.tellsVariants()) {
                knownOfAnyVariant.add(text(element));
            }
        }
        if (!lock.isComparable()) {
            incomparable.add(lock.module());
        }
    }

    private List<GrowthEntry> added(LockFile lock, String shown) {
        Set<String> names = new HashSet<>(originsOf.apply(lock.module()));
        names.add(lock.module());
        if (names.stream().anyMatch(incomparable::contains)) {
            return List.of();
        }
        boolean wasLocked = names.stream().anyMatch(locked::contains);
        return lock.elements().stream()
                .filter(element -> wasLocked || types.contains(element.type()))
                .filter(element ->
                        !known.contains(text(element)) && !knownOfAnyVariant.contains(text(element.withoutRelease())))
                .map(element -> new GrowthEntry(
                        Kind.LOCK, element.element(), Optional.empty(), shown, element.line(), element.reason()))
                .toList();
    }

    private static String text(LockedElement element) {
        return element.element() + " " + element.fingerprint();
    }
}
