package dev.ringfence.maven.project;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for the module map of a project: from its folder up to the folder that holds {@code .git}, or to the reactor's
 * top pom. Where the top pom lies beside its modules, its folder is looked at last.
 */
sealed interface MapSearch {

    String FILE_NAME = "module-map.yaml";

    /** Names the only map on the way, or the map that was named. */
    record Found(Path map) implements MapSearch {}

    /**
     * Says that there is no map, though everything from the first folder to the last was looked at.
     *
     * @param beside the folder of the top pom, where it is not above its modules
     * @param nearMisses files whose names look as if they were meant
     */
    record None(Path first, Path last, Optional<Path> beside, List<Path> nearMisses) implements MapSearch {}

    /** Names two or more maps, of which nobody can tell which is meant. */
    record Several(List<Path> maps) implements MapSearch {}

    static MapSearch from(Path folder, Optional<Path> named) {
        if (named.isPresent()) {
            return new Found(named.get().toAbsolutePath().normalize());
        }
        Path first = folder.toAbsolutePath().normalize();
        Path top = ReactorTop.of(first);
        Path last = lastFolder(first, top);
        List<Path> folders = new ArrayList<>();
        for (Path at = first; at != null && at.startsWith(last); at = at.getParent()) {
            folders.add(at);
        }
        List<Path> maps = mapsIn(folders);
        return switch (maps.size()) {
            case 0 -> first.startsWith(top) ? none(folders, Optional.empty()) : beside(folders, top);
            case 1 -> new Found(maps.get(0));
            default -> new Several(List.copyOf(maps));
        };
    }

    private static List<Path> mapsIn(List<Path> folders) {
        return folders.stream()
                .map(folder -> folder.resolve(FILE_NAME))
                .filter(MapSearch::isThere)
                .toList();
    }

    private static MapSearch beside(List<Path> folders, Path top) {
        Path map = top.resolve(FILE_NAME);
        return isThere(map) ? new Found(map) : none(folders, Optional.of(top));
    }

    private static MapSearch none(List<Path> folders, Optional<Path> beside) {
        return new None(
                folders.get(0),
                folders.get(folders.size() - 1),
                beside,
                Stream.concat(folders.stream(), beside.stream())
                        .flatMap(folder -> NearMisses.in(folder).stream())
                        .toList());
    }

    /** Whatever bears the name counts: a folder, a pipe or a link to nothing is told, not passed over. */
    private static boolean isThere(Path map) {
        return Files.exists(map, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Returns the nearest folder that holds {@code .git}, or the reactor's top where that is nearer or no folder holds
     * {@code .git}. Of a top pom beside its modules it is the folder that holds both.
     */
    private static Path lastFolder(Path first, Path top) {
        for (Path at = first; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return at;
            }
            if (at.equals(top) && isThere(at.resolve(FILE_NAME))) {
                return at;
            }
        }
        return commonFolder(top, Stream.concat(Stream.of(first), modulesBeside(top)));
    }

    private static Stream<Path> modulesBeside(Path top) {
        return PomModules.of(top.resolve("pom.xml")).stream()
                .map(module -> top.resolve(module).normalize())
                .filter(module -> ReactorTop.mayLieBeside(top, module));
    }

    private static Path commonFolder(Path one, Stream<Path> others) {
        return others.reduce(one, (common, other) -> {
            Path above = common;
            while (!other.startsWith(above)) {
                above = Objects.requireNonNull(above.getParent());
            }
            return above;
        });
    }
}
