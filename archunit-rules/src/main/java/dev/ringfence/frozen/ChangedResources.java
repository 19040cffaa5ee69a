package dev.ringfence.frozen;

import dev.ringfence.frozen.FrozenChange.Change;
import dev.ringfence.frozen.lock.LockPlace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the resources of a frozen module with its locks, by content.
 *
 * <ol>
 *   <li>A resource that no lock knows is added, one with another content is modified.
 *   <li>What the own lock holds and no glob names any more is stale, and no change.
 *   <li>What the own lock holds and is gone has been removed, unless deletions are allowed.
 * </ol>
 */
final class ChangedResources {

    private final FrozenCode code;
    private final List<FrozenChange> changes = new ArrayList<>();
    private final List<StaleLock> stale = new ArrayList<>();

    private ChangedResources(FrozenCode code) {
        this.code = code;
    }

    static ChangedResources of(FrozenCode code) {
        ChangedResources changed = new ChangedResources(code);
        code.resources().forEach(changed::compare);
        code.locks().own().resources().stream()
                .filter(path -> !code.resources().containsKey(path))
                .forEach(changed::tellGone);
        return changed;
    }

    List<FrozenChange> changes() {
        return Collections.unmodifiableList(changes);
    }

    List<StaleLock> stale() {
        return Collections.unmodifiableList(stale);
    }

    /** What was done to a resource; nothing where a lock knows its content. */
    static Optional<Change> between(Set<String> locked, String digest) {
        if (locked.contains(digest)) {
            return Optional.empty();
        }
        return Optional.of(locked.isEmpty() ? Change.ADDED : Change.MODIFIED);
    }

    private void compare(String path, String digest) {
        between(code.locks().digestsOf(path), digest).ifPresent(change -> add(path, change, onDisk(path), 0));
    }

    private void tellGone(String path) {
        LockPlace place = code.locks().own().placeOfResource(path);
        if (!ResourcesToday.isNamed(code.project(), code.module(), path)) {
            stale.add(new StaleLock(path, place.file(), place.line()));
        } else if (!code.module().freeze().deletions() && !Files.exists(onDisk(path))) {
            add(path, Change.REMOVED, place.file(), place.line());
        }
    }

    private Path onDisk(String path) {
        return code.project().mapFolder().resolve(path);
    }

    private void add(String path, Change change, Path file, int line) {
        changes.add(
                new FrozenChange(code.module().name(), change, Optional.empty(), path, Optional.empty(), file, line));
    }
}
