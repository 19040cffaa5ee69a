package dev.ringfence.gate;

import dev.ringfence.frozen.FrozenChange;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.ExceptionEntry.Side;
import dev.ringfence.map.Exceptions;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Rule;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.standing.Status;
import dev.ringfence.verdict.JudgedChange;
import dev.ringfence.violation.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Settles where a change of frozen code stands.
 *
 * <ol>
 *   <li>An exception for {@code frozen-code} that holds excuses it, by its module or its type.
 *   <li>Every other change is new, and breaks the verdict; no baseline holds it.
 * </ol>
 */
final class FrozenStanding {

    private final ModuleMap map;
    private final Exceptions exceptions;
    private final LocalDate today;

    FrozenStanding(ModuleMap map, Exceptions exceptions, LocalDate today) {
        this.map = map;
        this.exceptions = exceptions;
        this.today = today;
    }

    JudgedChange settle(FrozenChange change, ProjectCode code) {
        Place place = new Place(code.shown(change.file()), change.line());
        return exceptionFor(change)
                .filter(exception -> !exception.isExpiredOn(today))
                .map(exception -> new JudgedChange(change, new Status.Excepted(exception), false, place))
                .orElseGet(() -> new JudgedChange(change, new Status.New(), true, place));
    }

    /** The exception that the change is under, expired or not. */
    Optional<ExceptionEntry> exceptionFor(FrozenChange change) {
        return change.type().isPresent()
                ? exceptions.excusing(change.type().get(), Rule.FROZEN_CODE)
                : map.exceptions().stream()
                        .filter(entry ->
                                entry.rule().filter(Rule.FROZEN_CODE::equals).isPresent())
                        .filter(entry -> entry.from() instanceof Side.OfModule side
                                && change.module().isWithin(side.module()))
                        .min(Comparator.comparing(entry -> entry.isExpiredOn(today)));
    }
}
