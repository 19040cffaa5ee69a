package dev.ringfence.frozen;

import dev.ringfence.frozen.lock.LockFile;
import dev.ringfence.frozen.lock.LockFormat;
import dev.ringfence.frozen.lock.Locks;
import dev.ringfence.source.UnreadableSource;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;

/**
 * Plans the locks of a project as they should be; nothing is written here.
 *
 * <ol>
 *   <li>Each frozen module with code here, or with a lock, has its lock rewritten.
 *   <li>A lock of a module that is not frozen any more is emptied, down to its head.
 *   <li>A change against a lock needs a reason; while one lacks it, nothing may be written.
 *   <li>What a folder of sources brings of which the lock knows nothing yet needs none: nobody has read it before.
 * </ol>
 */
public final class LockUpdate {

    private final Optional<String> reason;
    private final SortedMap<Path, String> contents = new TreeMap<>();
    private final List<FrozenShare> shares = new ArrayList<>();
    private final List<UnreadableSource> byTokens = new ArrayList<>();
    private final List<UnseenType> unseen = new ArrayList<>();
    private final List<FrozenChange> refused = new ArrayList<>();
    private final List<Path> emptied = new ArrayList<>();

    private LockUpdate(Optional<String> reason) {
        this.reason = reason;
    }

    /**
     * Plans the locks. All projects are planned before any is written, since a lock anywhere asks for reasons
     * everywhere.
     *
     * @param project its locks may hold conflict markers, or fingerprints of another version, and nothing else may be
     *     wrong
     * @param reason why the changes have to be
     * @throws PatternSyntaxException where a glob of a module is none
     * @throws UncheckedIOException where a file cannot be read
     */
    public static LockUpdate plan(FrozenProject project, Optional<String> reason) {
        LockUpdate update = new LockUpdate(reason);
        FrozenModules modules = new FrozenModules(project);
        modules.toRecord().forEach(code -> update.add(code, project.locks()));
        modules.locksOfOthers().stream()
                .filter(lock -> !lock.isEmpty() || lock.conflicted())
                .forEach(update::empty);
        return update;
    }

    private void empty(LockFile lock) {
        contents.put(lock.path(), LockFormat.write(List.of(), lock.tellsVariants()));
        emptied.add(lock.path());
    }

    private void add(FrozenCode code, Locks locks) {
        List<FrozenChange> changes = code.isLocked() ? code.differences().changes() : List.of();
        contents.put(
                locks.pathOf(code.module().name()),
                LockFormat.write(LockLines.of(code, reason), code.locks().tellVariants()));
        byTokens.addAll(code.byTokens());
        unseen.addAll(code.unseen());
        NewFolders newFolders = NewFolders.of(code);
        changes.stream()
                .filter(change -> reason.isEmpty() && !newFolders.bringsFirst(change))
                .forEach(refused::add);
        shares.add(new FrozenShare(
                code.module().name(),
                code.types().fingerprinted().size(),
                code.resources().size(),
                changes));
    }

    /** Says what each lock is to hold. */
    public SortedMap<Path, String> contents() {
        return Collections.unmodifiableSortedMap(contents);
    }

    /** Says what is frozen, one share for each module. */
    public List<FrozenShare> shares() {
        return Collections.unmodifiableList(shares);
    }

    /** Returns the locks of modules that are not frozen any more. */
    public List<Path> emptied() {
        return Collections.unmodifiableList(emptied);
    }

    /**
     * Returns the changes that need a reason, and have no reason. While there is such a change, nothing may be written.
     */
    public List<FrozenChange> refused() {
        return Collections.unmodifiableList(refused);
    }

    /** Returns the locked types that this run cannot see; their lines stay as they are. */
    public List<UnseenType> unseen() {
        return Collections.unmodifiableList(unseen);
    }

    /** Returns the sources that could not be parsed, and are recorded as a whole. */
    public List<UnreadableSource> byTokens() {
        return Collections.unmodifiableList(byTokens);
    }
}
