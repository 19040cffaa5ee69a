package dev.ringfence.maven.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says which project looks at the files of the map's folder that lie in no project.
 *
 * <ol>
 *   <li>None where a project that the map judges lies there or above: such files lie in that project.
 *   <li>Else the top of the tree, where that lies below the map's folder.
 *   <li>Else the first project of the tree below it, by path.
 * </ol>
 *
 * <p>Only the poms on disk are asked, so that a build of one project alone answers as one of all does.
 */
public final class FolderOfMap {

    private FolderOfMap() {}

    /**
     * Returns the folder of the map, where the call's project is the one that looks there.
     *
     * @param folders finds the folders of the projects that a pom leads to
     */
    public static Optional<Path> of(Invocation invocation, Function<Path, List<Path>> folders) {
        return of(new MavenCode(invocation.project()).folder(), invocation.map(), folders);
    }

    static Optional<Path> of(Path own, Optional<Path> named, Function<Path, List<Path>> folders) {
        return MapSearch.from(own, named) instanceof MapSearch.Found found
                ? Optional.of(Objects.requireNonNull(found.map().getParent()))
                        .filter(folder -> own.startsWith(folder) && !Files.exists(folder.resolve("pom.xml")))
                        .filter(folder -> looks(own, found.map(), named, folders))
                : Optional.empty();
    }

    private static boolean looks(Path own, Path map, Optional<Path> named, Function<Path, List<Path>> folders) {
        Path top = ReactorTop.of(own);
        Path mapFolder = Objects.requireNonNull(map.getParent());
        List<Path> judged = folders.apply(top.resolve("pom.xml")).stream()
                .filter(folder -> MapSearch.from(folder, named).equals(new MapSearch.Found(map)))
                .sorted()
                .toList();
        if (judged.stream().anyMatch(mapFolder::startsWith)) {
            return false;
        }
        return judged.contains(top) && top.startsWith(mapFolder)
                ? top.equals(own)
                : judged.stream()
                        .filter(folder -> folder.startsWith(mapFolder))
                        .findFirst()
                        .filter(own::equals)
                        .isPresent();
    }
}
