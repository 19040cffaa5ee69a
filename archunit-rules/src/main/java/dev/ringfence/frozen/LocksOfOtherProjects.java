package dev.ringfence.frozen;

import dev.ringfence.frozen.lock.LockedName;
import dev.ringfence.frozen.lock.Locks;
import dev.ringfence.map.ModuleName;
import dev.ringfence.project.OtherProject;
import dev.ringfence.scan.text.SourceTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows the other projects of the tree. Nothing of them is read before it is asked for. Safe for use by several
 * threads.
 */
final class LocksOfOtherProjects {

    private final List<OtherProject> projects;
    private final Map<ModuleName, LockedCode> locked = new HashMap<>();
    private @Nullable List<Locks> locks;
    private @Nullable List<SourceTree> sources;

    LocksOfOtherProjects(List<OtherProject> projects) {
        this.projects = projects;
    }

    /** Says whether any other project has a lock of the module, be it an empty one. */
    boolean hasLock(ModuleName module) {
        return locks().stream().anyMatch(each -> each.of(module).isPresent());
    }

    /** Returns what the locks of the module hold in these projects. */
    synchronized LockedCode locked(ModuleName module) {
        return locked.computeIfAbsent(
                module,
                name -> LockedCode.of(
                        locks().stream().flatMap(each -> each.of(name).stream()).toList()));
    }

    /** Says whether any other project has a source that declares the type, or that variant of it. */
    boolean hasSource(LockedName type) {
        return sources().stream()
                .anyMatch(tree -> tree.declares(
                        type.typeName(), source -> !source.isLeftToBytecode() && source.release() == type.release()));
    }

    private synchronized List<Locks> locks() {
        List<Locks> known = locks;
        if (known == null) {
            known = projects.stream()
                    .map(project -> Locks.in(project.ringfenceFolder()))
                    .toList();
            locks = known;
        }
        return known;
    }

    private synchronized List<SourceTree> sources() {
        List<SourceTree> known = sources;
        if (known == null) {
            known = projects.stream()
                    .map(project -> SourceTree.of(project.sourceRoots()))
                    .toList();
            sources = known;
        }
        return known;
    }
}
