package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;

import dev.ringfence.advice.Reason;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Rule;
import dev.ringfence.map.edit.MapDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives the words where an exception is over that excused a violation once. */
final class ExpiredException implements WordsOnViolations {

    @Override
    public Rule rule() {
        return Rule.EXPIRED_EXCEPTION;
    }

    @Override
    public Reason reason(ViolationGroup group) {
        Optional<ExceptionEntry> entry = entryOf(group);
        String end = entry.map(ExpiredException::end).orElse("it is over");
        return new Reason(
                "the exception excuses " + group.pronoun() + " no more: " + end + at(group.place()),
                group.because(),
                entry.flatMap(ExceptionEntry::owner).or(() -> group.ends().owner()));
    }

    private static Optional<ExceptionEntry> entryOf(ViolationGroup group) {
        return group.judge().map().exceptions().stream()
                .filter(each -> each.place().equals(group.place()))
                .findFirst();
    }

    /** Says how the exception ended; where it has both a day and a bound, nothing here tells which of them ended it. */
    private static String end(ExceptionEntry entry) {
        Optional<String> day = entry.until().map(until -> "its last day was " + until);
        Optional<String> bound = entry.edges().isPresent()
                ? Optional.of("more edges use it than `edges: " + entry.edges().getAsInt() + "` allows")
                : Optional.empty();
        return Stream.of(day, bound)
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", or " + other)
                .orElse("it is over");
    }

    @Override
    public List<WayOut> waysOut(ViolationGroup group, GroupWays shared) {
        List<WayOut> ways = new ArrayList<>();
        ways.add(WayOut.of(Kind.DO_WITHOUT, "do what the exception was waiting for"));
        entryOf(group).map(entry -> longer(entry, group, shared)).ifPresent(ways::add);
        return List.copyOf(ways);
    }

    /** The bound holds for all projects of the build, and the edges of the others are not known here. */
    private static String ofOthers(ExceptionEntry entry, GroupWays shared) {
        return entry.edges().isPresent() && shared.around().isAnyElsewhere(type -> true)
                ? ", and on more `edges` if all projects together have more than "
                        + entry.edges().getAsInt()
                : "";
    }

    /** Gives the exception a later day where its day is over, and a wider bound where more edges use it. */
    private static WayOut longer(ExceptionEntry entry, ViolationGroup group, GroupWays shared) {
        int edges = shared.trial().owed().under(entry);
        boolean isOver = entry.isExpiredOn(shared.today());
        boolean isExceeded = entry.edges().isPresent() && edges > entry.edges().getAsInt();
        LocalDate day = shared.today().plusDays(ExceptionWay.DAYS);
        Optional<MapDraft> later =
                shared.trial().draft().flatMap(draft -> isOver ? draft.until(entry, day) : Optional.of(draft));
        Optional<MapDraft> edited =
                later.flatMap(draft -> isExceeded ? draft.boundedBy(entry, edges) : Optional.of(draft));
        String text = isOver && isExceeded
                ? "agree on a later `until`, and on more `edges`"
                : isExceeded ? "agree on more `edges`" : "agree on a later `until`" + ofOthers(entry, shared);
        return edited.filter(draft -> !draft.edits().isEmpty())
                .map(draft -> WayOut.edit(Kind.EXCEPTION, text, draft.edits()))
                .orElseGet(() ->
                        WayOut.of(Kind.EXCEPTION, "agree on a later `until`, or on more `edges`" + at(group.place())));
    }
}
