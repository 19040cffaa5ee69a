package dev.ringfence.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.jgit.diff.SimilarityIndex;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectLoader;

/**
 * Pairs files that are gone with files that are new, one for one.
 *
 * <ol>
 *   <li>Equal content, line endings aside; of several, those with the same name first.
 *   <li>Of what is left, files with the same name that are alike, the more alike first.
 *   <li>Of what is left, any that are alike, the more alike first; only where they are not too many to compare.
 * </ol>
 */
final class Renames {

    /** Less than half alike is no rename, as for git. */
    static final int LEAST_SCORE = 50;

    private static final int MOST_COMPARISONS = 1_000_000;
    private static final int WHOLE = 100;

    private final Map<String, byte[]> gone;
    private final Map<String, byte[]> fresh;
    private final Map<String, SimilarityIndex> indexes = new TreeMap<>();
    private final List<Renamed> found = new ArrayList<>();

    private Renames(Map<String, byte[]> gone, Map<String, byte[]> fresh) {
        this.gone = gone;
        this.fresh = fresh;
    }

    static List<Renamed> between(
            SortedSet<String> gone,
            Function<String, byte[]> before,
            SortedSet<String> fresh,
            Function<String, byte[]> today) {
        if (gone.isEmpty() || fresh.isEmpty()) {
            return List.of();
        }
        Renames renames = new Renames(contents(gone, before), contents(fresh, today));
        renames.pairEqual();
        renames.pairAlike(true);
        renames.pairAlike(false);
        return List.copyOf(renames.found);
    }

    private static Map<String, byte[]> contents(Collection<String> paths, Function<String, byte[]> read) {
        Map<String, byte[]> contents = new TreeMap<>();
        paths.forEach(path -> contents.put(path, withoutReturns(read.apply(path))));
        return contents;
    }

    private static byte[] withoutReturns(byte[] content) {
        byte[] kept = new byte[content.length];
        int length = 0;
        for (byte b : content) {
            if (b != '\r') {
                kept[length++] = b;
            }
        }
        return Arrays.copyOf(kept, length);
    }

    private void pairEqual() {
        Map<ByteBuffer, SortedSet<String>> byContent = new LinkedHashMap<>();
        fresh.forEach((path, content) -> byContent
                .computeIfAbsent(ByteBuffer.wrap(content), unused -> new TreeSet<>())
                .add(path));
        for (boolean sameName : new boolean[] {true, false}) {
            for (String old : List.copyOf(gone.keySet())) {
                SortedSet<String> equal = byContent.getOrDefault(ByteBuffer.wrap(gone.get(old)), new TreeSet<>());
                equal.stream()
                        .filter(path -> !sameName || name(path).equals(name(old)))
                        .findFirst()
                        .ifPresent(path -> {
                            equal.remove(path);
                            pair(new Renamed(old, path, WHOLE));
                        });
            }
        }
    }

    private void pairAlike(boolean sameName) {
        if (!sameName && (long) gone.size() * fresh.size() > MOST_COMPARISONS) {
            return;
        }
        List<Renamed> alike = new ArrayList<>();
        for (String old : gone.keySet()) {
            for (String path : fresh.keySet()) {
                if (!sameName || name(path).equals(name(old))) {
                    int score = score(old, path);
                    if (score >= LEAST_SCORE) {
                        alike.add(new Renamed(old, path, score));
                    }
                }
            }
        }
        alike.sort(Comparator.comparingInt(Renamed::score)
                .reversed()
                .thenComparing(Renamed::oldPath)
                .thenComparing(Renamed::newPath));
        alike.stream()
                .filter(renamed -> gone.containsKey(renamed.oldPath()) && fresh.containsKey(renamed.newPath()))
                .toList()
                .forEach(this::pair);
    }

    private void pair(Renamed renamed) {
        if (gone.containsKey(renamed.oldPath()) && fresh.containsKey(renamed.newPath())) {
            gone.remove(renamed.oldPath());
            fresh.remove(renamed.newPath());
            found.add(renamed);
        }
    }

    private int score(String old, String path) {
        byte[] before = gone.get(old);
        byte[] today = fresh.get(path);
        if (2 * Math.min(before.length, today.length) < Math.max(before.length, today.length)) {
            return 0;
        }
        return index("old:" + old, before).score(index("new:" + path, today), WHOLE);
    }

    private SimilarityIndex index(String key, byte[] content) {
        return indexes.computeIfAbsent(key, unused -> index(content));
    }

    private static SimilarityIndex index(byte[] content) {
        try {
            return SimilarityIndex.create(new ObjectLoader.SmallObject(Constants.OBJ_BLOB, content));
        } catch (IOException | SimilarityIndex.TableFullException tooLarge) {
            throw Damage.of(tooLarge);
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
