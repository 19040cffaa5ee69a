package dev.ringfence.gate;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.Owner;
import dev.ringfence.map.Place;
import dev.ringfence.map.Policy.Severity;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.TableClaim;
import dev.ringfence.map.TableName;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.standing.Standing;
import dev.ringfence.tables.DataUse;
import dev.ringfence.tables.Position;
import dev.ringfence.tables.TablesFound;
import dev.ringfence.tables.TablesOfProject;
import dev.ringfence.tables.TablesRead;
import dev.ringfence.tables.TablesSeen;
import dev.ringfence.tables.Unread;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.Judged;
import dev.ringfence.violation.Engine;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Sighting;
import dev.ringfence.violation.Violation;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds what breaks a rule of tables in a project, exceptions and baselines apart, and what there is of tables besides.
 * Flags of seams stand beside them. Test code is not looked at, and nothing is where the map has neither.
 *
 * @param violations uses of other modules' tables, foreign keys to them, tables of nobody, and flags
 * @param edges every use, whether or not it may be
 * @param renames what tables are called now, by their old names
 * @param claims the places in the map of the claims of tables that something fits
 * @param writers who writes on both sides of which seam
 * @param seen what was looked at
 * @param problems what could not be read, and what the map does not settle
 */
record DataHere(
        List<Violation> violations,
        Set<Edge> edges,
        SortedMap<TableName, TableName> renames,
        SortedSet<String> claims,
        SortedMap<String, SortedSet<String>> writers,
        Optional<TablesSeen> seen,
        List<Problem> problems) {

    private static final DataHere NOTHING = new DataHere(
            List.of(),
            Set.of(),
            Collections.emptySortedMap(),
            Collections.emptySortedSet(),
            Collections.emptySortedMap(),
            Optional.empty(),
            List.of());

    /** Returns what there is where no tables are judged. */
    static DataHere nothing() {
        return NOTHING;
    }

    /** Reads what tells of tables, unless it is as an earlier run left it. */
    static DataHere of(Judge judge, Standing standing, ProjectCode code, Memory.Look look) {
        return ofTables(judge, standing, code, look).with(FlagsHere.of(judge, code, look));
    }

    private DataHere with(FlagsHere flags) {
        return flags.edges().isEmpty()
                        && flags.violations().isEmpty()
                        && flags.problems().isEmpty()
                ? this
                : new DataHere(
                        Stream.concat(violations.stream(), flags.violations().stream())
                                .toList(),
                        Stream.concat(edges.stream(), flags.edges().stream()).collect(Collectors.toUnmodifiableSet()),
                        renames,
                        claims,
                        writers,
                        seen,
                        Stream.concat(problems.stream(), flags.problems().stream())
                                .sorted()
                                .toList());
    }

    private static DataHere ofTables(Judge judge, Standing standing, ProjectCode code, Memory.Look look) {
        if (!judge.map().judgesTables() || code.kind() != CodeKind.MAIN) {
            return NOTHING;
        }
        TablesOfProject project = TablesOfProject.in(code, judge);
        Memory.Tables remembered = look.tables(project);
        return of(remembered.found().orElseGet(() -> read(project, remembered)), judge, standing, code);
    }

    private static TablesFound read(TablesOfProject project, Memory.Tables remembered) {
        TablesRead read = project.read(remembered.before());
        remembered.keep(read);
        return read.found();
    }

    /** Returns the types of whose uses a file here tells, wherever the types themselves lie. */
    Set<TypeName> users() {
        return edges.stream().map(Edge::from).collect(Collectors.toUnmodifiableSet());
    }

    /** Adds to a judged project what was looked at, what could not be read, and which claims something fits. */
    Judged toldIn(Judged judged) {
        if (seen.isEmpty() && problems.isEmpty()) {
            return judged;
        }
        Findings found =
                judged.code().with(judged.code().coverage().with(seen, writers)).with(Findings.onlyProblems(problems));
        return new Judged(
                found,
                judged.baselines(),
                judged.frozen(),
                judged.movedAway(),
                judged.unseen(),
                judged.use().withClaims(claims),
                judged.around());
    }

    private static DataHere of(TablesFound found, Judge judge, Standing standing, ProjectCode code) {
        List<Violation> violations = Stream.concat(
                        found.uses().stream().flatMap(use -> ofUse(use, judge, standing).stream()),
                        found.tables().entrySet().stream()
                                .flatMap(table -> ofTable(table.getKey(), table.getValue(), judge).stream()))
                .toList();
        return new DataHere(
                violations,
                found.uses().stream().map(DataUse::edge).collect(Collectors.toUnmodifiableSet()),
                found.renames(),
                claims(found, judge),
                new WritersOfBothSides(judge, code).among(found.uses()),
                Optional.of(found.seen()),
                problems(found, judge, code));
    }

    private static Optional<Violation> ofUse(DataUse use, Judge judge, Standing standing) {
        return judge.judge(use.edge())
                .broken()
                .map(broken -> violation(
                        Identity.of(use.edge()),
                        broken,
                        standing.isSettled(use.edge(), broken.rule()),
                        use.positions()));
    }

    private static Optional<Violation> ofTable(TableName table, Position position, Judge judge) {
        TypeName name = DataEnd.table(table);
        return judge.judgeExistence(name)
                .broken()
                .map(broken -> violation(Identity.of(name), broken, false, new TreeSet<>(Set.of(position))));
    }

    private static Violation violation(
            Identity identity, Judgement.Broken broken, boolean isSettled, SortedSet<Position> positions) {
        SortedSet<Sighting> sightings = positions.stream()
                .map(position -> new Sighting(position.file(), position.line(), false))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Violation(
                identity,
                broken,
                isSettled ? EnumSet.noneOf(Engine.class) : EnumSet.of(Engine.DATA),
                Collections.emptySortedSet(),
                sightings);
    }

    private static SortedSet<String> claims(TablesFound found, Judge judge) {
        Stream<TypeName> ends = Stream.concat(
                found.tables().keySet().stream().map(DataEnd::table),
                found.uses().stream()
                        .flatMap(use -> Stream.of(use.edge().from(), use.edge().to())));
        return ends.map(judge::ownerOf)
                .filter(Owner.OwnedTable.class::isInstance)
                .map(owner -> ((Owner.OwnedTable) owner).claim().place().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Problem> problems(TablesFound found, Judge judge, ProjectCode code) {
        boolean fails = judge.map().policy().unparsable() == Severity.FAIL;
        Stream<Problem> unread = found.unread().stream().map(each -> problem(each, fails, code));
        return Stream.concat(unread, contested(found, judge)).sorted().toList();
    }

    private static Problem problem(Unread unread, boolean fails, ProjectCode code) {
        return new Problem(
                fails ? Problem.Severity.ERROR : Problem.Severity.WARNING,
                new Place(
                        code.shown(unread.position().file()), unread.position().line()),
                unread.message(),
                new Remedy.Said(unread.remedy()));
    }

    private static Stream<Problem> contested(TablesFound found, Judge judge) {
        Stream<TableName> used = found.uses().stream()
                .flatMap(use -> Stream.of(use.edge().from(), use.edge().to()))
                .flatMap(end -> DataEnd.of(end).flatMap(DataEnd::table).stream());
        return Stream.concat(found.tables().keySet().stream(), used)
                .distinct()
                .flatMap(table -> judge.ownerOf(DataEnd.table(table)) instanceof Owner.ContestedTable contested
                        ? Stream.of(contested(table, contested.claims()))
                        : Stream.empty());
    }

    private static Problem contested(TableName table, List<TableClaim> claims) {
        return Problem.error(
                claims.get(0).place(),
                "the table " + table + " is claimed by several modules equally: "
                        + claims.stream()
                                .map(claim -> claim.module() + " (" + claim.pattern() + ")")
                                .collect(Collectors.joining(", ")),
                "Name it in full under `tables` of the one that owns it.");
    }
}
