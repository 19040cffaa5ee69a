package dev.ringfence.maven.reports;

import dev.ringfence.files.AtomicFile;
import dev.ringfence.maven.console.CommandLines;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.project.ProjectIds;
import dev.ringfence.maven.session.ReportsOfSession;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.ProjectReport;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportFormat;
import dev.ringfence.report.data.ReportedVerdict;
import dev.ringfence.report.formats.ReportFormats;
import dev.ringfence.report.formats.ReportPages;
import dev.ringfence.verdict.Verdict;
import dev.ringfence.verdict.View;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * Tells the reports of a session in the formats that are wanted.
 *
 * <ol>
 *   <li>What a CI system reads from the log is printed for each project by itself.
 *   <li>Files hold the reports of all projects so far, put together.
 *   <li>The page of the job gets what a project has broken, or at last that all is kept.
 * </ol>
 */
public final class ToldFormats {

    private final Formats formats;
    private final Invocation invocation;
    private final CodeKind kind;
    private final Log log;

    /** Tells reports on code of one kind. */
    public ToldFormats(Formats formats, Invocation invocation, CodeKind kind, Log log) {
        this.formats = formats;
        this.invocation = invocation;
        this.kind = kind;
        this.log = log;
    }

    /**
     * Tells the report of the project, and those of the session.
     *
     * @param told what was decided
     * @param isWritten whether the project has written it
     * @param map the map's file, or the pom where there is no map
     * @throws IOException where a file cannot be written
     */
    public void tell(ProjectReport told, boolean isWritten, Path map) throws IOException {
        ReportsOfSession session = new ReportsOfSession(invocation, kind, map);
        Path folder = new MavenCode(invocation.project()).reportFolder();
        session.noteJudged(told.view() == View.WHOLE);
        if (isWritten) {
            session.add(folder);
        }
        if (kind == CodeKind.MAIN && !(told.verdict() instanceof Verdict.Kept)) {
            ReportPages.forget(new MavenCode(session.top()).reportFolder());
        }
        if (formats.areNone()) {
            return;
        }
        Optional<Report> own = isWritten ? ReportFormats.read(folder, kind) : Optional.empty();
        Optional<Report> broken = own.filter(report -> report.verdict() != ReportedVerdict.KEPT);
        if (own.isPresent()) {
            print(own.get(), session.isLast());
        }
        if (broken.isPresent()) {
            session.noteBroken();
            summarize(broken.get());
        }
        if (broken.isPresent() || session.isLast()) {
            tellAll(session);
        }
    }

    /** Of projects that end at once, each has to write what the one before it wrote, and more. */
    private void tellAll(ReportsOfSession session) throws IOException {
        synchronized (invocation.session().getRepositorySession().getData()) {
            Optional<Report> all = together(session, kind);
            if (all.isPresent()) {
                write(all.get(), session.top());
            }
            all.filter(unused -> session.areAllKept()).ifPresent(this::summarize);
        }
    }

    /**
     * Tells one report of all that was brought from other machines.
     *
     * @param top the project with which its files lie
     * @throws IOException where a file cannot be written
     */
    public void tellCollected(Report report, MavenProject top) throws IOException {
        if (!formats.areNone()) {
            print(report, true);
            write(report, top);
            summarize(report);
        }
    }

    /**
     * Returns the reports of a session as one. A session in which no project has any code has none. The last project may
     * have no code either, and have seen the whole all the same.
     */
    public static Optional<Report> together(ReportsOfSession session, CodeKind kind) {
        List<Report> reports = session.folders().stream()
                .flatMap(folder -> ReportFormats.read(folder, kind).stream())
                .toList();
        if (reports.isEmpty()) {
            return Optional.empty();
        }
        Report all = Report.of(ProjectIds.of(session.top()), reports);
        return Optional.of(session.hasSeenAll() ? all.seen(View.WHOLE) : all);
    }

    private void write(Report report, MavenProject top) throws IOException {
        Path folder = new MavenCode(top).reportFolder();
        ReportFormats.write(report, formats.formats(), folder, kind);
        if (formats.has(Formats.AZURE) && formats.has(Formats.SUMMARY)) {
            Path page = folder.resolve(ReportFormats.fileName(named(Formats.SUMMARY), kind));
            CommandLines.print("##vso[task.uploadsummary]" + page.toAbsolutePath(), invocation.session());
        }
    }

    private void print(Report report, boolean isLast) {
        if (formats.has(Formats.GITHUB)) {
            new Marks(invocation.session())
                    .shown(text(named(Formats.GITHUB), report).lines().toList(), isLast)
                    .forEach(line -> CommandLines.print(line, invocation.session()));
        }
        if (formats.has(Formats.AZURE)) {
            text(named(Formats.AZURE), report).lines().forEach(line -> CommandLines.print(line, invocation.session()));
        }
    }

    /** The page is the CI system's and not ours, so that a build does not fail by it. */
    private void summarize(Report report) {
        formats.jobSummary().ifPresent(file -> {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                log.warn("the job's summary could not be written: " + file + " is no ordinary file");
                return;
            }
            try {
                Files.writeString(
                        file,
                        text(named(Formats.SUMMARY), report),
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException e) {
                log.warn("the job's summary could not be written: " + AtomicFile.reasonOf(e));
            }
        });
    }

    private static ReportFormat named(String name) {
        return ReportFormats.named(name).orElseThrow();
    }

    private static String text(ReportFormat format, Report report) {
        StringWriter text = new StringWriter();
        try {
            format.write(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes whatever is written to it", e);
        }
        return text.toString();
    }
}
