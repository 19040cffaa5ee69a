package dev.ringfence.maven;

import dev.ringfence.explain.ExplainProjects.MainCode;
import dev.ringfence.extract.TablesHere;
import dev.ringfence.extract.move.AskWhatIf;
import dev.ringfence.extract.move.BestMoves;
import dev.ringfence.extract.move.MoveAnswer;
import dev.ringfence.extract.move.Scene;
import dev.ringfence.extract.move.WhatIf;
import dev.ringfence.files.AtomicFile;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.report.advise.MovesTold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Asks what becomes of the debt where types move, and leaves the recipe that moves their code. */
final class Moving {

    private static final int MOST_OFFERED = 10;
    private static final String RECIPE = "rewrite.yml";

    private final Invocation invocation;
    private final Log log;
    private final Scene scene;

    Moving(Invocation invocation, MapOnDisk.Usable map, MainCode code, Optional<TablesHere> tables, Log log) {
        this.invocation = invocation;
        this.log = log;
        this.scene = Scene.of(new Judge(map.map()), map.file(), code, tables, invocation.today());
    }

    MovesTold offered() {
        return offered(Optional.empty());
    }

    MovesTold offered(Module module) {
        return offered(Optional.of(module.name()));
    }

    private MovesTold offered(Optional<ModuleName> module) {
        return MovesTold.of(BestMoves.of(scene, module, MOST_OFFERED));
    }

    MovesTold whatIf(String moves) throws MojoExecutionException {
        MoveAnswer answer = AskWhatIf.about(moves, scene);
        if (answer instanceof MoveAnswer.Refused refused) {
            throw CouldNotRun.because(refused.problems(), log);
        }
        WhatIf whatIf = (WhatIf) answer;
        leave(whatIf.recipe().text());
        return MovesTold.of(whatIf);
    }

    /** Leaves the recipe where there is one, and none that an earlier question left. */
    private void leave(String recipe) throws MojoExecutionException {
        Path file = new MavenCode(invocation.project()).reportFolder().resolve(RECIPE);
        try {
            if (recipe.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                AtomicFile.write(file, recipe);
            }
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "could not run: the recipe cannot be written to " + file + ": " + AtomicFile.told(e), e);
        }
    }
}
