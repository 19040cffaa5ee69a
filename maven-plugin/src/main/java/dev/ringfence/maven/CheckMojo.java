package dev.ringfence.maven;

import dev.ringfence.maven.project.Invocation;
import dev.ringfence.project.CodeKind;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Fails the build on new dependencies between modules. It reads the project's class files, sources, baselines and
 * module map, and writes only below target/ringfence.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PROCESS_CLASSES, threadSafe = true)
public final class CheckMojo extends GateMojo {

    /** Names the folders of class files; the default is the project's output folder. */
    @Parameter
    private @Nullable List<File> classRoots;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Invocation invocation = reading(classRoots);
        if (collects() && !isGateLeftOpen()) {
            Collecting.run(invocation, collected(), isSkipped(), growth(invocation), telling(invocation), getLog());
            return;
        }
        if (isSkipped()) {
            return;
        }
        Check.run(invocation, CodeKind.MAIN, growth(invocation), runsKept(invocation), telling(invocation), getLog());
    }
}
