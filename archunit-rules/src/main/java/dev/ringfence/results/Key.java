package dev.ringfence.results;

import java.util.List;
import java.util.Optional;

/**
 * Says what a result was made of. Nothing in it is absolute, and only {@code files} depends on times.
 *
 * @param tool the version of Ringfence
 * @param map the content of the map, with the names of its files, since a result names places in them
 * @param expired the places of the exceptions that were over on that day
 * @param files the class files and sources, by path, size and time, and how the sources are read
 * @param sources the sources that people write, by content, and how they are read
 * @param recorded the baselines, locks and frozen resources, by content
 * @param flags the files that the map names beside flags of seams, by content
 * @param tree what people write in all projects of the tree, by name; empty where the verdict did not look at them
 */
record Key(
        String tool,
        String map,
        List<String> expired,
        String files,
        String sources,
        String recorded,
        String flags,
        String tree) {

    /**
     * Says whether a result of that key shows what a project uses today. Where there are no class files, as in a fresh
     * checkout, the content of the sources counts.
     */
    boolean fits(Key today, boolean haveClassFiles) {
        boolean sameFiles = files.equals(today.files) || !haveClassFiles && sources.equals(today.sources);
        return tool.equals(today.tool) && map.equals(today.map) && flags.equals(today.flags) && sameFiles;
    }

    /** Says what differs today, so that the verdict of a result of that key may differ; nothing where it holds. */
    Optional<String> differenceTo(Key today) {
        if (!tool.equals(today.tool)) {
            return Optional.of("was left by Ringfence " + tool + ", and this is " + today.tool);
        }
        if (!map.equals(today.map)) {
            return Optional.of("was judged by another module map");
        }
        if (!sources.equals(today.sources)) {
            return Optional.of("was made of other sources");
        }
        if (!recorded.equals(today.recorded)) {
            return Optional.of("was made with other baselines, locks or frozen resources");
        }
        if (!flags.equals(today.flags)) {
            return Optional.of("was made with other files that have flags of seams");
        }
        if (!expired.equals(today.expired)) {
            return Optional.of("was judged on a day on which other exceptions of the map were over");
        }
        return tree.isEmpty() || tree.equals(today.tree)
                ? Optional.empty()
                : Optional.of("looked for what moved in other sources or baselines of other projects");
    }
}
