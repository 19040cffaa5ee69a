package dev.ringfence.source;

import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceTree;
import dev.ringfence.source.java.OwnStack;
import dev.ringfence.source.names.TypesOfSource;
import dev.ringfence.violation.Sighting;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;

/** Finds every edge that sources show, whatever a map says of the edge. */
public final class EdgesInSources {

    private static final int SLICE = 50;

    private EdgesInSources() {}

    /**
     * Describes an edge of one source.
     *
     * @param edge from a type to a type, or by a star import to a whole package
     * @param sightings where the source shows it
     * @param types all types of the source: an edge of any of them to the package stands for a star import
     */
    public record EdgeInSource(Edge edge, SortedSet<Sighting> sightings, List<TypeName> types) {}

    /**
     * Returns the edges by source; sources that are left to their class files are passed over.
     *
     * @throws UncheckedIOException where a source cannot be read
     */
    public static List<EdgeInSource> of(SourceTree sources, KnownTypes known) {
        List<SourceFile> files = sources.all().stream()
                .filter(source -> !source.isLeftToBytecode())
                .toList();
        int slices = (files.size() + SLICE - 1) / SLICE;
        return IntStream.range(0, slices)
                .parallel()
                .mapToObj(i -> files.subList(i * SLICE, Math.min(files.size(), (i + 1) * SLICE)))
                .flatMap(slice -> OwnStack.with(() -> ofSlice(slice, known)).stream())
                .toList();
    }

    private static List<EdgeInSource> ofSlice(List<SourceFile> slice, KnownTypes known) {
        SourceReader reader = new SourceReader(known);
        List<EdgeInSource> edges = new ArrayList<>();
        for (SourceFile source : slice) {
            List<TypeName> types = TypesOfSource.of(source, known);
            SightingsOfEdges.of(source, reader.read(source).references())
                    .forEach((edge, sightings) -> edges.add(new EdgeInSource(edge, sightings, types)));
        }
        return edges;
    }
}
