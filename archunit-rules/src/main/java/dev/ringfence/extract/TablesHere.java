package dev.ringfence.extract;

import dev.ringfence.explain.ExplainProjects.MainCode;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.TableName;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.tables.DataUse;
import dev.ringfence.tables.TablesFound;
import dev.ringfence.tables.TablesOfProject;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Holds what the code does with tables, whosever they are.
 *
 * @param edges uses of tables, associations of entities and foreign keys
 * @param tables the tables that are mapped or created here
 */
public record TablesHere(SortedSet<Edge> edges, Set<TableName> tables) {

    /** Reads what code that counts does with tables; empty where the map does not say whose the tables are. */
    public static Optional<TablesHere> in(MainCode code, Judge judge) {
        return in(code.projects(), judge).map(found -> found.without(code.leftOut()));
    }

    private TablesHere without(Set<TypeName> types) {
        SortedSet<Edge> kept = new TreeSet<>(edges);
        kept.removeIf(edge -> types.contains(edge.from()));
        return new TablesHere(Collections.unmodifiableSortedSet(kept), tables);
    }

    /** Reads the projects; empty where the map does not say whose the tables are. */
    public static Optional<TablesHere> in(Collection<ProjectCode> projects, Judge judge) {
        if (!judge.map().judgesTables()) {
            return Optional.empty();
        }
        SortedSet<Edge> edges = new TreeSet<>();
        SortedSet<TableName> tables = new TreeSet<>();
        for (ProjectCode project : projects) {
            TablesFound found = TablesOfProject.in(project, judge).read();
            found.uses().stream().map(DataUse::edge).forEach(edges::add);
            tables.addAll(found.tables().keySet());
        }
        return Optional.of(
                new TablesHere(Collections.unmodifiableSortedSet(edges), Collections.unmodifiableSortedSet(tables)));
    }
}
