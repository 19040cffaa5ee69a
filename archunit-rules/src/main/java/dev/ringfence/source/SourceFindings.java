package dev.ringfence.source;

import dev.ringfence.map.TypeName;
import dev.ringfence.violation.Violation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says what the sources of a project break.
 *
 * @param violations an edge of a source each, star imports apart; a type that stands in two sources may have an edge
 *     twice
 * @param starImports those that no reference of their source stands for
 * @param unreadable the sources of which only imports and class files were judged
 */
public record SourceFindings(
        List<Violation> violations, List<StarImport> starImports, List<UnreadableSource> unreadable) {

    static SourceFindings none() {
        return new SourceFindings(List.of(), List.of(), List.of());
    }

    SourceFindings with(SourceFindings more) {
        return new SourceFindings(
                joined(violations, more.violations),
                joined(starImports, more.starImports),
                joined(unreadable, more.unreadable));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /**
     * Describes an import of a whole package.
     *
     * @param violation what it breaks
     * @param types the types of its source
     */
    public record StarImport(Violation violation, Set<TypeName> types) {}
}
