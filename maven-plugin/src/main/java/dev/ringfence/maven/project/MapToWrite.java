package dev.ringfence.maven.project;

import dev.ringfence.files.ShownPath;
import dev.ringfence.map.Problem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Says where {@code init} writes, or why it cannot write. */
public sealed interface MapToWrite {

    /** Says that there is no map yet. */
    record Fresh(Path file) implements MapToWrite {}

    /** Says that there is a map, to which modules may be added. */
    record Existing(Path file) implements MapToWrite {}

    /** Says that nothing may be written. */
    record Refused(Problem problem) implements MapToWrite {}

    static MapToWrite of(Invocation invocation, boolean merge) {
        Path folder = new MavenCode(invocation.project()).folder();
        Path top = ReactorTop.of(folder);
        if (!top.equals(folder) || isPart(invocation)) {
            return new Refused(Problem.error(
                    "pom.xml",
                    0,
                    "only a part of the reactor is here, and a map is guessed from all of it",
                    "Run it beside the top pom.xml, without -pl."));
        }
        MapSearch search = MapSearch.from(top, invocation.map());
        if (search instanceof MapSearch.Several several) {
            return new Refused(several(several.maps(), top));
        }
        Path file = search instanceof MapSearch.Found found ? found.map() : top.resolve(MapSearch.FILE_NAME);
        if (search instanceof MapSearch.None none && !none.nearMisses().isEmpty()) {
            return new Refused(Problem.error(
                    MapSearch.FILE_NAME,
                    0,
                    "there is no module map" + but(none.nearMisses(), top),
                    "Rename it to `" + MapSearch.FILE_NAME + "`, if it is meant for one; else delete it, or name the"
                            + " map to write with -Dringfence.map=."));
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Fresh(file);
        }
        return merge ? new Existing(file) : new Refused(exists(top, file));
    }

    private static boolean isPart(Invocation invocation) {
        return invocation.session().getProjects().size()
                < invocation.session().getAllProjects().size();
    }

    private static Problem several(List<Path> maps, Path top) {
        return Problem.error(
                MapSearch.FILE_NAME,
                0,
                "two module maps are on the way: "
                        + maps.stream().map(map -> ShownPath.of(top, map)).collect(Collectors.joining(" and ")),
                "Keep one, or name the one that counts with -Dringfence.map=.");
    }

    /** Says which files have almost the name of a map; nothing where there are none. */
    static String but(List<Path> nearMisses, Path folder) {
        return nearMisses.isEmpty()
                ? ""
                : ", but "
                        + nearMisses.stream()
                                .map(file -> ShownPath.of(folder, file))
                                .collect(Collectors.joining(", "))
                        + (nearMisses.size() == 1 ? " is there" : " are there");
    }

    private static Problem exists(Path top, Path file) {
        return Problem.error(
                ShownPath.of(top, file),
                0,
                "there is a module map already, and it is never overwritten",
                "Add what it does not have yet with -Dringfence.merge, or write another one with -Dringfence.map=.");
    }

    /** Returns the nearest folder above that holds {@code .git}, in which CODEOWNERS is; else the folder itself. */
    static Path repositoryOf(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return at;
            }
        }
        return folder;
    }
}
