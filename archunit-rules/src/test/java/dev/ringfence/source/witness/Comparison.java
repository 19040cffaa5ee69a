package dev.ringfence.source.witness;

import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.source.names.Reference;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what the source engine reads in one source to what javac and regular expressions read there. */
final class Comparison {

    private final AttributedSource javac;
    private final EngineReading engine;
    private final Set<Place> namesOfJavac = new HashSet<>();
    private final Set<Place> importsOfJavac = new HashSet<>();
    private final Set<Place> namesOfEngine = new HashSet<>();
    private final Set<Place> importsOfEngine = new HashSet<>();
    private final List<Mention> missed;

    Comparison(AttributedSource javac, EngineReading engine) {
        this.javac = javac;
        this.engine = engine;
        javac.mentions().forEach(mention -> (mention.isImport() ? importsOfJavac : namesOfJavac).add(placeOf(mention)));
        engine.references()
                .forEach(reference ->
                        (reference.form().isImport() ? importsOfEngine : namesOfEngine).add(placeOf(reference)));
        this.missed = javac.mentions().stream()
                .filter(mention -> !(mention.isImport() ? importsOfEngine : namesOfEngine).contains(placeOf(mention)))
                .toList();
    }

    /** Where a type is named; to which type an import belongs is another question. */
    private record Place(TypeName from, TypeName to, int line) {}

    private static Place placeOf(Mention mention) {
        return new Place(mention.from(), mention.to(), mention.line());
    }

    private Place placeOf(Reference reference) {
        TypeName from = reference.form().isImport() ? javac.primary() : reference.from();
        return new Place(from, reference.to(), reference.line());
    }

    AttributedSource javac() {
        return javac;
    }

    EngineReading engine() {
        return engine;
    }

    /** References of which javac knows nothing on their line, or knows them of another type. */
    Stream<String> invented() {
        return engine.references().stream()
                .filter(reference -> !isKnown(reference))
                .map(reference -> javac.path() + ": " + reference);
    }

    private boolean isKnown(Reference reference) {
        return reference.form().isImport()
                ? importsOfJavac.contains(placeOf(reference)) && isOfUser(reference)
                : namesOfJavac.contains(placeOf(reference));
    }

    /** An import belongs to the types that name what it brings in, and else to one type of the source. */
    private boolean isOfUser(Reference imported) {
        Set<TypeName> users = users(imported.to());
        return users.isEmpty() ? javac.types().contains(imported.from()) : users.contains(imported.from());
    }

    private Set<TypeName> users(TypeName imported) {
        return javac.mentions().stream()
                .filter(mention -> !mention.isImport())
                .filter(mention -> mention.to().equals(imported)
                        || mention.means() == Means.STAR_IMPORT && imported.equals(packageOf(mention.to())))
                .map(Mention::from)
                .collect(Collectors.toSet());
    }

    private static TypeName packageOf(TypeName type) {
        return new TypeName(type.packageName() + ".*");
    }

    /** What javac finds on a line and the engine does not. */
    List<Mention> missed() {
        return missed;
    }

    /** What of that the engine should have found: all that its source makes clear, unless it cannot be parsed. */
    Stream<String> missedWithoutReason() {
        return missed.stream()
                .filter(mention -> mention.means().isExpected())
                .filter(mention -> engine.isWhole() || mention.isImport())
                .map(mention -> javac.path() + ": " + mention);
    }

    /** Imports, as they are written, of which the engine knows nothing on their line. */
    Stream<String> missed(Collection<ImportLine> lines) {
        return lines.stream()
                .filter(line -> !isOwn(line) && importsOfEngine.stream().noneMatch(place -> isAt(place, line)))
                .map(line -> javac.path() + ": " + line);
    }

    /** Imports of which only one of javac and regular expressions knows. */
    Stream<String> disagreement(Collection<ImportLine> lines) {
        Stream<String> onlyWritten = lines.stream()
                .filter(line -> !isOwn(line) && importsOfJavac.stream().noneMatch(place -> isAt(place, line)))
                .map(line -> javac.path() + ": " + line);
        Stream<String> onlyAttributed = importsOfJavac.stream()
                .filter(place -> lines.stream().noneMatch(line -> isAt(place, line)))
                .map(place -> javac.path() + ": " + place);
        return Stream.concat(onlyWritten, onlyAttributed);
    }

    private static boolean isAt(Place place, ImportLine line) {
        return place.line() == line.line() && line.leadsTo(place.to());
    }

    /** A source that imports itself, or its own package, refers to nothing else. */
    private boolean isOwn(ImportLine line) {
        return line.leadsTo(javac.primary()) || line.leadsTo(packageOf(javac.primary()));
    }

    Stream<Edge> edgesOfEngine() {
        return engine.references().stream().map(Reference::edge);
    }
}
