package dev.ringfence.gate.whole;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Seam;
import dev.ringfence.map.State;
import dev.ringfence.map.TypeName;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.verdict.SeamUse;
import dev.ringfence.violation.Identity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Warns of seams of which anything is left.
 *
 * <ol>
 *   <li>Where the old module has left, with all that is left of the seam: until its date that breaks nothing, since a
 *       cutover has to be easy to take back.
 *   <li>Otherwise where the last day is near.
 *   <li>Where the old module has left and nothing is left, of the seam itself.
 * </ol>
 *
 * <p>What is left after the last day is a violation, and told as one.
 */
public final class SeamsLeft {

    private static final int MOST_TOLD = 30;
    private static final int MOST_NAMED = 3;

    private final ModuleMap map;
    private final SortedMap<String, SeamUse> uses = new TreeMap<>();
    private final boolean isWhole;
    private final LocalDate today;
    private final int daysBefore;

    private SeamsLeft(ModuleMap map, Collection<ProjectUse> projects, boolean isWhole, LocalDate today, int days) {
        this.map = map;
        this.isWhole = isWhole;
        this.today = today;
        this.daysBefore = days;
        projects.forEach(project -> project.seams().forEach((name, use) -> uses.merge(name, use, SeamUse::plus)));
    }

    /**
     * Returns the warnings, by their places in the map.
     *
     * @param isWhole whether these are all projects, so that a module without a class has left
     * @param days how many days before a last day it is near
     */
    public static List<Problem> warnings(
            ModuleMap map, Collection<ProjectUse> projects, boolean isWhole, LocalDate today, int days) {
        SeamsLeft left = new SeamsLeft(map, projects, isWhole, today, days);
        return map.seams().stream().flatMap(left::warnings).sorted().toList();
    }

    /** Returns the seams whose old module has left, where these are all projects. */
    public static Set<Seam> over(ModuleMap map, Collection<ProjectUse> projects) {
        SeamsLeft left = new SeamsLeft(map, projects, true, LocalDate.MIN, 0);
        return map.seams().stream().filter(left::hasLeft).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Problem> warnings(Seam seam) {
        SeamUse use = useOf(seam);
        if (hasLeft(seam)) {
            return demolition(seam, use).stream();
        }
        return Stream.concat(ending(seam, use).stream(), endingTypes(seam, use));
    }

    private SeamUse useOf(Seam seam) {
        return uses.getOrDefault(seam.name(), SeamUse.none());
    }

    private boolean hasLeft(Seam seam) {
        boolean isExtracted = map.module(seam.old())
                .filter(module -> module.state() == State.EXTRACTED)
                .isPresent();
        boolean isOfThisCode =
                map.module(seam.old()).filter(module -> !module.external()).isPresent();
        return isExtracted || isWhole && isOfThisCode && !useOf(seam).hasOld();
    }

    private Optional<Problem> demolition(Seam seam, SeamUse use) {
        if (use.left().isEmpty()) {
            return Optional.of(Problem.warning(
                    seam.place(),
                    "seam " + seam.name() + ": " + seam.old() + " has left, and nothing is left of the move",
                    "Delete the seam."));
        }
        if (today.isAfter(seam.until())) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        lines.add("seam " + seam.name() + ": " + seam.old() + " has left, and this is what is left of the move;"
                + " a warning until " + seam.until());
        lines.addAll(parts(use));
        return Optional.of(Problem.warning(
                seam.place(),
                String.join("\n", lines),
                "Take these away, then delete the seam; ask " + seam.owner() + "."));
    }

    /** Writes each use, then each flag once with all its places. */
    private static List<String> parts(SeamUse use) {
        List<String> parts = new ArrayList<>();
        SortedMap<String, SortedSet<String>> flags = new TreeMap<>();
        use.left()
                .forEach((identity, places) -> flag(identity)
                        .ifPresentOrElse(
                                flag -> flags.computeIfAbsent(flag, unused -> new TreeSet<>())
                                        .addAll(places),
                                () -> parts.add(identity.text())));
        flags.forEach((flag, places) ->
                parts.add("flag " + flag + (places.isEmpty() ? "" : "   " + String.join(", ", places))));
        return parts.size() <= MOST_TOLD
                ? parts
                : Stream.concat(
                                parts.stream().limit(MOST_TOLD),
                                Stream.of("and " + (parts.size() - MOST_TOLD) + " more"))
                        .toList();
    }

    private static Optional<String> flag(Identity identity) {
        Optional<TypeName> end = identity instanceof Identity.OfEdge edge
                ? Optional.of(edge.edge().to())
                : identity instanceof Identity.OfType type ? Optional.of(type.type()) : Optional.empty();
        return end.flatMap(DataEnd::of)
                .filter(data -> data.kind() == DataEnd.Kind.FLAG)
                .map(DataEnd::name);
    }

    private Optional<Problem> ending(Seam seam, SeamUse use) {
        List<Identity> left = use.left().keySet().stream()
                .filter(identity -> untilOf(seam, identity).equals(seam.until()))
                .toList();
        return ending(seam, seam.place(), "this seam", seam.until(), left);
    }

    private Stream<Problem> endingTypes(Seam seam, SeamUse use) {
        return seam.through().stream()
                .filter(entry -> entry.until().isPresent())
                .flatMap(entry -> {
                    LocalDate until = entry.until().orElseThrow();
                    List<Identity> left = use.left().keySet().stream()
                            .filter(identity -> untilOf(seam, identity).equals(until))
                            .toList();
                    return ending(seam, entry.place(), "the way of " + entry.written() + " over the seam", until, left)
                            .stream();
                });
    }

    private static LocalDate untilOf(Seam seam, Identity identity) {
        return identity instanceof Identity.OfEdge edge
                ? seam.untilOf(edge.edge().from()).orElse(seam.until())
                : seam.until();
    }

    private Optional<Problem> ending(Seam seam, Place place, String what, LocalDate until, List<Identity> left) {
        long days = ChronoUnit.DAYS.between(today, until);
        if (left.isEmpty() || days < 0 || days > daysBefore) {
            return Optional.empty();
        }
        String when = days == 0
                ? "today, " + until
                : "in " + days + (days == 1 ? " day" : " days") + ", its last day is " + until;
        List<String> names = names(left);
        String some = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        String more = names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "";
        return Optional.of(Problem.warning(
                place,
                what + " ends " + when + ": " + seam.name() + ", owner " + seam.owner() + ", because: "
                        + seam.because(),
                "Take away " + (names.size() == 1 ? "the one" : "the " + names.size()) + " left of it: " + some + more
                        + "; or write a later `until`, if " + seam.owner() + " agrees."));
    }

    /** Names each use, and each flag once; one that stands in several places by itself. */
    private static List<String> names(List<Identity> left) {
        Map<String, String> names = new LinkedHashMap<>();
        left.forEach(identity -> {
            Optional<String> flag = flag(identity)
                    .map(name -> new DataEnd(DataEnd.Kind.FLAG, name).asName().qualified());
            names.merge(flag.orElseGet(identity::text), identity.text(), (one, other) -> flag.orElse(one));
        });
        return List.copyOf(names.values());
    }
}
