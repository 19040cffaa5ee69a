package dev.ringfence.tables;

import dev.ringfence.files.FileTree;
import dev.ringfence.files.ShownPath;
import dev.ringfence.map.PathGlob;
import dev.ringfence.map.TableSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds the files of a project that tell of tables. A file belongs to the project whose pom is nearest above it.
 *
 * <p>Folders of builds, hidden ones, test code and projects within the project are not looked into.
 *
 * @param tree every file that may matter
 * @param settings which of them are what
 */
record FilesOfTables(FileTree tree, TableSettings settings) {

    private static final Set<String> ENDINGS = Set.of("sql", "stg", "xml", "yaml", "yml", "json");
    private static final Set<String> CODE = Set.of("java", "kt", "groovy", "scala", "class");
    private static final List<String> ROOTS_OF_CODE = List.of("src/main/java/", "src/main/kotlin/", "src/main/groovy/");
    private static final Set<String> SKIPPED = Set.of("target", "node_modules", "build");
    private static final List<String> TESTS = List.of("src/test", "src/it");

    static FilesOfTables in(Path folder, Optional<Path> buildFolder, TableSettings settings) {
        return new FilesOfTables(
                FileTree.withChanges(
                        folder,
                        FilesOfTables::mayMatter,
                        inner -> isSkipped(ShownPath.of(folder, inner), inner, buildFolder),
                        FilesOfTables::isCode),
                settings);
    }

    private static boolean isCode(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && CODE.contains(name.substring(dot + 1));
    }

    private static boolean mayMatter(String relative) {
        return ENDINGS.contains(relative.substring(relative.lastIndexOf('.') + 1));
    }

    /** A package may be called as folders of builds are. */
    private static boolean isSkipped(String shown, Path folder, Optional<Path> buildFolder) {
        String name = shown.substring(shown.lastIndexOf('/') + 1);
        return name.startsWith(".")
                || SKIPPED.contains(name) && !shown.startsWith("src/")
                || buildFolder.filter(folder::equals).isPresent()
                || TESTS.contains(shown)
                || ROOTS_OF_CODE.stream().noneMatch(shown::startsWith) && Files.exists(folder.resolve("pom.xml"));
    }

    /** Returns all files by their paths from the project's folder, with forward slashes. */
    SortedMap<String, Path> all() {
        return having(name -> true);
    }

    /** Returns the files that the map calls migrations. */
    SortedMap<String, Path> migrations() {
        return having(fitting(settings.migrations()));
    }

    /** Returns the other files with SQL, and the mappings of Hibernate and JPA, which need no glob. */
    SortedMap<String, Path> statements() {
        Predicate<String> isMapping = name -> name.endsWith(".hbm.xml") || name.endsWith("/orm.xml");
        return having(isMapping.or(fitting(settings.sql())));
    }

    private static Predicate<String> fitting(List<String> globs) {
        List<PathGlob> wanted = globs.stream().map(PathGlob::of).toList();
        return name -> wanted.stream().anyMatch(glob -> glob.names(name));
    }

    private SortedMap<String, Path> having(Predicate<String> wanted) {
        SortedMap<String, Path> files = new TreeMap<>();
        tree.files().stream()
                .filter(file -> file.isRegular() && wanted.test(file.relative()))
                .forEach(file -> files.put(file.relative(), file.path()));
        return files;
    }
}
