package dev.ringfence.history;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pairs files that are gone with files that are new, one for one.
 *
 * <ol>
 *   <li>Equal content, line endings aside; of several, those with the same name first.
 *   <li>Of what is left, files with the same name that are alike, the more alike first.
 *   <li>Of what is left, any that are alike, the more alike first; only where they are not too many to compare.
 * </ol>
 *
 * <p>Whole source trees may move, so of equal files nothing but a digest is kept, and of others what is compared at a time.
 */
final class Renames {

    /** Less than half alike is no rename, as for git. */
    static final int LEAST_SCORE = 50;

    private static final int MOST_COMPARISONS = 1_000_000;
    private static final int WHOLE = 100;
    private static final Comparator<Renamed> MOST_ALIKE_FIRST = Comparator.comparingInt(Renamed::score)
            .reversed()
            .thenComparing(Renamed::oldPath)
            .thenComparing(Renamed::newPath);

    private final SortedSet<String> gone;
    private final Function<String, byte[]> before;
    private final SortedSet<String> fresh;
    private final Function<String, byte[]> today;
    private final List<Renamed> found = new ArrayList<>();

    private Renames(
            SortedSet<String> gone,
            Function<String, byte[]> before,
            SortedSet<String> fresh,
            Function<String, byte[]> today) {
        this.gone = new TreeSet<>(gone);
        this.before = path -> withoutReturns(before.apply(path));
        this.fresh = new TreeSet<>(fresh);
        this.today = path -> withoutReturns(today.apply(path));
    }

    static List<Renamed> between(
            SortedSet<String> gone,
            Function<String, byte[]> before,
            SortedSet<String> fresh,
            Function<String, byte[]> today) {
        if (gone.isEmpty() || fresh.isEmpty()) {
            return List.of();
        }
        Renames renames = new Renames(gone, before, fresh, today);
        renames.pairEqual();
        renames.pairAlikeOfOneName();
        renames.pairAlike(renames.gone, renames.fresh);
        return List.copyOf(renames.found);
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
        fresh.forEach(path -> byContent
                .computeIfAbsent(digest(today.apply(path)), unused -> new TreeSet<>())
                .add(path));
        Map<String, SortedSet<String>> equal = new LinkedHashMap<>();
        gone.forEach(path -> equal.put(path, byContent.getOrDefault(digest(before.apply(path)), new TreeSet<>())));
        equal.forEach((old, paths) ->
                pairFirst(old, paths.stream().filter(path -> name(path).equals(name(old)))));
        equal.forEach((old, paths) -> pairFirst(old, paths.stream()));
    }

    private void pairFirst(String old, Stream<String> paths) {
        Optional<String> path = paths.filter(fresh::contains).findFirst();
        path.ifPresent(other -> pair(new Renamed(old, other, WHOLE)));
    }

    private void pairAlikeOfOneName() {
        Map<String, List<String>> byName = fresh.stream().collect(Collectors.groupingBy(Renames::name));
        Map<String, List<String>> goneByName = gone.stream().collect(Collectors.groupingBy(Renames::name));
        goneByName.forEach((name, old) -> pairAlike(old, byName.getOrDefault(name, List.of())));
    }

    private void pairAlike(Collection<String> old, Collection<String> paths) {
        if ((long) old.size() * paths.size() > MOST_COMPARISONS) {
            return;
        }
        Likeness likeness = new Likeness(before, today);
        old.stream()
                .flatMap(one -> paths.stream().map(other -> new Renamed(one, other, likeness.score(one, other))))
                .filter(renamed -> renamed.score() >= LEAST_SCORE)
                .sorted(MOST_ALIKE_FIRST)
                .toList()
                .forEach(this::pair);
    }

    /** Unless one of them has found another by now. */
    private void pair(Renamed renamed) {
        if (gone.contains(renamed.oldPath()) && fresh.contains(renamed.newPath())) {
            gone.remove(renamed.oldPath());
            fresh.remove(renamed.newPath());
            found.add(renamed);
        }
    }

    private static ByteBuffer digest(byte[] content) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
