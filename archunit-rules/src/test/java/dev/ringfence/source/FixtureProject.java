package dev.ringfence.source;

import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.scan.text.SourceTree;
import dev.ringfence.verdict.Judged;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Sighting;
import dev.ringfence.violation.ToldLine;
import dev.ringfence.violation.Violation;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All fixtures in one project, beside the modules that they use, and what the gate finds in it. */
final class FixtureProject {

    private static final String SOURCES = "src/main/java";

    private final SourceTree sources;
    private final List<Violation> violations;
    private final List<Violation> violationsOfEverything;

    private FixtureProject(SourceTree sources, List<Violation> violations, List<Violation> violationsOfEverything) {
        this.sources = sources;
        this.violations = violations;
        this.violationsOfEverything = violationsOfEverything;
    }

    /** What stands there until the fixtures are judged. */
    static FixtureProject notJudged() {
        return new FixtureProject(SourceTree.of(List.of()), List.of(), List.of());
    }

    /** Compiles what javac can compile here, and judges it by its suspects and as a whole. */
    static FixtureProject in(Path folder) {
        World world = World.in(folder).wholeMap(Fixture.moduleMap());
        add(Fixture.in("project").stream(), world);
        add(fixtures().filter(Fixture::isCompiled), world);
        world.compile();
        add(fixtures().filter(Predicate.not(Fixture::isCompiled)), world);
        return new FixtureProject(
                SourceTree.of(List.of(SourceRoot.of(folder.resolve(SOURCES)))),
                violations(world.judge()),
                violations(world.full().judge()));
    }

    private static Stream<Fixture> fixtures() {
        return Stream.of("constructs", "lookalikes").flatMap(folder -> Fixture.in(folder).stream());
    }

    private static void add(Stream<Fixture> fixtures, World world) {
        fixtures.forEach(fixture -> world.file(SOURCES + "/" + fixture.pathInProject(), fixture.text()));
    }

    private static List<Violation> violations(Judged judged) {
        return judged.code().violations().stream()
                .map(JudgedViolation::violation)
                .toList();
    }

    /** What is found in a fixture, a line an edge. */
    List<String> found(Fixture fixture) {
        return found(fixture, violations);
    }

    /** The same where everything was read, and not only what could break a rule. */
    List<String> foundInEverything(Fixture fixture) {
        return found(fixture, violationsOfEverything);
    }

    private List<String> found(Fixture fixture, List<Violation> all) {
        Set<TypeName> types = typesOf(fixture);
        return all.stream()
                .filter(violation -> types.contains(origin(violation)))
                .map(violation -> line(violation.identity().text(), SeenBy.of(violation.seenBy()), linesOf(violation)))
                .sorted()
                .toList();
    }

    /** What the marks of a fixture say, in the same words. */
    static List<String> expected(Fixture fixture) {
        Map<Edge, List<Mark>> marks = Mark.of(fixture).stream()
                .filter(mark -> fixture.isCompiled() || mark.seenBy() != SeenBy.BYTECODE)
                .collect(Collectors.groupingBy(Mark::edge, TreeMap::new, Collectors.toList()));
        return marks.entrySet().stream()
                .map(entry -> expected(fixture, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String expected(Fixture fixture, Edge edge, List<Mark> marks) {
        return line(edge.toString(), seenBy(fixture, marks), lines(marks));
    }

    private static SeenBy seenBy(Fixture fixture, List<Mark> marks) {
        Set<SeenBy> marked = marks.stream().map(Mark::seenBy).collect(Collectors.toSet());
        if (marked.size() > 1) {
            throw new IllegalArgumentException(fixture + " is marked in several ways: " + marks);
        }
        return fixture.isCompiled() ? marks.get(0).seenBy() : SeenBy.SOURCE;
    }

    private static SortedSet<Integer> lines(Collection<Mark> marks) {
        return marks.stream().map(Mark::line).collect(Collectors.toCollection(TreeSet::new));
    }

    /** All that the source engine tells; where it tells none, those of the class file. */
    private static SortedSet<Integer> linesOf(Violation violation) {
        return violation.sightings().isEmpty()
                ? violation.lines().stream().map(ToldLine::line).collect(Collectors.toCollection(TreeSet::new))
                : violation.sightings().stream().map(Sighting::line).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(String edge, SeenBy seenBy, SortedSet<Integer> lines) {
        return edge + " seen by " + seenBy + " at " + lines;
    }

    /** The types that something is found in, and that no fixture declares. */
    List<TypeName> strangers() {
        Set<TypeName> known =
                fixtures().flatMap(fixture -> typesOf(fixture).stream()).collect(Collectors.toSet());
        return Stream.concat(violations.stream(), violationsOfEverything.stream())
                .map(FixtureProject::origin)
                .filter(Predicate.not(known::contains))
                .distinct()
                .toList();
    }

    private static TypeName origin(Violation violation) {
        return violation.identity() instanceof Identity.OfEdge edge
                ? edge.edge().from()
                : new TypeName(violation.identity().text());
    }

    private Set<TypeName> typesOf(Fixture fixture) {
        TypeName primaryType = fixture.primaryType();
        Stream<TypeName> declared =
                sources.find(primaryType.packageName(), fixture.fileName()).map(SourceFile::declaredTypes).stream()
                        .flatMap(List::stream);
        return Stream.concat(Stream.of(primaryType), declared).collect(Collectors.toSet());
    }
}
