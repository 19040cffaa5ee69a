package dev.ringfence.frozen;

import dev.ringfence.frozen.lock.LockFile;
import dev.ringfence.frozen.lock.LockedName;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Owner;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the locks of a project that hold code of another module than their own. Each lock is looked through once, however
 * many modules there are.
 */
final class LocksOfOtherModules {

    private final FrozenProject project;
    private @Nullable Map<ModuleName, Set<LockFile>> byModule;

    LocksOfOtherModules(FrozenProject project) {
        this.project = project;
    }

    /** Returns the locks of other modules that hold types of the module, or may hold resources of it. */
    List<LockFile> holding(Module module) {
        List<LockFile> others = project.locks().files().stream()
                .filter(lock -> !lock.module().equals(module.name().value()))
                .toList();
        if (others.isEmpty() || !module.freeze().resources().isEmpty()) {
            return others;
        }
        return List.copyOf(byModule().getOrDefault(module.name(), Set.of()));
    }

    private Map<ModuleName, Set<LockFile>> byModule() {
        Map<ModuleName, Set<LockFile>> known = byModule;
        if (known == null) {
            known = new HashMap<>();
            for (LockFile lock : project.locks().files()) {
                for (String type : LockedCode.of(List.of(lock)).types()) {
                    add(lock, project.judge().ownerOf(LockedName.read(type).typeName()), known);
                }
            }
            byModule = known;
        }
        return known;
    }

    private static void add(LockFile lock, Owner owner, Map<ModuleName, Set<LockFile>> byModule) {
        owner.owningModule()
                .map(Module::name)
                .filter(module -> !module.value().equals(lock.module()))
                .ifPresent(module -> byModule.computeIfAbsent(module, unused -> new LinkedHashSet<>())
                        .add(lock));
    }
}
