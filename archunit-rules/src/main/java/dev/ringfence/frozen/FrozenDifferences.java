package dev.ringfence.frozen;

import dev.ringfence.source.UnreadableSource;
import java.util.List;

/**
 * Says how the frozen code of a module in one project differs from its locks.
 *
 * @param changes by file and line
 * @param stale lines of the lock for what is here, and is the module's frozen code no more
 * @param unseen locked types whose sources lie in folders that this run does not read; they were not compared
 * @param byTokens sources that could not be parsed, and are compared as a whole
 */
public record FrozenDifferences(
        List<FrozenChange> changes, List<StaleLock> stale, List<UnseenType> unseen, List<UnreadableSource> byTokens) {}
