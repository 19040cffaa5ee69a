package dev.ringfence.exposed;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Exports;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.Module;
import dev.ringfence.map.Policy;
import dev.ringfence.map.Translation;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.source.UnreadableSource;
import dev.ringfence.violation.Engine;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Sighting;
import dev.ringfence.violation.Violation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds types that show a model which their translation is to keep to itself, and exported types that show what their
 * users may not use.
 *
 * <p>Nobody sees what a type shows unless code outside uses the type, or an entry of {@code exports} opens it. So no
 * other types are looked at.
 */
public final class Leaks {

    private final CodeOnDisk code;
    private final Judge judge;
    private final Exposures exposures;
    private final Map<TypeName, Set<TypeName>> users = new HashMap<>();

    /** Looks at the code of one project, under the judge's map. */
    public Leaks(CodeOnDisk code, Judge judge) {
        this.code = code;
        this.judge = judge;
        this.exposures = new Exposures(code);
    }

    /**
     * Returns what is shown and should not be, a violation for each two types.
     *
     * @throws java.io.UncheckedIOException where a class file or source cannot be read
     */
    public Stream<Violation> all() {
        if (!judge.map().judgesLeaks()) {
            return Stream.empty();
        }
        List<Nest> asked = code.classes().nests().stream().filter(this::mayLeak).toList();
        addUsers(asked.stream().map(Nest::type).collect(Collectors.toSet()));
        return asked.stream().filter(nest -> isSeen(nest.type())).flatMap(nest -> of(nest).stream());
    }

    /** Returns the sources that could not be parsed for it: what their annotations show is not known as a whole. */
    public List<UnreadableSource> unreadable() {
        return exposures.unreadable();
    }

    /** What nobody can see shows nothing to anybody, and its source need not be read. */
    private boolean isSeen(TypeName type) {
        return users.containsKey(type) || isExported(type);
    }

    private boolean mayLeak(Nest nest) {
        boolean ofModule = judge.ownerOf(nest.type())
                .owningModule()
                .filter(module -> !module.external())
                .isPresent();
        return ofModule
                && (judge.map().policy().leaks() != Policy.Leaks.OFF
                        || !judge.translationsWith(nest.type()).isEmpty());
    }

    private void addUsers(Set<TypeName> asked) {
        for (Nest nest : code.classes().nests()) {
            nest.names().stream()
                    .filter(asked::contains)
                    .forEach(used -> users.computeIfAbsent(used, unused -> new HashSet<>())
                            .add(nest.type()));
        }
    }

    private List<Violation> of(Nest nest) {
        Predicate<TypeName> inPackage = shown -> leaking(nest, shown)
                .filter(each -> each.isPartOfPackage(nest.type()))
                .isPresent();
        List<Exposure> found = new ArrayList<>();
        boolean mayShowInPackage =
                judge.translationsWith(nest.type()).stream().anyMatch(each -> each.isPartOfPackage(nest.type()));
        if (mayShowInPackage) {
            found.addAll(exposures.of(nest, true, shown -> isShown(nest, shown) && inPackage.test(shown)));
        }
        found.addAll(exposures.of(nest, false, shown -> isShown(nest, shown) && !inPackage.test(shown)));
        return found.stream()
                .collect(Collectors.groupingBy(Exposure::edge, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> violation(each.getKey(), each.getValue()))
                .toList();
    }

    /** Names a line, or a whole file by the line 0. */
    private record Place(Path file, int line) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int files = file.compareTo(other.file);
            return files == 0 ? Integer.compare(line, other.line) : files;
        }
    }

    private Violation violation(Edge edge, List<Exposure> found) {
        Judgement.Broken broken = judge.judge(edge).broken().orElseThrow();
        SortedMap<Place, SortedSet<String>> places = new TreeMap<>();
        EnumSet<Engine> seenBy = EnumSet.noneOf(Engine.class);
        for (Exposure each : found) {
            places.computeIfAbsent(new Place(each.file(), each.line()), unused -> new TreeSet<>())
                    .add(each.how());
            seenBy.add(each.seenBy());
        }
        SortedSet<Sighting> sightings = new TreeSet<>();
        places.forEach((place, how) ->
                sightings.add(new Sighting(place.file(), place.line(), false, Optional.of(String.join(", ", how)))));
        return new Violation(Identity.of(edge), broken, seenBy, Collections.emptySortedSet(), sightings);
    }

    private Optional<Translation> leaking(Nest nest, TypeName shown) {
        return judge.leaking(nest.type(), shown);
    }

    /** Says whether the type may not show the other one, and somebody outside can see it. */
    private boolean isShown(Nest nest, TypeName shown) {
        TypeName type = nest.type();
        if (judge.judge(new Edge(type, DataEnd.exposure(shown))).broken().isEmpty()) {
            return false;
        }
        Predicate<TypeName> isOutside = leaking(nest, shown)
                .map(translation -> (Predicate<TypeName>) user -> !translation.isInside(user))
                .orElse(user -> isOfAnotherModule(user, type));
        return isExported(type) || users.getOrDefault(type, Set.of()).stream().anyMatch(isOutside);
    }

    private boolean isOfAnotherModule(TypeName user, TypeName type) {
        return !judge.crossing(new Edge(user, type)).entered().isEmpty();
    }

    private boolean isExported(TypeName type) {
        return judge.ownerOf(type).owningModule().map(judge.map()::pathTo).orElse(List.of()).stream()
                .map(Module::exports)
                .filter(Exports.Only.class::isInstance)
                .flatMap(exports -> ((Exports.Only) exports).entries().stream())
                .anyMatch(entry -> entry.covers(type));
    }
}
