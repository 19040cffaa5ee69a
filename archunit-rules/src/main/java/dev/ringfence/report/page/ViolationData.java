package dev.ringfence.report.page;

import dev.ringfence.json.JsonText;
import dev.ringfence.map.Place;
import dev.ringfence.printed.Printed;
import dev.ringfence.report.data.Report;
import dev.ringfence.report.data.ReportedEnd;
import dev.ringfence.report.data.ReportedHistory;
import dev.ringfence.report.data.ReportedHistory.Since;
import dev.ringfence.report.data.ReportedStatus;
import dev.ringfence.report.data.ReportedViolation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Writes every violation for the page's script, in columns of numbers.
 *
 * <ol>
 *   <li>What many violations share stands once, in a group that has a number.
 *   <li>A file that bears the name of the type is told by the folder above the type's package.
 *   <li>An id is cut where what is left still tells it from all others.
 * </ol>
 */
final class ViolationData {

    private static final int LEAST_OF_ID = 8;
    private static final String NONE = "";

    private final Report report;
    private final Optional<ReportedHistory> history;
    private final TypeTable types;
    private final Interned<String> statuses = new Interned<>();
    private final Interned<List<String>> groups = new Interned<>();
    private final Interned<List<String>> files = new Interned<>();
    private final Interned<String> reasons = new Interned<>();
    private final Interned<List<String>> commits = new Interned<>();

    private ViolationData(Report report, Optional<ReportedHistory> history) {
        this.report = report;
        this.history = history;
        this.types = TypeTable.of(report.violations().stream()
                .flatMap(violation -> Stream.concat(Stream.of(violation.from()), violation.to().stream()))
                .map(ViolationData::type));
        Arrays.stream(ReportedStatus.values())
                .filter(status -> status != ReportedStatus.SEAM)
                .map(ReportedStatus::id)
                .forEach(statuses::number);
        reasons.number(NONE);
        commits.number(List.of(NONE, NONE));
    }

    /** Nothing in the text ends the element in which it stands, or begins another one. */
    static void write(Report report, Optional<ReportedHistory> history, Writer to) throws IOException {
        StringWriter text = new StringWriter();
        JsonText.writeDense(new ViolationData(report, history).tree(), text);
        to.write(text.toString().replace("<", "\\u003c"));
    }

    private Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("statuses", statuses.things());
        tree.put("packages", types.tree());
        tree.put("id", ids());
        tree.put("group", column(violation -> groups.number(group(violation))));
        tree.put(
                "status", column(violation -> statuses.number(violation.status().id())));
        tree.put("from", column(violation -> types.number(type(violation.from()))));
        tree.put(
                "to",
                column(violation ->
                        violation.to().map(end -> types.number(type(end))).orElse(-1)));
        tree.put("file", column(violation -> files.number(file(violation))));
        tree.put("line", column(violation -> violation.firstPlace().line()));
        tree.put(
                "recorded",
                column(violation -> violation.baselinePlace().map(Place::line).orElse(0)));
        tree.put("reason", column(violation -> reasons.number(reason(violation))));
        tree.put("since", column(violation -> commits.number(since(violation))));
        tree.put("groups", groups.things());
        tree.put("files", files.things());
        tree.put("reasons", reasons.things());
        tree.put("commits", commits.things());
        return tree;
    }

    private static String type(ReportedEnd end) {
        return Printed.of(end.type());
    }

    private List<Integer> column(ToIntFunction<ReportedViolation> number) {
        return report.violations().stream().mapToInt(number).boxed().toList();
    }

    private List<String> ids() {
        List<String> ids =
                report.violations().stream().map(ReportedViolation::id).toList();
        long different = ids.stream().distinct().count();
        int length = LEAST_OF_ID;
        while (ids.stream().map(cut(length)).distinct().count() < different) {
            length++;
        }
        return ids.stream().map(cut(length)).toList();
    }

    private static UnaryOperator<String> cut(int length) {
        return id -> id.substring(0, Math.min(length, id.length()));
    }

    /** The script names these parts in the same order. */
    private List<String> group(ReportedViolation violation) {
        return Stream.of(
                        violation.rule().id(),
                        violation.from().module(),
                        violation.to().map(ReportedEnd::module).orElse(NONE),
                        violation.owner().orElse(NONE),
                        violation.message(),
                        report.shownFromTop(violation.mapPlace()),
                        violation.baselinePlace().map(report::fromTop).orElse(NONE),
                        violation.project(),
                        violation.code().id())
                .map(Printed::of)
                .toList();
    }

    /** Returns the folder above the package and nothing else, or the folder with the file's own name. */
    private List<String> file(ReportedViolation violation) {
        String file = Printed.of(report.fromTop(violation.firstPlace()));
        String named = type(violation.from()).replace('.', '/') + ".java";
        return file.endsWith(named)
                ? List.of(file.substring(0, file.length() - named.length()), NONE)
                : List.of(NONE, file);
    }

    private static String reason(ReportedViolation violation) {
        return Stream.of(violation.why().reason(), violation.why().because())
                .flatMap(Optional::stream)
                .findFirst()
                .map(Printed::of)
                .orElse(NONE);
    }

    private List<String> since(ReportedViolation violation) {
        return history.map(ReportedHistory::since)
                .map(since -> since.get(violation.id()))
                .map(ViolationData::written)
                .orElse(List.of(NONE, NONE));
    }

    private static List<String> written(Since since) {
        return List.of(Printed.of(since.commit()), since.date().toString());
    }
}
