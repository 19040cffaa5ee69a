package dev.ringfence.uses;

import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.SourcesOfClasses;
import dev.ringfence.rules.EdgesInClasses;
import dev.ringfence.rules.NotImportedException;
import dev.ringfence.scan.classfile.Nest;
import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.source.EdgesInSources;
import dev.ringfence.source.EdgesInSources.EdgeInSource;
import dev.ringfence.violation.Sighting;
import dev.ringfence.violation.ToldLine;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds every edge of a project's code, whatever a map says of it: the JDK and libraries are used as well.
 *
 * <ol>
 *   <li>ArchUnit shows the edges of class files, JavaParser those of sources; one that both see is one.
 *   <li>A star import counts only where no edge of its source leads into the package.
 * </ol>
 */
public final class Uses {

    private final SortedMap<Edge, Use> edges;

    private Uses(SortedMap<Edge, Use> edges) {
        this.edges = Collections.unmodifiableSortedMap(edges);
    }

    /**
     * Returns the uses that the code makes.
     *
     * @throws NotImportedException where ArchUnit fails on a class file that the scan could read
     * @throws UncheckedIOException where a source cannot be read
     */
    public static Uses of(CodeOnDisk code) {
        SortedMap<Edge, Use> edges = inBytecode(code);
        List<EdgeInSource> inSources = EdgesInSources.of(code.sources(), code.known());
        addTo(edges, inSources, edge -> !edge.edge().to().isWholePackage());
        Map<TypeName, List<TypeName>> targets = targets(edges.keySet());
        addTo(edges, inSources, edge -> edge.edge().to().isWholePackage() && !isStoodFor(edge, targets));
        edges.keySet().removeIf(edge -> edge.from().equals(edge.to()));
        return new Uses(edges);
    }

    private static SortedMap<Edge, Use> inBytecode(CodeOnDisk code) {
        ScannedClasses classes = code.classes();
        Map<TypeName, Nest> nests = classes.nests().stream().collect(Collectors.toMap(Nest::type, Function.identity()));
        SortedMap<Edge, Use> edges = new TreeMap<>();
        EdgesInClasses.of(classes).forEach((edge, lines) -> {
            Optional<Nest> nest = Optional.ofNullable(nests.get(edge.from()));
            edges.put(edge, Use.inBytecode(edge, lines.size(), places(nest, lines, code.counterparts())));
        });
        return edges;
    }

    private static List<Sighting> places(
            Optional<Nest> nest, SortedSet<ToldLine> lines, SourcesOfClasses counterparts) {
        return lines.stream()
                .flatMap(told -> nest.flatMap(each -> counterparts.sourceOf(each, told.release())).stream()
                        .filter(file -> told.line() <= file.lineCount())
                        .map(file -> new Sighting(file.path(), told.line(), false)))
                .toList();
    }

    private static void addTo(Map<Edge, Use> edges, List<EdgeInSource> inSources, Predicate<EdgeInSource> wanted) {
        inSources.stream()
                .filter(wanted)
                .forEach(seen -> edges.merge(seen.edge(), Use.inSource(seen.edge(), seen.sightings()), Use::with));
    }

    private static Map<TypeName, List<TypeName>> targets(Collection<Edge> edges) {
        return edges.stream()
                .collect(Collectors.groupingBy(Edge::from, Collectors.mapping(Edge::to, Collectors.toList())));
    }

    private static boolean isStoodFor(EdgeInSource star, Map<TypeName, List<TypeName>> targets) {
        String packageName = star.edge().to().packageName();
        return star.types().stream()
                .flatMap(type -> targets.getOrDefault(type, List.of()).stream())
                .anyMatch(target -> target.packageName().equals(packageName));
    }

    /** Returns the edges, sorted; no edge leads from a type to itself. */
    public SortedMap<Edge, Use> edges() {
        return edges;
    }
}
