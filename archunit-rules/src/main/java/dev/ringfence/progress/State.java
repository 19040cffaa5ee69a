package dev.ringfence.progress;

import java.time.LocalDate;
import java.util.SortedMap;

/**
 * Describes a commit of the main line, and the files of it that count.
 *
 * @param sha shortened
 * @param day when it was committed, UTC, and never later than a commit after it
 * @param files their paths, and the name of what each holds
 * @param changesMap whether a file of a map is other than in the commit before it
 */
record State(String sha, LocalDate day, SortedMap<String, String> files, boolean changesMap) {}
