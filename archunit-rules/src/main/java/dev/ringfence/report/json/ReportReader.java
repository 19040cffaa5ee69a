package dev.ringfence.report.json;

import dev.ringfence.growth.map.GrowthEntry;
import dev.ringfence.json.JsonEntries;
import dev.ringfence.json.JsonEntries.DamagedException;
import dev.ringfence.map.Place;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeKind;
import dev.ringfence.report.Counts;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedBase;
import dev.ringfence.report.data.ReportedGrowth;
import dev.ringfence.report.data.ReportedProblem;
import dev.ringfence.report.data.ReportedProject;
import dev.ringfence.report.data.ReportedStale;
import dev.ringfence.report.data.ReportedVerdict;
import dev.ringfence.tables.TablesSeen;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.verdict.ModulesSeen;
import dev.ringfence.verdict.View;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a report back that {@link JsonTree} wrote. */
final class ReportReader {

    private ReportReader() {}

    static Optional<Report> read(Map<String, Object> tree) {
        try {
            return JsonReport.FORMAT.equals(tree.get("format"))
                    ? Optional.of(report(new JsonEntries(tree)))
                    : Optional.empty();
        } catch (DamagedException | IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private static Report report(JsonEntries tree) {
        return new Report(
                tree.tree("tool").text("version"),
                tree.text("project"),
                verdict(tree),
                named(tree, "view", View.values(), View::id),
                tree.optionalTree("map").map(MapReader::map),
                tree.optionalTree("base").map(ReportReader::base),
                tree.trees("projects").stream().map(ReportReader::project).toList(),
                tree.trees("modules").stream().map(MapReader::module).toList(),
                tree.trees("uses").stream().map(MapReader::uses).toList(),
                tree.trees("rules").stream().map(rule -> rule(rule, "id")).toList(),
                tree.trees("violations").stream().map(FindingReader::violation).toList(),
                tree.trees("exceptions").stream().map(MapReader::exception).toList(),
                tree.trees("frozen").stream().map(FindingReader::change).toList(),
                tree.trees("stale").stream().map(ReportReader::stale).toList(),
                tree.trees("growth").stream().map(ReportReader::growth).toList(),
                tree.trees("problems").stream().map(ReportReader::problem).toList(),
                tree.trees("advice").stream().map(FindingReader::advice).toList());
    }

    private static ReportedVerdict verdict(JsonEntries tree) {
        return ReportedVerdict.ofId(tree.text("verdict")).orElseThrow(() -> new DamagedException("verdict"));
    }

    /** Returns the value of that name. */
    static <T> T named(JsonEntries tree, String entry, T[] values, Function<T, String> id) {
        String name = tree.text(entry);
        return Arrays.stream(values)
                .filter(value -> id.apply(value).equals(name))
                .findFirst()
                .orElseThrow(() -> new DamagedException(entry));
    }

    static Rule rule(JsonEntries tree, String entry) {
        return Rule.ofId(tree.text(entry)).orElseThrow(() -> new DamagedException(entry));
    }

    static Place place(JsonEntries tree) {
        return new Place(tree.text("file"), tree.number("line"));
    }

    static CodeKind code(JsonEntries tree) {
        return named(tree, "code", CodeKind.values(), CodeKind::id);
    }

    private static ReportedBase base(JsonEntries tree) {
        return new ReportedBase(
                tree.text("ref"),
                tree.text("commit"),
                tree.text("growth"),
                tree.number("closed"),
                tree.number("moved"),
                tree.number("lines"),
                tree.trees("fixed").stream().map(ReportReader::fixed).toList(),
                tree.texts("notes"));
    }

    private static ReportedProject project(JsonEntries tree) {
        return new ReportedProject(
                tree.text("id"),
                tree.text("folder"),
                code(tree),
                verdict(tree),
                coverage(tree.tree("coverage")),
                counts(tree.tree("counts")));
    }

    private static Coverage coverage(JsonEntries tree) {
        return new Coverage(
                tree.number("classes"),
                tree.number("sources"),
                tree.number("modules"),
                tree.number("mapped"),
                tree.number("unmapped"),
                tree.number("ignored"),
                tree.texts("outside").stream().map(TypeName::new).toList(),
                tree.optionalNumber("withoutSource").orElse(0),
                ModulesSeen.none(),
                tree.optionalTree("tables").map(ReportReader::tables),
                Collections.emptySortedMap());
    }

    private static TablesSeen tables(JsonEntries tree) {
        return new TablesSeen(
                tree.number("texts"),
                tree.number("files"),
                tree.number("keys"),
                tree.number("unread"),
                tree.number("runTime"),
                tree.number("notSeen"));
    }

    private static Counts counts(JsonEntries tree) {
        return new Counts(
                tree.number("known"),
                tree.number("moved"),
                tree.number("excepted"),
                tree.number("changed"),
                tree.number("new"),
                tree.number("stale"),
                tree.number("unused"));
    }

    private static ReportedStale stale(JsonEntries tree) {
        return new ReportedStale(
                tree.text("kind"),
                tree.text("why"),
                tree.text("message"),
                tree.text("remedy"),
                tree.text("from"),
                tree.optionalText("to"),
                place(tree),
                tree.isTrue("breaks"));
    }

    private static GrowthEntry fixed(JsonEntries tree) {
        return entry(tree, GrowthEntry.Kind.BASELINE);
    }

    private static GrowthEntry entry(JsonEntries tree, GrowthEntry.Kind kind) {
        Optional<String> to = tree.optionalText("to");
        return new GrowthEntry(
                kind,
                tree.text(to.isPresent() ? "from" : "text"),
                to,
                tree.text("file"),
                tree.number("line"),
                tree.optionalText("reason"));
    }

    private static ReportedGrowth growth(JsonEntries tree) {
        return new ReportedGrowth(
                entry(tree, named(tree, "kind", GrowthEntry.Kind.values(), GrowthEntry.Kind::id)),
                tree.isTrue("breaks"),
                tree.optionalText("owner"),
                tree.optionalText("remedy"));
    }

    private static ReportedProblem problem(JsonEntries tree) {
        return new ReportedProblem(
                tree.text("severity").equals("error"),
                new Place(tree.text("file"), tree.number("line"), tree.number("column")),
                tree.text("message"),
                tree.text("remedy"));
    }

    static List<Place> places(JsonEntries tree) {
        return tree.trees("places").stream().map(ReportReader::place).toList();
    }
}
