package dev.ringfence.moves;

import dev.ringfence.git.TreeFiles;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.TypeName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds the source files of a tree, by path alone. Nothing says where a source root begins, so every end of a path may
 * be the name of a type.
 */
public final class Sources {

    private static final Pattern SOURCE = Pattern.compile(".*\\.(?:java|kt|groovy|scala)");

    private final TreeFiles files;
    private Optional<Collection<String>> paths = Optional.empty();

    public Sources(TreeFiles files) {
        this.files = files;
    }

    public static boolean isSource(String path) {
        return SOURCE.matcher(path).matches();
    }

    /** Says whether one of the sources may hold a type that the pattern names. */
    public boolean anyFits(NamePattern pattern) {
        return all().stream().anyMatch(path -> fits(path, pattern));
    }

    /** The sources are many, and mostly nobody asks for them. */
    private Collection<String> all() {
        Collection<String> all = paths.orElseGet(() -> files.paths(Sources::isSource));
        paths = Optional.of(all);
        return all;
    }

    private static boolean fits(String path, NamePattern pattern) {
        List<String> names = List.of(path.substring(0, path.lastIndexOf('.')).split("/"));
        for (int from = 0; from < names.size(); from++) {
            if (pattern.matches(new TypeName(String.join(".", names.subList(from, names.size()))))) {
                return true;
            }
        }
        return false;
    }
}
