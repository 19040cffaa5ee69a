package dev.ringfence.moves;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds, among sources that are new since some commit, those that are like one which is gone.
 *
 * <ol>
 *   <li>They have its ending.
 *   <li>Where it was like many others, they bear its name or lie where it lay.
 *   <li>Where very many are new, they bear its name. If none of that name is like it, they have rare code in common with
 *       it.
 * </ol>
 */
final class Candidates {

    static final int MANY = 200;

    /** Bounds how many sources may have a run of code in common that still tells something of them. */
    private static final int FEW = 50;

    private final Collection<Path> all;
    private final Function<Path, String> places;
    private final Function<Path, CodeShape> shapes;
    private final Map<String, List<Path>> named = new HashMap<>();
    private final Map<String, Map<Long, List<Path>>> bySample = new HashMap<>();

    /**
     * Looks among some sources, which may not all be new.
     *
     * @param places says where a source lies
     * @param shapes reads a source
     */
    Candidates(Collection<Path> all, Function<Path, String> places, Function<Path, CodeShape> shapes) {
        this.all = all;
        this.places = places;
        this.shapes = shapes;
        all.forEach(file -> add(named, name(file), file));
    }

    private static <K> void add(Map<K, List<Path>> index, K key, Path file) {
        index.computeIfAbsent(key, unused -> new ArrayList<>(1)).add(file);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /**
     * Returns those that are like a source which is gone, where all are new, each with how like it is.
     *
     * @param place where it lay
     */
    Map<Path, Double> like(Path gone, String place, CodeShape was) {
        return all.size() > MANY ? likeOfMany(gone, was, file -> true) : likeOfFew(gone, place, was, all);
    }

    /** Returns those of a few that are new which are like it. */
    Map<Path, Double> likeOfFew(Path gone, String place, CodeShape was, Collection<Path> few) {
        String ending = FileNames.ending(gone);
        String name = name(gone);
        return compared(
                few.stream()
                        .filter(file -> FileNames.ending(file).equals(ending))
                        .filter(file -> !was.isCommon()
                                || name(file).equals(name)
                                || places.apply(file).equals(place))
                        .toList(),
                was);
    }

    /** Returns those that are like it where very many are new. */
    Map<Path, Double> likeOfMany(Path gone, CodeShape was, Predicate<Path> isNew) {
        Map<Path, Double> found = compared(named.getOrDefault(name(gone), List.of()), was);
        found.keySet().removeIf(isNew.negate());
        if (found.isEmpty() && !was.isCommon()) {
            found = compared(withRareCodeOf(was, FileNames.ending(gone)), was);
            found.keySet().removeIf(isNew.negate());
        }
        return found;
    }

    private Map<Path, Double> compared(Collection<Path> candidates, CodeShape was) {
        Map<Path, Double> like = new HashMap<>();
        for (Path file : candidates) {
            double likeness = was.likeness(shapes.apply(file));
            if (likeness > 0) {
                like.put(file, likeness);
            }
        }
        return like;
    }

    /** The first call for an ending reads all sources of that ending. */
    private Set<Path> withRareCodeOf(CodeShape was, String ending) {
        Map<Long, List<Path>> index = bySample.computeIfAbsent(ending, this::indexed);
        Set<Path> found = new LinkedHashSet<>();
        for (long run : was.sample()) {
            List<Path> with = index.getOrDefault(run, List.of());
            if (with.size() <= FEW) {
                found.addAll(with);
            }
        }
        return found;
    }

    private Map<Long, List<Path>> indexed(String ending) {
        Map<Long, List<Path>> index = new HashMap<>();
        for (Path file : all) {
            if (FileNames.ending(file).equals(ending)) {
                for (long run : shapes.apply(file).sample()) {
                    add(index, run, file);
                }
            }
        }
        return index;
    }
}
