package dev.ringfence.frozen;

import dev.ringfence.map.TypeName;
import dev.ringfence.source.UnreadableSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Says how the frozen code of a module in one project differs from its locks.
 *
 * @param changes by file and line
 * @param stale lines of the lock for what is here, and is the module's frozen code no more
 * @param unseen locked types whose sources lie in folders that this run does not read; they were not compared
 * @param byTokens sources that could not be parsed, and are compared as a whole
 * @param left the locked types that the module has no more, deleted or in another module; renamed ones apart
 * @param contents the digests that the locks hold of sources that are no longer so, where they hold any
 */
public record FrozenDifferences(
        List<FrozenChange> changes,
        List<StaleLock> stale,
        List<UnseenType> unseen,
        List<UnreadableSource> byTokens,
        SortedSet<TypeName> left,
        SortedMap<Path, Set<String>> contents) {}
