package dev.ringfence.maven;

import dev.ringfence.files.AtomicFile;
import dev.ringfence.files.ShownPath;
import dev.ringfence.infer.Inference;
import dev.ringfence.infer.InferenceText;
import dev.ringfence.infer.InferredMap;
import dev.ringfence.infer.InferredMapText;
import dev.ringfence.infer.MapMerge;
import dev.ringfence.infer.code.CodeBase;
import dev.ringfence.infer.code.CodeOwners;
import dev.ringfence.map.Problem;
import dev.ringfence.map.yaml.MapFiles;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import dev.ringfence.maven.console.CouldNotRun;
import dev.ringfence.maven.console.NextSteps;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapToWrite;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.session.QuietArchUnit;
import dev.ringfence.rules.NotImportedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * Writes a first map, or adds to the one that is there.
 *
 * <ol>
 *   <li>Where there is a map and nobody asked to add to it, or only a part of the code is here, stop.
 *   <li>Read the compiled code of all projects; where it cannot be relied on, stop.
 *   <li>Guess, and read the text of the guess again as a map.
 *   <li>Write it as a whole, and say what comes next.
 * </ol>
 */
final class Inferring {

    private final Invocation invocation;
    private final Log log;
    private final Path top;

    private Inferring(Invocation invocation, Log log) {
        this.invocation = invocation;
        this.log = log;
        this.top = new MavenCode(invocation.project()).folder();
    }

    static void run(Invocation invocation, boolean merge, Log log) throws MojoExecutionException {
        QuietArchUnit.under(invocation.session());
        new Inferring(invocation, log).run(merge);
    }

    private void run(boolean merge) throws MojoExecutionException {
        MapToWrite target = MapToWrite.of(invocation, merge);
        if (target instanceof MapToWrite.Refused refused) {
            throw CouldNotRun.because(List.of(refused.problem()), log);
        }
        try {
            CodeBase code = code();
            if (target instanceof MapToWrite.Existing existing) {
                add(existing.file(), code);
            } else {
                infer(((MapToWrite.Fresh) target).file(), code);
            }
        } catch (NotImportedException e) {
            throw couldNotRun(
                    ShownPath.of(top, e.file()), "ArchUnit cannot import this class file", "Compile it again.");
        } catch (UncheckedIOException e) {
            throw couldNotRun("pom.xml", String.valueOf(e.getMessage()), "Make it readable.");
        }
    }

    private CodeBase code() throws MojoExecutionException {
        CompiledCode compiled = CompiledCode.of(invocation, top);
        if (!compiled.problems().isEmpty()) {
            throw CouldNotRun.because(compiled.problems(), log);
        }
        return CodeBase.of(compiled.projects());
    }

    private void infer(Path file, CodeBase code) throws MojoExecutionException {
        Optional<InferredMap> guess = Inference.of(code, owners());
        if (guess.isEmpty()) {
            throw couldNotRun(
                    "pom.xml",
                    "no class is in a package that a map can name",
                    "Move them out of the unnamed package, or write the map by hand.");
        }
        boolean hasSchema = Files.exists(file.resolveSibling(InferredMapText.SCHEMA));
        String text = hasSchema ? InferredMapText.withSchema(guess.get()) : InferredMapText.of(guess.get());
        ModuleMapReading again = ModuleMapReader.read(text.getBytes(StandardCharsets.UTF_8), ShownPath.of(top, file));
        if (again instanceof ModuleMapReading.Unreadable unreadable) {
            throw CouldNotRun.because(unreadable.problems(), log);
        }
        write(file, text);
        InferenceText.of(guess.get()).forEach(log::info);
        log.info("");
        log.info("written: " + ShownPath.of(top, file) + ", modules: "
                + guess.get().modules().size());
        NextSteps.after(invocation).forEach(log::info);
    }

    private void add(Path file, CodeBase code) throws MojoExecutionException {
        String shown = ShownPath.of(top, file);
        MapMerge.Outcome outcome = MapMerge.of(bytes(file), MapFiles.onDisk(file), shown, code, owners());
        if (outcome instanceof MapMerge.Outcome.Refused refused) {
            throw CouldNotRun.because(refused.problems(), log);
        }
        if (outcome instanceof MapMerge.Outcome.Merged merged) {
            write(file, merged.text());
            InferenceText.of(merged.added()).forEach(log::info);
            log.info("");
            log.info("added to " + shown + ", modules: " + merged.added().size());
            NextSteps.after(invocation).forEach(log::info);
        } else {
            log.info("nothing to add: every class below a root of " + shown + " belongs to a module");
        }
    }

    private CodeOwners owners() {
        return CodeOwners.of(MapToWrite.repositoryOf(top));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the module map cannot be read: " + e.getMessage(), e);
        }
    }

    private static void write(Path file, String text) throws MojoExecutionException {
        try {
            AtomicFile.write(file, text);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "could not run: the module map cannot be written, and is as it was: " + e, e);
        }
    }

    private MojoExecutionException couldNotRun(String file, String message, String remedy) {
        return CouldNotRun.because(List.of(Problem.error(file, 0, message, remedy)), log);
    }
}
