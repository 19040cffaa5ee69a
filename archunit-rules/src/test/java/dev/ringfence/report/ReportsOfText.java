package dev.ringfence.report;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.Reason;
import dev.ringfence.advice.WayOut;
import dev.ringfence.files.Sha256;
import dev.ringfence.growth.map.GrowthEntry;
import dev.ringfence.map.Place;
import dev.ringfence.map.Rule;
import dev.ringfence.map.edit.MapEdit;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedBase;
import dev.ringfence.report.data.ReportedChange;
import dev.ringfence.report.data.ReportedEnd;
import dev.ringfence.report.data.ReportedException;
import dev.ringfence.report.data.ReportedGround;
import dev.ringfence.report.data.ReportedGrowth;
import dev.ringfence.report.data.ReportedMap;
import dev.ringfence.report.data.ReportedModule;
import dev.ringfence.report.data.ReportedProblem;
import dev.ringfence.report.data.ReportedProject;
import dev.ringfence.report.data.ReportedStale;
import dev.ringfence.report.data.ReportedStatus;
import dev.ringfence.report.data.ReportedUse;
import dev.ringfence.report.data.ReportedVerdict;
import dev.ringfence.report.data.ReportedViolation;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.verdict.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reports in which every name, path, reason and message holds a text. */
public final class ReportsOfText {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private ReportsOfText() {}

    /** Texts that would do something, in one format or another, if they were not written with care. */
    public static List<String> hostile() {
        return List.of(
                "a\n::error::forged\r\n##vso[task.complete result=Succeeded]done",
                "]]></failure></testcase><x>&\"'",
                "</script><script>alert(1)</script><img src=x onerror=alert(1)>",
                "`` ` ``` |x|\n\n# title\n- item\n[link](http://evil.example) @team #1 www.evil.example",
                "%0A::set-output name=x::y%25;]code=1,title=x",
                "\u0000\u001b[1A\u009b\u2028\u2029\u202e\ufeff\ud800",
                "${{ secrets.TOKEN }} $(id) \\ \" ' ; : ,",
                "..\\..\\x y\tz");
    }

    /** A report with one of everything, and as many new violations as are asked for. */
    public static Report of(String text, int fresh) {
        return of(text, fresh, CodeKind.MAIN);
    }

    /** The same, on code of a kind. */
    public static Report of(String text, int fresh, CodeKind code) {
        return new Report(
                text,
                text,
                ReportedVerdict.BROKEN,
                View.WHOLE,
                Optional.of(new ReportedMap("map.yaml", "", List.of(text), text, new TreeMap<>())),
                Optional.of(new ReportedBase(text, text, "reason", 1, 2, 3, List.of(fixed(text)), List.of(text))),
                List.of(new ReportedProject(
                        text,
                        text,
                        code,
                        ReportedVerdict.BROKEN,
                        Coverage.none(),
                        new Counts(1, 0, 0, 1, fresh, 1, 0))),
                List.of(new ReportedModule(
                        "a",
                        Optional.empty(),
                        place(text),
                        "frozen",
                        Optional.of(text),
                        Optional.of(text),
                        false,
                        false,
                        List.of(text),
                        List.of(text),
                        List.of(),
                        7,
                        11)),
                List.of(new ReportedUse(text, text, 1, 2, 3, 4, 5, true)),
                List.of(Rule.CLOSED_MODULE, Rule.FROZEN_CODE),
                IntStream.rangeClosed(0, fresh)
                        .mapToObj(number -> violation(text, number, fresh))
                        .toList(),
                List.of(new ReportedException(
                        text,
                        Optional.of(text),
                        Optional.empty(),
                        Optional.of(text),
                        Optional.of(text),
                        Optional.of(DAY),
                        Optional.of(1),
                        place(text))),
                List.of(change(text)),
                List.of(new ReportedStale("baseline", "gone", text, text, text, Optional.of(text), place(text), true)),
                List.of(new ReportedGrowth(
                        new GrowthEntry(GrowthEntry.Kind.BASELINE, text, Optional.of(text), text, 3, Optional.empty()),
                        true,
                        Optional.of(text),
                        Optional.of(text))),
                List.of(new ReportedProblem(true, place(text), text, text)),
                List.of(advice(text)));
    }

    private static GrowthEntry fixed(String text) {
        return new GrowthEntry(GrowthEntry.Kind.BASELINE, text, Optional.of(text), text, 4, Optional.empty());
    }

    private static Place place(String text) {
        return new Place(text, 3);
    }

    /** The last one is known. */
    private static ReportedViolation violation(String text, int number, int fresh) {
        boolean isNew = number < fresh;
        return new ReportedViolation(
                Sha256.hex(text + number).substring(0, 32),
                Rule.CLOSED_MODULE,
                isNew ? ReportedStatus.NEW : ReportedStatus.KNOWN,
                isNew,
                new ReportedEnd(text + number % 20, text + number),
                Optional.of(new ReportedEnd(text, text)),
                List.of("source"),
                Optional.of(text),
                text,
                isNew
                        ? ReportedGround.none()
                        : new ReportedGround(Optional.of(text), Optional.of(text), Optional.of(text), Optional.of(DAY)),
                List.of(place(text)),
                place(text),
                isNew ? Optional.empty() : Optional.of(place(text)),
                isNew ? Optional.of(0) : Optional.empty(),
                text,
                CodeKind.TESTS);
    }

    private static ReportedChange change(String text) {
        return new ReportedChange(
                Sha256.hex(text).substring(0, 32),
                text,
                "modified",
                text,
                Optional.of(text),
                ReportedStatus.NEW,
                true,
                Optional.of(text),
                text,
                ReportedGround.none(),
                place(text),
                Optional.of(0),
                text);
    }

    private static Advice advice(String text) {
        return new Advice(
                new Reason(text, Optional.of(text), Optional.of(text)),
                Optional.of(text),
                List.of(
                        new WayOut(
                                WayOut.Kind.REQUIRES,
                                text,
                                List.of(new MapEdit(text, 1, List.of(text), List.of(text))),
                                Optional.of(text),
                                Optional.empty()),
                        WayOut.impossible(WayOut.Kind.EXPORTS, text, text)));
    }
}
