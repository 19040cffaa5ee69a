package dev.ringfence.schema.liquibase;

import dev.ringfence.files.SlashPath;
import dev.ringfence.schema.step.MigrationFile;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds what changelogs name: by the path in the project, else below a root of resources. */
final class ProjectFiles {

    private static final List<String> ROOTS = List.of("", "src/main/resources/", "src/main/java/");

    private final SortedMap<String, MigrationFile> files = new TreeMap<>();

    ProjectFiles(Collection<MigrationFile> files) {
        files.forEach(file -> this.files.put(file.path(), file));
    }

    /** Returns the file that a changelog names; a path that fits no root may be the end of one file's path alone. */
    Optional<MigrationFile> file(String named, Optional<MigrationFile> relativeTo) {
        String path = path(named, relativeTo);
        return relativeTo.isPresent()
                ? Optional.ofNullable(files.get(path))
                : ROOTS.stream()
                        .flatMap(root -> Stream.ofNullable(files.get(root + path)))
                        .findFirst()
                        .or(() -> only(path));
    }

    private Optional<MigrationFile> only(String path) {
        List<MigrationFile> ending = files.values().stream()
                .filter(file -> !path.isEmpty() && file.path().endsWith("/" + path))
                .limit(2)
                .toList();
        return ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty();
    }

    /** Returns the files below the folder that a changelog names, in the order of their paths. */
    List<MigrationFile> below(String named, Optional<MigrationFile> relativeTo) {
        String path = path(named, relativeTo);
        List<String> roots = relativeTo.isPresent() ? List.of("") : ROOTS;
        return roots.stream()
                .map(root -> below(root + path))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> relativeTo.isPresent() || path.isEmpty() ? List.of() : belowOnly(path));
    }

    private List<MigrationFile> below(String folder) {
        return files.values().stream()
                .filter(file -> SlashPath.isBelow(file.path(), folder))
                .toList();
    }

    /** Returns what lies below the one folder whose path ends so. */
    private List<MigrationFile> belowOnly(String path) {
        String part = "/" + path + "/";
        List<String> folders = files.keySet().stream()
                .filter(file -> file.contains(part))
                .map(file -> file.substring(0, file.indexOf(part) + part.length() - 1))
                .distinct()
                .toList();
        return folders.size() == 1 ? below(folders.get(0)) : List.of();
    }

    private static String path(String named, Optional<MigrationFile> relativeTo) {
        String bare =
                named.replace('\\', '/').replaceFirst("^classpath\\*?:", "").replaceFirst("^/+", "");
        return normal(relativeTo.map(file -> file.folder() + "/").orElse("") + bare);
    }

    private static String normal(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}
