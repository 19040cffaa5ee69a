package dev.ringfence.explain;

import dev.ringfence.advice.Wording;
import dev.ringfence.edges.EdgeJudge;
import dev.ringfence.explain.answer.Answer;
import dev.ringfence.explain.answer.NoAnswer;
import dev.ringfence.explain.answer.TableAnswer;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Owner;
import dev.ringfence.map.Place;
import dev.ringfence.map.TableName;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.yaml.Nearest;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.tables.DataUse;
import dev.ringfence.tables.Position;
import dev.ringfence.tables.TablesFound;
import dev.ringfence.tables.TablesOfProject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Answers who owns a table and who uses it, over all projects of a build. */
final class TableAnswers {

    private final EdgeJudge edgeJudge;
    private final Judge judge;
    private final SortedMap<Edge, SortedSet<Place>> uses = new TreeMap<>();
    private final Map<TableName, Place> tables = new TreeMap<>();

    TableAnswers(EdgeJudge edgeJudge) {
        this.edgeJudge = edgeJudge;
        this.judge = edgeJudge.judge();
    }

    /** Adds what the main code of a project does with tables; test code is not judged by them. */
    void add(ProjectCode code) {
        if (code.kind() == CodeKind.MAIN) {
            TablesFound found = TablesOfProject.in(code, judge).read();
            found.uses().forEach(use -> add(use, code));
            found.tables().forEach((table, position) -> tables.putIfAbsent(table, place(position, code)));
        }
    }

    private void add(DataUse use, ProjectCode code) {
        SortedSet<Place> places = uses.computeIfAbsent(use.edge(), unused -> new TreeSet<>());
        use.positions().forEach(position -> places.add(place(position, code)));
    }

    private static Place place(Position position, ProjectCode code) {
        return new Place(code.shown(position.file()), position.line());
    }

    Answer on(String asked) {
        if (!judge.map().judgesTables()) {
            return NoAnswer.because(
                    "question",
                    "the map names no tables, so none is looked at",
                    "Write `tables: [" + asked + "]` at the module that owns it.");
        }
        TableName table = TableName.of(asked);
        Set<TableName> known = new HashSet<>(tables.keySet());
        uses.keySet()
                .forEach(edge -> List.of(edge.from(), edge.to())
                        .forEach(end -> tableOf(end).ifPresent(known::add)));
        boolean isOwned = judge.ownerOf(DataEnd.table(table)) instanceof Owner.OwnedTable;
        return known.stream().anyMatch(each -> isSame(each, table)) || isOwned ? about(table) : unknown(asked, known);
    }

    private static Answer unknown(String asked, Set<TableName> known) {
        List<String> names = known.stream().map(TableName::text).sorted().toList();
        return NoAnswer.because(
                "question",
                "no module claims a table " + asked + ", and no code or migration here names it",
                Nearest.to(asked, names)
                        .map(near -> "Did you mean " + near + "?")
                        .orElse("The tables here are " + Wording.some(names) + "."));
    }

    private static boolean isSame(TableName one, TableName other) {
        return one.equals(other)
                || one.name().equals(other.name())
                        && (one.schema().isEmpty() || other.schema().isEmpty());
    }

    private static Optional<TableName> tableOf(TypeName end) {
        return DataEnd.of(end).flatMap(DataEnd::table);
    }

    private TableAnswer about(TableName table) {
        List<TableAnswer.Use> found = uses.entrySet().stream()
                .filter(use ->
                        names(use.getKey().to(), table) || names(use.getKey().from(), table))
                .map(use -> use(table, use.getKey(), List.copyOf(use.getValue())))
                .sorted(Comparator.comparing(TableAnswer.Use::module).thenComparing(TableAnswer.Use::edge))
                .toList();
        return new TableAnswer(
                table,
                owner(judge.ownerOf(DataEnd.table(table))),
                tables.entrySet().stream()
                        .filter(each -> isSame(each.getKey(), table))
                        .map(Map.Entry::getValue)
                        .findFirst(),
                found);
    }

    private static boolean names(TypeName end, TableName table) {
        return tableOf(end).filter(each -> isSame(each, table)).isPresent();
    }

    private TableAnswer.Use use(TableName table, Edge edge, List<Place> places) {
        Optional<Module> user = judge.ownerOf(edge.from()).owningModule();
        Optional<Module> used = judge.ownerOf(edge.to()).owningModule();
        boolean leadsOut = names(edge.from(), table);
        return new TableAnswer.Use(
                Wording.inList(user),
                edge,
                leadsOut,
                (leadsOut ? used : user).map(module -> module.name().value()),
                edgeJudge.judge(edge).standing(),
                isOneFamily(user, used),
                places);
    }

    private static boolean isOneFamily(Optional<Module> user, Optional<Module> used) {
        if (user.isEmpty() || used.isEmpty()) {
            return false;
        }
        ModuleName one = user.get().name();
        ModuleName other = used.get().name();
        return one.isWithin(other) || other.isWithin(one);
    }

    private static Optional<TableAnswer.Owner> owner(Owner owner) {
        return owner instanceof Owner.OwnedTable owned
                ? Optional.of(new TableAnswer.Owner(
                        owned.module().name().value(),
                        owned.claim().pattern().text(),
                        owned.claim().place().ofLine(),
                        owned.claim().to().stream().map(ModuleName::value).toList(),
                        owned.module().owner()))
                : Optional.empty();
    }
}
