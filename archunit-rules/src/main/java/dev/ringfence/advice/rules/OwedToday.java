package dev.ringfence.advice.rules;

import dev.ringfence.map.Edge;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Place;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import dev.ringfence.standing.Status;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.violation.Identity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds what breaks the map besides the finding that is told: an edit of the map may make its lines needless.
 *
 * @param known what baselines hold
 * @param excepted what exceptions excuse, by the place of the exception
 * @param ended what exceptions excuse no more, by the place of the exception
 * @param fresh what is new, for whatever reason
 */
public record OwedToday(
        List<Identity> known,
        Map<Place, List<Identity>> excepted,
        Map<Place, List<Identity>> ended,
        List<Identity> fresh) {

    /** Returns what a project owes. */
    public static OwedToday of(Collection<JudgedViolation> violations) {
        List<Identity> known = violations.stream()
                .filter(each -> each.status() instanceof Status.Known || each.status() instanceof Status.Moved)
                .map(JudgedViolation::identity)
                .toList();
        Map<Place, List<Identity>> excepted = byPlace(
                violations,
                each -> each.status() instanceof Status.Excepted,
                each -> ((Status.Excepted) each.status()).exception().place());
        Map<Place, List<Identity>> ended = byPlace(
                violations,
                each -> each.rule() == Rule.EXPIRED_EXCEPTION,
                each -> each.violation().broken().place());
        List<Identity> fresh = violations.stream()
                .filter(JudgedViolation::isNew)
                .map(JudgedViolation::identity)
                .toList();
        return new OwedToday(known, excepted, ended, fresh);
    }

    /** Returns the same, with lines of baselines besides. */
    OwedToday with(Collection<Identity> lines) {
        return new OwedToday(Stream.concat(known.stream(), lines.stream()).toList(), excepted, ended, fresh);
    }

    private static Map<Place, List<Identity>> byPlace(
            Collection<JudgedViolation> violations,
            Predicate<JudgedViolation> wanted,
            Function<JudgedViolation, Place> place) {
        return violations.stream()
                .filter(wanted)
                .collect(Collectors.groupingBy(
                        place, TreeMap::new, Collectors.mapping(JudgedViolation::identity, Collectors.toList())));
    }

    /** Returns what the lines of baselines say, where the code is not judged. */
    public static OwedToday ofLines(Collection<Identity> lines) {
        return new OwedToday(List.copyOf(lines), Map.of(), Map.of(), List.of());
    }

    /** Counts the edges that are under an exception, expired or not. */
    int under(ExceptionEntry entry) {
        return ended.getOrDefault(entry.place(), List.of()).size()
                + excepted.getOrDefault(entry.place(), List.of()).size();
    }

    /** Returns every edge that breaks the map. */
    Stream<Edge> edges() {
        return Stream.of(known.stream(), excepted.values().stream().flatMap(List::stream), fresh.stream())
                .flatMap(each -> each)
                .filter(Identity.OfEdge.class::isInstance)
                .map(each -> ((Identity.OfEdge) each).edge());
    }

    /** Returns what is owed by uses of a module and of those that it holds, and by types that are no edge. */
    OwedToday ofUsesOf(Optional<Module> used, Judge judge) {
        Predicate<Identity> concerned = identity -> !(identity instanceof Identity.OfEdge edge)
                || used.isEmpty()
                || judge.ownerOf(edge.edge().to())
                        .owningModule()
                        .filter(owner -> owner.name().isWithin(used.get().name()))
                        .isPresent();
        return only(concerned);
    }

    /** Returns what is owed by given types, and by uses of them. */
    OwedToday of(Set<TypeName> types, Predicate<TypeName> orThese) {
        Predicate<TypeName> meant = orThese.or(types::contains);
        return only(identity -> identity instanceof Identity.OfEdge edge
                ? meant.test(edge.edge().from()) || meant.test(edge.edge().to())
                : identity instanceof Identity.OfType type && meant.test(type.type()));
    }

    private OwedToday only(Predicate<Identity> concerned) {
        Map<Place, List<Identity>> concerning = new TreeMap<>();
        excepted.forEach((place, all) -> {
            if (all.stream().anyMatch(concerned)) {
                concerning.put(place, all);
            }
        });
        return new OwedToday(known.stream().filter(concerned).toList(), concerning, ended, fresh);
    }

    /** Counts the lines of baselines that the map would allow. */
    long linesAllowedBy(ModuleMap edited) {
        Judge judge = new Judge(edited);
        return known.stream().filter(each -> isAllowed(each, judge)).count();
    }

    /** Returns the exceptions that excuse nothing more under the map. */
    List<Place> exceptionsUnneededUnder(ModuleMap edited) {
        Judge judge = new Judge(edited);
        return excepted.entrySet().stream()
                .filter(entry -> entry.getValue().stream().allMatch(each -> isAllowed(each, judge)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isAllowed(Identity identity, Judge judge) {
        if (identity instanceof Identity.OfEdge edge) {
            return judge.judge(edge.edge()).broken().isEmpty();
        }
        return identity instanceof Identity.OfType type
                && judge.judgeExistence(type.type()).broken().isEmpty();
    }
}
