package dev.ringfence.maven;

import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.reports.SitePage;
import java.io.File;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * Shows the page in {@code mvn site}. It judges nothing: it puts together what {@code check} or {@code report} has left
 * of the project and of those below its folder.
 */
@Mojo(name = "site", threadSafe = true)
public final class SiteMojo extends GoalMojo implements MavenReport {

    private static final String OUTPUT = "ringfence/index";

    /**
     * Names the module map, found beside or above the pom where no map is named. A relative path begins in the folder
     * in which Maven was started, or in the project's.
     */
    @Parameter(property = "ringfence.map")
    private @Nullable String map;

    /** Leaves the page out. */
    @Parameter(property = "ringfence.skip", defaultValue = "false")
    private boolean skip;

    /** Names the folder of the site; {@code mvn site} names its own. */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true, required = true)
    private File outputDirectory;

    @Override
    void run() throws MojoExecutionException {
        if (skip) {
            getLog().info("skipped: ringfence.skip is set");
        } else {
            page().write(outputDirectory.toPath().resolve(OUTPUT + ".html"));
        }
    }

    private SitePage page() {
        Invocation invocation = invocation(map);
        return new SitePage(invocation, getLog());
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            run();
        } catch (MojoExecutionException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    /** Says whether anything has been left to show. */
    @Override
    public boolean canGenerateReport() {
        return !skip && page().isAnythingLeft();
    }

    /** Says that the page is whole by itself, and that no skin is put around it. */
    @Override
    public boolean isExternalReport() {
        return true;
    }

    @Override
    @SuppressWarnings("deprecation") // MavenReport declares the method as abstract.
    public String getOutputName() {
        return OUTPUT;
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "Ringfence";
    }

    @Override
    public String getDescription(Locale locale) {
        return "Which modules use which, what is new, and how the debt goes.";
    }

    @Override
    public void setReportOutputDirectory(File folder) {
        outputDirectory = folder;
    }

    @Override
    public File getReportOutputDirectory() {
        return outputDirectory;
    }
}
