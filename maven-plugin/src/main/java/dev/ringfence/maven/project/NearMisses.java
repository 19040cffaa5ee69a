package dev.ringfence.maven.project;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds files that somebody meant for the module map, and that bear another name. */
final class NearMisses {

    /** Such as {@code module-map.yml}, {@code Module_Map.yaml}, {@code modulemap.yaml.txt}; a schema or a part is none. */
    private static final Pattern NAME = Pattern.compile(
            "\\.?modules?[-_. ]?maps?(\\.(ya?ml|json))?([.~](txt|bak|orig|old|disabled|example|sample))?~?",
            Pattern.CASE_INSENSITIVE);

    private NearMisses() {}

    static List<Path> in(Path folder) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, NearMisses::isNear)) {
            files.forEach(found::add);
        } catch (IOException | DirectoryIteratorException unreadable) {
            return List.of();
        }
        return found.stream().sorted().toList();
    }

    private static boolean isNear(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.equals(MapSearch.FILE_NAME) && NAME.matcher(name).matches() && Files.isRegularFile(file);
    }
}
