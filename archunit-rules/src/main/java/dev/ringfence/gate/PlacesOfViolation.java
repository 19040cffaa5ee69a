package dev.ringfence.gate;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Place;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.SourcesOfClasses;
import dev.ringfence.scan.classfile.ClassFile;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.classfile.Variant;
import dev.ringfence.scan.text.Places;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.violation.Engine;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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

    /** Whoever takes a flag away has to find each file with it. */
    private static final int FILES_OF_FLAG_SHOWN = 100;

    private final ProjectCode code;
    private final SourcesOfClasses counterparts;
    private final Map<TypeName, Nest> nests;
    private final Map<Path, String> shown = new HashMap<>();

    PlacesOfViolation(ProjectCode code, CodeOnDisk onDisk) {
        this.code = code;
        this.counterparts = onDisk.counterparts();
        this.nests = onDisk.classes().nests().stream().collect(Collectors.toMap(Nest::type, Function.identity()));
    }

    List<Place> of(Violation violation) {
        if (violation.identity() instanceof Identity.OfCycle) {
            Place place = violation.broken().place();
            return List.of(place.ofLine());
        }
        if (violation.isSettled() && violation.sightings().isEmpty()) {
            return List.of();
        }
        return violation.sightings().isEmpty()
                ? nestOf(violation).map(nest -> inSourcesOf(nest, violation)).orElse(List.of())
                : sightings(violation);
    }

    private static int most(Violation violation) {
        return violation.identity() instanceof Identity.OfType of && DataEnd.is(of.type())
                ? FILES_OF_FLAG_SHOWN
                : LINES_SHOWN;
    }

    /** Returns where files show a violation, without reading any. */
    static List<Place> sightings(Violation violation, ProjectCode code) {
        return violation.sightings().stream()
                .limit(most(violation))
                .map(sighting -> new Place(code.shown(sighting.source()), sighting.line()))
                .toList();
    }

    private List<Place> sightings(Violation violation) {
        return violation.sightings().stream()
                .limit(most(violation))
                .map(sighting -> new Place(shown(sighting.source()), sighting.line()))
                .toList();
    }

    /** Thousands of violations stand in one source. */
    private String shown(Path file) {
        return shown.computeIfAbsent(file, code::shown);
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

    private Optional<Nest> nestOf(Violation violation) {
        return Optional.ofNullable(nests.get(origin(violation)));
    }

    private static TypeName origin(Violation violation) {
        return violation.identity() instanceof Identity.OfEdge edge
                ? edge.edge().from()
                : ((Identity.OfType) violation.identity()).type();
    }

    /**
     * A class may have variants for later releases of Java, each with a source of its own. Each line is looked for in the
     * source of the variant whose class file tells it. Without such a source the class file itself is the place.
     */
    private List<Place> inSourcesOf(Nest nest, Violation violation) {
        return releases(nest, violation).stream()
                .flatMap(release -> counterparts
                        .sourceOf(nest, release)
                        .map(source -> inSource(source, release, violation))
                        .orElseGet(() -> classFilesOf(nest, release))
                        .stream())
                .limit(LINES_SHOWN)
                .toList();
    }

    /** Returns the releases whose class files tell lines, or else name the type; 0 stands for those of no release. */
    private static SortedSet<Integer> releases(Nest nest, Violation violation) {
        SortedSet<Integer> releases = new TreeSet<>();
        violation.lines().forEach(told -> releases.add(told.release()));
        if (releases.isEmpty() && violation.identity() instanceof Identity.OfEdge edge) {
            nest.classFiles().stream()
                    .filter(file -> namesAny(file, edge.edge().to()))
                    .forEach(file -> releases.add(releaseOf(file)));
        }
        return releases.isEmpty() || violation.lines().isEmpty() && releases.contains(0)
                ? new TreeSet<>(Set.of(0))
                : releases;
    }

    private static boolean namesAny(ClassFile file, TypeName type) {
        return file.names().stream()
                .anyMatch(name -> name.equals(type.qualified()) || name.startsWith(type.qualified() + "$"));
    }

    private static int releaseOf(ClassFile file) {
        return Variant.releaseOf(file.path().toString());
    }

    private List<Place> classFilesOf(Nest nest, int release) {
        return release == 0
                ? List.of()
                : nest.classFiles().stream()
                        .filter(file -> releaseOf(file) == release)
                        .map(file -> new Place(code.shown(file.path()), 0))
                        .limit(1)
                        .toList();
    }

    /** What a class file tells of a source that has changed since may lie beyond its end, and is no line of it. */
    private List<Place> inSource(SourceFile source, int release, Violation violation) {
        SortedSet<Integer> lines = new TreeSet<>();
        violation.lines().stream()
                .filter(told -> told.release() == release && told.line() <= source.lineCount())
                .forEach(told -> lines.add(told.line()));
        if (violation.identity() instanceof Identity.OfEdge edge && DataEnd.isAt(edge.edge())) {
            lines.addAll(PlacesOfData.in(source, edge.edge()));
        } else if (violation.identity() instanceof Identity.OfEdge edge) {
            lines.addAll(Places.of(source, edge.edge().from(), edge.edge().to()));
        } else {
            Places.ofDeclaration(source, origin(violation)).ifPresent(lines::add);
        }
        String file = shown(source.path());
        return lines.isEmpty()
                ? List.of(new Place(file, 0))
                : lines.stream()
                        .limit(LINES_SHOWN)
                        .map(line -> new Place(file, line))
                        .toList();
    }
}
