package dev.ringfence.source;

import dev.ringfence.map.Edge;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.source.names.Reference;
import dev.ringfence.source.names.ReferenceForm;
import dev.ringfence.violation.Sighting;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Turns the references of one source into edges. */
final class SightingsOfEdges {

    private SightingsOfEdges() {}

    /** Says where each edge is seen; star imports that another reference of the source stands for are left out. */
    static SortedMap<Edge, SortedSet<Sighting>> of(SourceFile source, List<Reference> references) {
        SortedMap<Edge, SortedSet<Sighting>> sightings = new TreeMap<>();
        Set<String> packagesInUse = references.stream()
                .filter(reference -> reference.form() != ReferenceForm.STAR_IMPORT)
                .map(reference -> reference.to().packageName())
                .collect(Collectors.toSet());
        Path path = source.path();
        for (Reference reference : references) {
            boolean isStoodFor = reference.form() == ReferenceForm.STAR_IMPORT
                    && packagesInUse.contains(reference.to().packageName());
            if (!isStoodFor) {
                sightings
                        .computeIfAbsent(reference.edge(), unused -> new TreeSet<>())
                        .add(new Sighting(
                                path, reference.line(), reference.form().isImport()));
            }
        }
        return sightings;
    }
}
