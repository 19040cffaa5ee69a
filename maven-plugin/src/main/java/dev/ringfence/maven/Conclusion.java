package dev.ringfence.maven;

import dev.ringfence.advice.MapAtHand;
import dev.ringfence.baseline.Adopted;
import dev.ringfence.files.AtomicFile;
import dev.ringfence.files.SlashPath;
import dev.ringfence.gate.CheckProject;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Problem;
import dev.ringfence.maven.console.ConsoleLines;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.project.MavenCommands;
import dev.ringfence.maven.project.ProjectIds;
import dev.ringfence.maven.reports.OriginOfReport;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.ProjectReport;
import dev.ringfence.report.console.ConsoleReport;
import dev.ringfence.report.console.Length;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.formats.ReportFormats;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.Verdict;
import dev.ringfence.verdict.View;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Reports a verdict, tells it, and fails the build where it is not kept. */
record Conclusion(Invocation invocation, CodeKind kind, Length length, Log log) {

    /** Returns the report of a goal that something kept from judging. */
    ProjectReport couldNotRun(List<Problem> problems) {
        return new ProjectReport(
                ProjectIds.of(invocation.project()),
                new Verdict.CouldNotRun(Findings.onlyProblems(problems)),
                View.PARTIAL,
                Optional.empty(),
                MavenCommands.of(invocation, kind, false),
                OriginOfReport.withoutMap(invocation, kind));
    }

    /** Returns the report of what was checked under a map. */
    ProjectReport report(CheckProject.Checked checked, MapOnDisk.Usable map) {
        return new ProjectReport(
                ProjectIds.of(invocation.project()),
                checked.verdict(),
                checked.view(),
                Optional.of(new Judge(checked.map())),
                MavenCommands.of(invocation, kind, Adopted.isMarked(map.folder())),
                atHand(map),
                checked.around(),
                OriginOfReport.under(map, invocation, kind),
                checked.recorded());
    }

    /** The map has just been read; should its file be gone by now, no edit of it can be tried. */
    private Optional<MapAtHand> atHand(MapOnDisk.Usable map) {
        return map.source().map(source -> new MapAtHand(source, invocation.today()));
    }

    /** Tells a verdict and writes its report; returns what was told at last. */
    ProjectReport told(ProjectReport report) {
        ConsoleReport.of(report, length).forEach(line -> ConsoleLines.log(line, log));
        return written(report, () -> ReportFormats.write(Report.of(report), reportFolder(), kind));
    }

    /** Writes the files of a report. */
    interface Writing {

        void write() throws IOException;
    }

    /** A report that cannot be written is a verdict of its own: a build must not pass on what nobody can read. */
    ProjectReport written(ProjectReport report, Writing writing) {
        try {
            writing.write();
            return report;
        } catch (IOException e) {
            Problem problem = cannotWrite(e);
            if (report.verdict().findings().problems().contains(problem)) {
                return report;
            }
            ProjectReport failed = couldNotRun(List.of(problem));
            ConsoleReport.of(failed, length).forEach(line -> ConsoleLines.log(line, log));
            return failed;
        }
    }

    private Path reportFolder() {
        return new MavenCode(invocation.project()).reportFolder();
    }

    /** Returns the problem that a file below the report folder cannot be written. */
    Problem cannotWrite(IOException e) {
        return Problem.error(
                SlashPath.from(
                        new MavenCode(invocation.project()).folder(),
                        reportFolder().toAbsolutePath().normalize()),
                0,
                "the report cannot be written: " + AtomicFile.reasonOf(e),
                AtomicFile.remedyOf(e));
    }

    /** Fails the build where a verdict is not kept. */
    static void fail(Verdict verdict, String message) throws MojoExecutionException, MojoFailureException {
        if (verdict instanceof Verdict.CouldNotRun) {
            throw new MojoExecutionException(message);
        }
        if (verdict instanceof Verdict.Broken) {
            throw new MojoFailureException(message);
        }
    }
}
