package dev.ringfence.history;

import dev.ringfence.frozen.LockFile;
import dev.ringfence.frozen.LockedElement;
import dev.ringfence.history.GrowthEntry.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fingerprints that a branch recorded of a module that was locked before, in whichever project. A first lock is none, and of locks by
 * another version of the fingerprints nobody can tell.
 */
final class LockGrowth {

    private final Map<String, Set<String>> before = new HashMap<>();
    private final Set<String> incomparable = new HashSet<>();

    private LockGrowth() {}

    static List<GrowthEntry> between(
            TreeFiles then, List<String> locksThen, TreeFiles now, List<String> locksNow, String mapFolder) {
        LockGrowth growth = new LockGrowth();
        locksThen.forEach(path -> growth.addBefore(lock(then, path)));
        List<GrowthEntry> entries = new ArrayList<>();
        for (String path : locksNow) {
            entries.addAll(growth.added(lock(now, path), DebtFiles.shown(path, mapFolder)));
        }
        return entries;
    }

    private static LockFile lock(TreeFiles files, String path) {
        return LockFile.of(Path.of(path), files.content(path).orElse(new byte[0]));
    }

    private void addBefore(LockFile lock) {
        Set<String> known = before.computeIfAbsent(lock.module(), unused -> new HashSet<>());
        lock.elements().forEach(element -> known.add(text(element)));
        if (!lock.isComparable()) {
            incomparable.add(lock.module());
        }
    }

    private List<GrowthEntry> added(LockFile lock, String shown) {
        if (!before.containsKey(lock.module()) || incomparable.contains(lock.module())) {
            return List.of();
        }
        Set<String> known = before.get(lock.module());
        return lock.elements().stream()
                .filter(element -> !known.contains(text(element)))
                .map(element -> new GrowthEntry(
                        Kind.LOCK, element.element(), Optional.empty(), shown, element.line(), element.reason()))
                .toList();
    }

    private static String text(LockedElement element) {
        return element.element() + " " + element.fingerprint();
    }
}
