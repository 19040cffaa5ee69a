package dev.ringfence.schema.flyway;

import dev.ringfence.files.SlashPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Sorts migrations by the histories that they belong to.
 *
 * <ol>
 *   <li>A location is {@code db/migration}, or the highest folder that itself holds a migration, with all below.
 *   <li>Where folders of a location are named as databases are, each is a history, together with what lies beside them.
 *   <li>Else, where a version stands in two folders of a location, each folder is a history of the same kind.
 *   <li>Else the location is one history.
 * </ol>
 */
final class FlywayLocations {

    private static final String DEFAULT = "db/migration";

    private static final Set<String> DATABASES = Set.of(
            "h2",
            "hsqldb",
            "hsql",
            "derby",
            "sqlite",
            "mysql",
            "mariadb",
            "percona",
            "aurora",
            "postgresql",
            "postgres",
            "postgre",
            "pgsql",
            "pg",
            "cockroachdb",
            "cockroach",
            "yugabytedb",
            "redshift",
            "oracle",
            "sqlserver",
            "mssql",
            "azuresql",
            "sybase",
            "db2",
            "informix",
            "firebird",
            "snowflake",
            "hana",
            "saphana",
            "bigquery",
            "spanner",
            "clickhouse",
            "dm",
            "dameng",
            "kingbase",
            "oceanbase",
            "tidb",
            "gauss",
            "opengauss");

    private final Collection<FlywayFile> files;
    private final Set<String> folders;

    FlywayLocations(Collection<FlywayFile> files) {
        this.files = files;
        this.folders = files.stream().map(file -> file.file().folder()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the files of each history, the histories in the order of their folders. */
    List<List<FlywayFile>> histories() {
        SortedMap<String, List<FlywayFile>> locations = new TreeMap<>();
        for (FlywayFile file : files) {
            locations
                    .computeIfAbsent(location(file), folder -> new ArrayList<>())
                    .add(file);
        }
        List<List<FlywayFile>> histories = new ArrayList<>();
        locations.forEach((folder, members) -> histories.addAll(divided(folder, members)));
        return histories;
    }

    private String location(FlywayFile file) {
        String folder = file.file().folder();
        int standard = ("/" + folder + "/").indexOf("/" + DEFAULT + "/");
        if (standard >= 0) {
            return folder.substring(0, standard + DEFAULT.length());
        }
        return folders.stream()
                .filter(higher -> folder.equals(higher) || SlashPath.isBelow(folder, higher))
                .findFirst()
                .orElse(folder);
    }

    private static List<List<FlywayFile>> divided(String location, List<FlywayFile> members) {
        boolean byDatabase = members.stream()
                .anyMatch(file -> child(location, file)
                        .filter(FlywayLocations::isDatabase)
                        .isPresent());
        if (!byDatabase && !collides(members)) {
            return List.of(members);
        }
        List<FlywayFile> common = new ArrayList<>();
        SortedMap<String, List<FlywayFile>> children = new TreeMap<>();
        for (FlywayFile file : members) {
            Optional<String> child = child(location, file).filter(name -> !byDatabase || isDatabase(name));
            child.map(name -> children.computeIfAbsent(name, key -> new ArrayList<>()))
                    .orElse(common)
                    .add(file);
        }
        if (children.isEmpty()) {
            return List.of(common);
        }
        children.values().forEach(history -> history.addAll(common));
        return List.copyOf(children.values());
    }

    private static boolean isDatabase(String folder) {
        return DATABASES.contains(folder.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", ""));
    }

    /** Returns the folder right below the location in which the file lies. */
    private static Optional<String> child(String location, FlywayFile file) {
        String below = file.file().path().substring(location.isEmpty() ? 0 : location.length() + 1);
        int slash = below.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(below.substring(0, slash));
    }

    private static boolean collides(List<FlywayFile> members) {
        Map<FlywayVersion, String> seen = new HashMap<>();
        return members.stream()
                .filter(file -> file.isSql() && file.kind() == FlywayFile.Kind.VERSIONED)
                .anyMatch(file -> file.version()
                        .map(version -> seen.putIfAbsent(version, file.file().folder()))
                        .filter(folder -> !folder.equals(file.file().folder()))
                        .isPresent());
    }
}
