package dev.ringfence.maven;

import dev.ringfence.files.Litter;
import dev.ringfence.maven.console.PrintedFailure;
import dev.ringfence.maven.console.PrintedLog;
import dev.ringfence.maven.console.Progress;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.project.ProjectIds;
import dev.ringfence.maven.session.SessionMemory;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Holds what Maven tells every goal. It is a class to inherit from, since Maven fills the fields of a goal and nothing
 * else.
 */
abstract class GoalMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /**
     * Names the day, UTC, by which exceptions and seams expire, such as 2027-03-31, so that an old commit can be built
     * again. Without it, that is today.
     */
    @Parameter(property = "ringfence.today")
    private @Nullable String today;

    private final AtomicReference<String> step = new AtomicReference<>("");

    /** Returns the log; whatever is told there can be printed. */
    @Override
    public final Log getLog() {
        return new PrintedLog(super.getLog());
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        sweep();
        Progress progress = Progress.of(execution.getGoal() + " of " + ProjectIds.of(project), step::get, getLog());
        try {
            tellDay();
            run();
        } catch (MojoExecutionException e) {
            throw PrintedFailure.of(e);
        } catch (MojoFailureException e) {
            throw PrintedFailure.of(e);
        } finally {
            progress.end();
        }
    }

    /** The day decides what has expired, so nobody should take the verdict for one of today. */
    private void tellDay() throws MojoExecutionException {
        Optional<LocalDate> day = DayNamed.of(today);
        if (day.isPresent() && SessionMemory.of(session).note("told the day " + day.get())) {
            getLog().info("judged as on " + day.get() + ": ringfence.today is set");
        }
    }

    /** A killed build may have left files where goals write: beside a map, and in these folders of a project. */
    private void sweep() {
        Stream.of(project, session.getTopLevelProject())
                .filter(each -> each.getBasedir() != null)
                .distinct()
                .map(MavenCode::new)
                .flatMap(code -> Stream.of(code.folder(), code.ringfenceFolder(), code.reportFolder()))
                .forEach(Litter::sweep);
    }

    /** Says what the goal does by now, for whoever waits long. */
    final void at(String now) {
        step.set(now);
    }

    /** Does what the goal is for. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    /** Returns this call of the goal, with the module map as a person named it. */
    final Invocation invocation(@Nullable String map) {
        Invocation invocation = Invocation.of(session, project, plugin, map);
        return DayNamed.ifAny(today).map(invocation::onDay).orElse(invocation);
    }
}
