package dev.ringfence.extract;

import dev.ringfence.explain.ExplainProjects;
import dev.ringfence.explain.ExplainProjects.CodeOfBuild;
import dev.ringfence.explain.ExplainProjects.MainCode;
import dev.ringfence.map.Remedy;
import dev.ringfence.project.ReadBefore;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The advice on a world of one project. */
public final class Advised {

    private Advised() {}

    public static Advice of(World world) {
        return of(world, Optional.empty());
    }

    public static Advice of(World world, Optional<String> missing) {
        return AdviseModules.of(world.moduleMap(), map(world), code(world, missing));
    }

    private static Path map(World world) {
        return world.folder().resolve("module-map.yaml");
    }

    /** The main code of the world. */
    public static MainCode code(World world) {
        return code(world, Optional.empty());
    }

    /** The main code of a world, where a part of the build is not there. */
    public static MainCode code(World world, Optional<String> missing) {
        ExplainProjects.Build build = new ExplainProjects.Build() {
            @Override
            public List<CodeOfBuild> projects() {
                return List.of(new CodeOfBuild(world.code(), ReadBefore::nothing));
            }

            @Override
            public Optional<String> unknownProject() {
                return missing;
            }

            @Override
            public Path resolved(String path) {
                return map(world).resolveSibling(path);
            }

            @Override
            public String command(Remedy.Goal goal) {
                return goal.shortCommand();
            }
        };
        return new ExplainProjects(world.moduleMap(), map(world), build, world.today()).mainCode();
    }
}
