package dev.ringfence.schema;

import dev.ringfence.map.Place;
import dev.ringfence.schema.flyway.FlywayHistories;
import dev.ringfence.schema.liquibase.LiquibaseHistories;
import dev.ringfence.schema.step.History;
import dev.ringfence.schema.step.MigrationFile;
import dev.ringfence.schema.step.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the migrations of a project.
 *
 * <ol>
 *   <li>Changelogs of Liquibase are histories, one for each that no other one includes.
 *   <li>Of the other files, those that Flyway would run are histories, one for each location and database.
 *   <li>The scripts that are left are histories too, one for each folder, in the order of their paths.
 *   <li>What the histories lead to is put together.
 * </ol>
 */
public final class Migrations {

    private Migrations() {}

    /**
     * Returns the schema after all migrations; what cannot be read is a problem of the schema.
     *
     * @param migrations the files that the map calls migrations, in any order
     * @param others more files of the project, which changelogs may name
     */
    public static Schema read(Collection<MigrationFile> migrations, Collection<MigrationFile> others) {
        List<MigrationFile> sorted = migrations.stream()
                .sorted(Comparator.comparing(MigrationFile::path))
                .map(MigrationFile::readOnce)
                .toList();
        LiquibaseHistories liquibase = LiquibaseHistories.of(sorted, others);
        List<MigrationFile> left = sorted.stream()
                .filter(file -> !liquibase.named().contains(file.path()))
                .toList();
        List<History> histories = new ArrayList<>(liquibase.histories());
        histories.addAll(FlywayHistories.of(left));
        histories.addAll(scripts(left));
        return Union.of(histories.stream().map(HistoryReading::of).toList());
    }

    private static List<History> scripts(List<MigrationFile> files) {
        SortedMap<String, List<Step>> folders = new TreeMap<>();
        for (MigrationFile file : files) {
            if (file.extension().equals("sql") && !FlywayHistories.names(file)) {
                folders.computeIfAbsent(file.folder(), folder -> new ArrayList<>())
                        .add(new Step.Sql(new Place(file.path(), 1), file.text()));
            }
        }
        return folders.values().stream().map(History::new).toList();
    }
}
