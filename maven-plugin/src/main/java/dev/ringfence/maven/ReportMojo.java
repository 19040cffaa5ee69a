package dev.ringfence.maven;

import dev.ringfence.maven.project.Invocation;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes one HTML page on all projects: what is new, which modules use which, and how the debt went in the last twelve months.
 * It judges each project as {@code check} does, unless {@code check} has done so in the same build, and fails no build
 * because of a broken verdict.
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ReportMojo extends GateMojo {

    /** Names the folders of class files; the default is the project's output folder. */
    @Parameter
    private @Nullable List<File> classRoots;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (isGateLeftOpen()) {
            isSkipped();
            return;
        }
        Invocation invocation = reading(classRoots);
        Reporting reporting = new Reporting(invocation, getLog());
        if (collects()) {
            boolean isLeftOut = isSkipped();
            reporting.ofCollected(page -> Collecting.run(
                    invocation,
                    collected(),
                    isLeftOut,
                    growth(invocation),
                    telling(invocation).with(page),
                    getLog()));
            return;
        }
        if (isSkipped()) {
            reporting.pass();
            return;
        }
        reporting.run(growth(invocation), runsKept(invocation), telling(invocation));
    }
}
