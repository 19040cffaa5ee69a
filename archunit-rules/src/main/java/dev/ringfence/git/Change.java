package dev.ringfence.git;

import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Describes what a commit did to the commit before it.
 *
 * @param author the name of who wrote it
 * @param mail the address of who wrote it
 * @param paths the files that it added, changed or took away; a renamed file has both its paths here
 * @param gone those of them that it took away
 * @param before the files that are asked for, as the commit before had them: their paths, and a name for what each
 *     holds; none where nothing is gone
 */
public record Change(
        String author,
        String mail,
        SortedSet<String> paths,
        SortedSet<String> gone,
        SortedMap<String, String> before) {}
