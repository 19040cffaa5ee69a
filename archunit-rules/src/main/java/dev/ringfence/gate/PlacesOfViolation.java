package dev.ringfence.gate;

import dev.ringfence.map.Place;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.SourcesOfClasses;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.scan.text.Places;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceTree;
import dev.ringfence.violation.Engine;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds where a person looks for a violation: where its source was seen to refer to the type. What only class files
 * show is looked for on the lines that they tell, and where the source's tokens name the type.
 */
final class PlacesOfViolation {

    private static final int LINES_SHOWN = 5;

    private final ProjectCode code;
    private final SourcesOfClasses counterparts;
    private final Map<TypeName, Nest> nests;

    PlacesOfViolation(ProjectCode code, ScannedClasses classes, SourceTree sources) {
        this.code = code;
        this.counterparts = new SourcesOfClasses(classes, sources);
        this.nests = classes.nests().stream().collect(Collectors.toMap(Nest::type, Function.identity()));
    }

    List<Place> of(Violation violation) {
        if (violation.identity() instanceof Identity.OfCycle) {
            Place place = violation.broken().place();
            return List.of(place.ofLine());
        }
        return violation.sightings().isEmpty()
                ? sourceOf(violation).map(source -> inSource(source, violation)).orElse(List.of())
                : sightings(violation);
    }

    private List<Place> sightings(Violation violation) {
        return violation.sightings().stream()
                .limit(LINES_SHOWN)
                .map(sighting -> new Place(code.shown(sighting.source()), sighting.line()))
                .toList();
    }

    /**
     * Says whether the source alone shows it, and was written after the class file: then the class file may show it as
     * well once it is compiled. A fresh checkout with restored class files looks so too.
     */
    boolean classIsOlder(Violation violation) {
        return violation.seenBy().equals(Set.of(Engine.SOURCE))
                && nestOf(violation).stream()
                        .flatMap(nest -> nest.classFiles().stream())
                        .allMatch(file -> isOlder(
                                file.path(), violation.sightings().first().source()));
    }

    private static boolean isOlder(Path classFile, Path source) {
        try {
            return Files.getLastModifiedTime(classFile).compareTo(Files.getLastModifiedTime(source)) < 0;
        } catch (IOException unknown) {
            return false;
        }
    }

    private Optional<SourceFile> sourceOf(Violation violation) {
        return nestOf(violation).flatMap(counterparts::sourceOf);
    }

    private Optional<Nest> nestOf(Violation violation) {
        return Optional.ofNullable(nests.get(origin(violation)));
    }

    private static TypeName origin(Violation violation) {
        return violation.identity() instanceof Identity.OfEdge edge
                ? edge.edge().from()
                : ((Identity.OfType) violation.identity()).type();
    }

    private List<Place> inSource(SourceFile source, Violation violation) {
        SortedSet<Integer> lines = new TreeSet<>(violation.lines());
        if (violation.identity() instanceof Identity.OfEdge edge) {
            lines.addAll(Places.of(source, edge.edge().from(), edge.edge().to()));
        } else {
            Places.ofDeclaration(source, origin(violation)).ifPresent(lines::add);
        }
        String file = code.shown(source.path());
        return lines.isEmpty()
                ? List.of(new Place(file, 0))
                : lines.stream()
                        .limit(LINES_SHOWN)
                        .map(line -> new Place(file, line))
                        .toList();
    }
}
