package dev.ringfence.growth;

import dev.ringfence.files.SlashPath;
import dev.ringfence.git.TreeFiles;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Names the map that judged a project at the base.
 *
 * @param path where it stood, from the work tree
 * @param replaced whether today another one judges in its stead
 */
record MapThen(String path, boolean replaced) {

    /**
     * Finds the map of the base.
     *
     * <ol>
     *   <li>The nearest {@code module-map.yaml} from the project's folder upwards is the one that the walk finds.
     *   <li>Where the map of today was there as well, and a pom or {@code .mvn} named it, it is that one.
     *   <li>Where today's is none of them, it has been put over the nearest; unless that one only moved up.
     *   <li>Without a map on the way it is today's, if it was there, or one further down that is gone since.
     * </ol>
     *
     * @param then the tree of the base
     * @param now the tree of today
     * @param today the map of today, from the work tree; empty where it lies elsewhere
     * @param project the folder of the project, from the work tree
     */
    static Optional<MapThen> find(TreeFiles then, TreeFiles now, Optional<String> today, String project) {
        Optional<String> nearest = above(project)
                .map(folder -> DebtFiles.join(folder, DebtFiles.MAP))
                .filter(path -> then.content(path).isPresent())
                .findFirst();
        Optional<String> same = today.filter(path -> then.content(path).isPresent());
        if (nearest.isEmpty() || same.equals(nearest)) {
            return same.or(() -> goneBelow(then, now, today)).map(path -> new MapThen(path, false));
        }
        if (same.isPresent() && new NamedMaps(then, above(project).toList()).name(same.get())) {
            return same.map(path -> new MapThen(path, false));
        }
        boolean onlyMovedUp = same.isEmpty()
                && now.content(nearest.get()).isEmpty()
                && today.filter(path -> SlashPath.isBelow(nearest.get(), SlashPath.folder(path)))
                        .isPresent();
        return Optional.of(new MapThen(nearest.get(), !onlyMovedUp));
    }

    private static Optional<String> goneBelow(TreeFiles then, TreeFiles now, Optional<String> today) {
        String folder = today.map(SlashPath::folder).orElse("");
        return then
                .paths(path -> SlashPath.name(path).equals(DebtFiles.MAP) && SlashPath.isBelow(path, folder))
                .stream()
                .filter(path -> now.content(path).isEmpty())
                .findFirst();
    }

    /** Returns the folder and all above it, down to the top of the work tree. */
    private static Stream<String> above(String folder) {
        return folder.isEmpty() ? Stream.of("") : Stream.concat(Stream.of(folder), above(SlashPath.folder(folder)));
    }
}
