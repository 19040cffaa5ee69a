package dev.ringfence.frozen;

import dev.ringfence.frozen.lock.LockFile;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;

/** Finds the frozen modules of the map, as far as a project has a share of them. */
public final class FrozenModules {

    private final FrozenProject project;
    private final FrozenScene scene;

    public FrozenModules(FrozenProject project) {
        this.project = project;
        this.scene = FrozenScene.of(project);
    }

    /**
     * Returns the modules with code or with a lock in the project, with no more read of them than a comparison needs.
     *
     * @throws PatternSyntaxException where a glob of a module is none
     * @throws UncheckedIOException where a file cannot be read
     */
    public List<FrozenCode> toCompare() {
        return each(module -> FrozenCode.toCompare(scene, module));
    }

    List<FrozenCode> toRecord() {
        return each(module -> FrozenCode.toRecord(scene, module));
    }

    private List<FrozenCode> each(Function<Module, FrozenCode> read) {
        return project.judge().map().modules().values().stream()
                .filter(module -> module.state().codeIsReadOnly())
                .map(read)
                .filter(code -> code.exists()
                        || project.locks().of(code.module().name()).isPresent()
                        || !code.locks().inherited().isEmpty())
                .toList();
    }

    /** Returns the locks of modules that are not frozen, or not in the map. */
    public List<LockFile> locksOfOthers() {
        return project.locks().files().stream()
                .filter(lock -> !isFrozen(lock.module()))
                .toList();
    }

    private boolean isFrozen(String name) {
        return ModuleName.isValid(name)
                && project.judge()
                        .map()
                        .module(new ModuleName(name))
                        .filter(module -> module.state().codeIsReadOnly())
                        .isPresent();
    }
}
