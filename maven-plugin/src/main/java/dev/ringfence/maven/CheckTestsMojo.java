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
 * Fails the build on new dependencies between modules in test code. It reads the project's test class files, sources,
 * baselines and module map, and writes only below target/ringfence.
 */
@Mojo(name = "check-tests", defaultPhase = LifecyclePhase.PROCESS_TEST_CLASSES, threadSafe = true)
public final class CheckTestsMojo extends GateMojo {

    /** Takes over Maven's own parameter: test code is not compiled, so it cannot be judged. */
    @Parameter(property = "maven.test.skip", defaultValue = "false")
    private boolean testsAreNotCompiled;

    /** Names the folders of test class files; the default is the project's test output folder. */
    @Parameter
    private @Nullable List<File> testClassRoots;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Invocation invocation = reading(testClassRoots);
        if (isSkipped()) {
            return;
        }
        if (collects()) {
            Collecting.leaveTestsToCheck(invocation, getLog());
            return;
        }
        if (testsAreNotCompiled) {
            getLog().info("skipped: maven.test.skip is set, so test code is not compiled");
            return;
        }
        Check.run(
                invocation,
                CodeKind.TESTS,
                growth(invocation).onlyTold(),
                runsKept(invocation),
                telling(invocation),
                getLog());
    }
}
