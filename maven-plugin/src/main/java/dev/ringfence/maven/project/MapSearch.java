package dev.ringfence.maven.project;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the module map of a project: from its folder up to the folder that holds {@code .git}, or to the reactor's
 * top pom.
 */
sealed interface MapSearch {

    String FILE_NAME = "module-map.yaml";

    /** Names the only map on the way, or the map that was named. */
    record Found(Path map) implements MapSearch {}

    /** Says that there is no map, though everything from the first folder to the last was looked at. */
    record None(Path first, Path last) implements MapSearch {}

    /** Names two or more maps, of which nobody can tell which is meant. */
    record Several(List<Path> maps) implements MapSearch {}

    static MapSearch from(Path folder, Optional<Path> named) {
        if (named.isPresent()) {
            return new Found(named.get().toAbsolutePath().normalize());
        }
        Path first = folder.toAbsolutePath().normalize();
        Path last = lastFolder(first);
        List<Path> maps = new ArrayList<>();
        for (Path at = first; at != null && at.startsWith(last); at = at.getParent()) {
            if (isThere(at.resolve(FILE_NAME))) {
                maps.add(at.resolve(FILE_NAME));
            }
        }
        return switch (maps.size()) {
            case 0 -> new None(first, last);
            case 1 -> new Found(maps.get(0));
            default -> new Several(List.copyOf(maps));
        };
    }

    /** Whatever bears the name counts: a folder, a pipe or a link to nothing is told, not passed over. */
    private static boolean isThere(Path map) {
        return Files.exists(map, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Returns the nearest folder that holds {@code .git}, or the reactor's top where that is nearer or no folder holds
     * {@code .git}.
     */
    private static Path lastFolder(Path first) {
        Path top = ReactorTop.of(first);
        for (Path at = first; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return at;
            }
            if (at.equals(top) && isThere(at.resolve(FILE_NAME))) {
                return at;
            }
        }
        return top;
    }
}
