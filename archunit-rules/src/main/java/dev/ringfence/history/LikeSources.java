package dev.ringfence.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sources that are gone since a commit, each with the new ones whose code is like it. It is what {@code check} goes by, so that a
 * line which {@code baseline} has rewritten without a reason is no growth, and one that a person has rewritten needs as much.
 */
final class LikeSources {

    private static final int MOST_COMPARISONS = 40_000;
    private static final int WHOLE = 100;
    private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t]*package[ \\t]+([^\\s;]+)");

    private final Map<String, Seen> seen = new HashMap<>();

    private LikeSources() {}

    /** The likest first; a source may be in several of them, as a type that was split is. */
    static List<Renamed> since(GitHistory history, Revision base) {
        SortedSet<String> then = history.paths(base, Sources::isSource);
        SortedSet<String> today = history.pathsOnDisk(Sources::isSource);
        SortedSet<String> gone = without(then, today);
        SortedSet<String> fresh = without(today, then);
        boolean areMany = (long) gone.size() * fresh.size() > MOST_COMPARISONS;
        LikeSources like = new LikeSources();
        List<Renamed> found = new ArrayList<>();
        for (String old : gone) {
            fresh.stream()
                    .filter(path -> !areMany || name(path).equals(name(old)))
                    .map(path -> like.compare(old, path, history, base))
                    .filter(renamed -> renamed.score() > 0)
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingInt(Renamed::score).reversed());
        return found;
    }

    private static SortedSet<String> without(SortedSet<String> paths, Collection<String> others) {
        SortedSet<String> rest = new TreeSet<>(paths);
        rest.removeAll(others);
        return rest;
    }

    private Renamed compare(String old, String path, GitHistory history, Revision base) {
        Seen was = seen.computeIfAbsent(
                "then " + old, unused -> Seen.of(old, history.content(base, old).orElseThrow()));
        Seen is = seen.computeIfAbsent("now " + path, unused -> Seen.of(path, history.contentOnDisk(path)));
        boolean isNear = name(path).equals(name(old)) || is.packageName().equals(was.packageName());
        boolean mayBeLike = isNear || !was.shape().isCommon();
        return new Renamed(old, path, mayBeLike ? (int) Math.ceil(was.shape().likeness(is.shape()) * WHOLE) : 0);
    }

    /** What a source declares to be its package, and its shape. */
    private record Seen(String packageName, CodeShape shape) {

        static Seen of(String path, byte[] content) {
            String code = PastSources.text(content);
            Matcher found = PACKAGE.matcher(code);
            String name = name(path);
            return new Seen(
                    found.find() ? found.group(1) : "", CodeShape.of(code, name.substring(0, name.lastIndexOf('.'))));
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
