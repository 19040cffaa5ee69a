package dev.ringfence.maven;

import dev.ringfence.explain.ExplainProjects;
import dev.ringfence.explain.answer.UsesBetween;
import dev.ringfence.files.AtomicFile;
import dev.ringfence.map.Problem;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.session.QuietArchUnit;
import dev.ringfence.report.graph.GraphFormat;
import dev.ringfence.report.graph.ModuleGraph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * Draws the modules of all projects of a Maven session.
 *
 * <ol>
 *   <li>Find and read the module map.
 *   <li>Read the code of every project, and count the uses between modules.
 *   <li>Keep the part that was asked for, and write it in each format.
 * </ol>
 */
final class Graphing {

    private final Invocation invocation;
    private final Part part;
    private final Log log;

    private Graphing(Invocation invocation, Part part, Log log) {
        this.invocation = invocation;
        this.part = part;
        this.log = log;
    }

    /**
     * Says which part of the graph is drawn.
     *
     * @param module a module with its neighbours
     * @param from the first end of ways through the graph
     * @param to their other end
     * @param heaviest how many pairs with debt
     */
    record Part(Optional<String> module, Optional<String> from, Optional<String> to, int heaviest) {

        /** Returns the modules that are named. */
        List<String> named() {
            return Stream.of(module, from, to).flatMap(Optional::stream).toList();
        }
    }

    static void run(Invocation invocation, Part part, Log log) throws MojoExecutionException {
        QuietArchUnit.under(invocation.session());
        new Graphing(invocation, part, log).run();
    }

    private void run() throws MojoExecutionException {
        if (part.from().isPresent() != part.to().isPresent()) {
            throw new MojoExecutionException("could not run: a way has two ends; name both:"
                    + " -Dringfence.from=orders -Dringfence.to=billing");
        }
        MapOnDisk found = MapOnDisk.of(invocation);
        if (found instanceof MapOnDisk.Unusable unusable) {
            throw couldNotRun(unusable.problems());
        }
        MapOnDisk.Usable map = (MapOnDisk.Usable) found;
        List<String> unknown = part.named().stream()
                .filter(name -> map.map().modules().keySet().stream()
                        .noneMatch(module -> module.value().equals(name)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new MojoExecutionException("could not run: the map has no module " + unknown.get(0) + "; it has "
                    + map.map().modules().keySet().stream()
                            .map(Object::toString)
                            .collect(Collectors.joining(", ")));
        }
        ExplainProjects.Uses uses = new ExplainProjects(
                        map.map(), map.file(), new CodeOfSession(invocation, map, log), invocation.today())
                .uses();
        if (uses.between().isEmpty()) {
            throw couldNotRun(uses.problems());
        }
        uses.notes().forEach(log::warn);
        write(partOf(uses.between().get()));
    }

    private MojoExecutionException couldNotRun(List<Problem> problems) {
        return CouldNotRun.because(problems, log);
    }

    private ModuleGraph partOf(UsesBetween between) {
        ModuleGraph all = ModuleGraph.of(between, part.module());
        ModuleGraph asked = part.module().map(all::around).orElse(all);
        if (part.from().isPresent() && part.to().isPresent()) {
            asked = asked.between(part.from().get(), part.to().get());
        }
        return asked.withHeaviest(part.heaviest());
    }

    private void write(ModuleGraph graph) throws MojoExecutionException {
        Path folder = new MavenCode(invocation.session().getTopLevelProject()).reportFolder();
        List<String> written = new ArrayList<>();
        for (GraphFormat format : GraphFormat.all()) {
            Path file = folder.resolve("graph" + format.ending());
            try {
                AtomicFile.write(file, format.text(graph));
            } catch (IOException e) {
                throw new MojoExecutionException(
                        "could not run: the graph cannot be written to " + file + ": " + AtomicFile.told(e), e);
            }
            written.add(file.toString());
        }
        log.info(graph.summary());
        written.forEach(file -> log.info("  " + file));
    }
}
