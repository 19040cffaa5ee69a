package dev.ringfence.progress;

import java.util.Optional;
import java.util.SortedMap;

/**
 * Tells how the debt of a module goes.
 *
 * @param name its name by the map of each week
 * @param owner whom to ask by the map of the last week
 * @param gone whether the map of the last week has no such module
 * @param kinds its counts of each kind of which there ever was a line
 */
public record ModuleProgress(String name, Optional<String> owner, boolean gone, SortedMap<DebtKind, BurnDown> kinds) {

    /** Returns the counts of a kind; empty where there never was a line of it. */
    public Optional<BurnDown> of(DebtKind kind) {
        return Optional.ofNullable(kinds.get(kind));
    }

    /** Returns how much is owed today, by it and to it. */
    public int today() {
        return kinds.values().stream().mapToInt(BurnDown::last).sum();
    }

    /** Returns how much was owed at most, by it and to it. */
    public int most() {
        return kinds.values().stream().mapToInt(BurnDown::most).sum();
    }

    /** Returns how many lines its baseline of main code has today. */
    public int lines() {
        return of(DebtKind.LINES).map(BurnDown::last).orElse(0);
    }
}
