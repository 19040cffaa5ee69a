package dev.ringfence.growth;

import dev.ringfence.files.SlashPath;
import dev.ringfence.git.TreeFiles;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Judge;
import dev.ringfence.map.PathGlob;
import dev.ringfence.map.TableName;
import dev.ringfence.schema.Migrations;
import dev.ringfence.schema.Schema;
import dev.ringfence.schema.step.MigrationFile;
import dev.ringfence.sql.SqlName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Knows the tables of all projects of a tree, as their migrations tell: which there are, and which bear other names
 * than they did. A rename counts where no project has a table of the old name any more.
 *
 * <p>Nothing is read before somebody asks, nor where the map judges no tables.
 */
final class TablesOfTree {

    private static final Set<String> ENDINGS = Set.of("sql", "xml", "yaml", "yml", "json");

    private final TreeFiles files;
    private final Set<String> projects;
    private final Judge judge;
    private final Set<TableName> there = new HashSet<>();
    private final Map<TableName, TableName> renames = new HashMap<>();
    private boolean isRead;

    /**
     * Looks into a tree.
     *
     * @param projects the folders of its poms, from the work tree
     * @param judge the one of the tree's own map
     */
    TablesOfTree(TreeFiles files, Set<String> projects, Judge judge) {
        this.files = files;
        this.projects = new TreeSet<>(projects);
        this.judge = judge;
        this.projects.add("");
    }

    /** Returns what tables are called now, by their old names. */
    Map<TableName, TableName> renames() {
        read();
        return renames;
    }

    /** Says whether a migration has made the table, in whichever schema. */
    boolean has(TableName table) {
        read();
        return there.stream().anyMatch(other -> other.name().equals(table.name()));
    }

    private void read() {
        if (!isRead && judge.map().judgesTables()) {
            for (Schema schema : schemas()) {
                schema.renames().forEach(rename -> renames.put(nameOf(rename.old()), nameOf(rename.name())));
                schema.tables().keySet().forEach(table -> there.add(nameOf(table)));
            }
            renames.keySet().removeAll(there);
        }
        isRead = true;
    }

    private List<Schema> schemas() {
        List<PathGlob> globs =
                judge.map().tables().migrations().stream().map(PathGlob::of).toList();
        return filesOfProjects().values().stream()
                .map(all -> Migrations.read(
                        all.stream()
                                .filter(file -> globs.stream().anyMatch(glob -> glob.names(file.path())))
                                .toList(),
                        all))
                .toList();
    }

    private SortedMap<String, List<MigrationFile>> filesOfProjects() {
        SortedMap<String, List<MigrationFile>> all = new TreeMap<>();
        SortedSet<String> paths = files.paths(path -> ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1)));
        for (String path : paths) {
            String project = SlashPath.nearest(SlashPath.folder(path), projects);
            String below = project.isEmpty() ? path : path.substring(project.length() + 1);
            if (!below.startsWith("src/test/") && !below.startsWith("src/it/")) {
                all.computeIfAbsent(project, unused -> new ArrayList<>())
                        .add(new MigrationFile(below, () -> text(path)));
            }
        }
        return all;
    }

    private String text(String path) {
        return new String(files.content(path).orElse(new byte[0]), StandardCharsets.UTF_8);
    }

    private TableName nameOf(SqlName name) {
        TableName table = new TableName(name.schema(), name.name());
        return judge.ownerOf(DataEnd.table(table)).nameOf(table);
    }
}
