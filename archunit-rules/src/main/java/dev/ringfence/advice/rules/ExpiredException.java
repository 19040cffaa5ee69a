package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Rule;
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
    public Advice advice(ViolationGroup group, SharedWays shared) {
        Optional<ExceptionEntry> entry = group.judge().map().exceptions().stream()
                .filter(each -> each.place().equals(group.place()))
                .findFirst();
        String end = entry.map(ExpiredException::end).orElse("it is over");
        return new Advice(
                "the exception excuses " + group.pronoun() + " no more: " + end + at(group.place()),
                group.because(),
                Optional.empty(),
                entry.flatMap(ExceptionEntry::owner).or(() -> group.ends().owner()),
                List.of(
                        "do what the exception was waiting for",
                        "agree on a later `until`, or on more `edges`" + at(group.place())));
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
}
