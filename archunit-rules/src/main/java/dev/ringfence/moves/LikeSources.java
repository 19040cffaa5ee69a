package dev.ringfence.moves;

import dev.ringfence.git.GitHistory;
import dev.ringfence.git.Revision;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sources that are gone since a commit, each with the new ones whose code is like it. It is what {@code check} goes by, so that a
 * line which {@code baseline} has rewritten without a reason is no growth, and one that a person has rewritten needs as much.
 */
public final class LikeSources {

    private static final int MOST_COMPARISONS = 40_000;
    private static final int MOST_KEPT = 2_000;
    private static final int WHOLE = 100;
    private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t]*package[ \\t]+([^\\s;]+)");

    private final GitHistory history;
    private final Revision base;
    private final SortedSet<String> gone;
    private final SortedSet<String> fresh;
    private final boolean areMany;
    private final Map<String, Seen> kept = new HashMap<>();

    private LikeSources(GitHistory history, Revision base) {
        SortedSet<String> then = history.paths(base, Sources::isSource);
        SortedSet<String> today = history.pathsOnDisk(Sources::isSource);
        this.history = history;
        this.base = base;
        this.gone = without(then, today);
        this.fresh = without(today, then);
        this.areMany = (long) gone.size() * fresh.size() > MOST_COMPARISONS;
    }

    /** The likest first; a source may be in several of them, as a type that was split is. */
    public static List<Renamed> since(GitHistory history, Revision base) {
        LikeSources sources = new LikeSources(history, base);
        return sources.gone.stream()
                .flatMap(sources::like)
                .sorted(Comparator.comparingInt(Renamed::score).reversed())
                .toList();
    }

    private Stream<Renamed> like(String old) {
        List<String> candidates = fresh.stream()
                .filter(path -> !areMany || name(path).equals(name(old)))
                .toList();
        if (candidates.isEmpty()) {
            return Stream.empty();
        }
        Seen was = Seen.of(old, history.content(base, old).orElseThrow());
        return candidates.stream()
                .map(path -> compare(old, was, path, today(path)))
                .filter(renamed -> renamed.score() > 0);
    }

    /** Whole trees may have moved: then sources are read anew, rather than all of them held at once. */
    private Seen today(String path) {
        return fresh.size() > MOST_KEPT
                ? Seen.of(path, history.contentOnDisk(path))
                : kept.computeIfAbsent(path, unused -> Seen.of(path, history.contentOnDisk(path)));
    }

    private static SortedSet<String> without(SortedSet<String> paths, Collection<String> others) {
        SortedSet<String> rest = new TreeSet<>(paths);
        rest.removeAll(others);
        return rest;
    }

    private static Renamed compare(String old, Seen was, String path, Seen is) {
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
