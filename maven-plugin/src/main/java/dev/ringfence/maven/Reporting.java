package dev.ringfence.maven;

import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.reports.ReportPage;
import dev.ringfence.maven.reports.ToldFormats;
import dev.ringfence.maven.session.PageOfSession;
import dev.ringfence.maven.session.ReportsOfSession;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.data.Report;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Takes the turn of one Maven project in writing the page of all.
 *
 * <ol>
 *   <li>Judge the project as {@code check} does, unless it has its verdict in this session.
 *   <li>The last project puts the reports of the session together, and writes the page.
 *   <li>A project that could not be judged writes what there is so far, and fails then; a broken verdict fails nothing.
 * </ol>
 */
final class Reporting {

    private final Invocation invocation;
    private final Log log;
    private final Optional<Path> map;
    private final ReportsOfSession reports;
    private final PageOfSession turn;

    Reporting(Invocation invocation, Log log) {
        this.invocation = invocation;
        this.log = log;
        this.map = ReportPage.mapOf(invocation);
        Path named = map.orElseGet(() -> invocation.project().getFile().toPath());
        this.reports = new ReportsOfSession(invocation, CodeKind.MAIN, named);
        this.turn = new PageOfSession(invocation, named);
    }

    /** Judges. */
    interface Judging {

        void run() throws MojoExecutionException, MojoFailureException;
    }

    void run(GrowthCheck growth, RunsKept runs, Check.Telling telling) throws MojoExecutionException {
        try {
            if (!reports.isJudged()) {
                judge(() -> Check.run(invocation, CodeKind.MAIN, growth, runs, telling, log));
            }
        } catch (MojoExecutionException e) {
            write();
            throw e;
        }
        pass();
    }

    /** What is broken stands in the page, and has been told. */
    private static void judge(Judging judging) throws MojoExecutionException {
        try {
            judging.run();
        } catch (MojoFailureException broken) {
            return;
        }
    }

    /** Leaves the page to another project, or writes it. */
    void pass() throws MojoExecutionException {
        if (turn.isLast()) {
            write();
        }
    }

    /** Of projects that end at once, each has to write what the one before it wrote, and more. */
    private void write() throws MojoExecutionException {
        synchronized (invocation.session().getRepositorySession().getData()) {
            Optional<Report> all = ToldFormats.together(reports, CodeKind.MAIN);
            if (all.isEmpty()) {
                log.info("no project has code to judge, so there is no page");
                return;
            }
            ReportPage.onAll(invocation, map, log).write(all.get(), new MavenCode(reports.top()).reportFolder());
        }
    }

    /** Judges what was collected, and has the page written of it. */
    void ofCollected(JudgingCollected judging) throws MojoExecutionException {
        judge(() -> judging.run(ReportPage.onAll(invocation, map, log)));
    }

    /** Judges what was collected. */
    interface JudgingCollected {

        void run(ReportPage page) throws MojoExecutionException, MojoFailureException;
    }
}
