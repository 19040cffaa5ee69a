package dev.ringfence.git;

import java.util.SortedSet;

/**
 * Describes what a commit did to the commit before it.
 *
 * @param author the name of who wrote it
 * @param mail the address of who wrote it
 * @param paths the files that it added, changed or took away; a renamed file has both its paths here
 */
public record Change(String author, String mail, SortedSet<String> paths) {}
