package dev.ringfence.map;

import java.util.List;

/**
 * Says how modules are measured for the advice on what to extract.
 *
 * @param months how many months of the git history count, back from the commit that is checked out
 * @param sweep how many modules a commit may touch and still count
 * @param weights what each kind of cut costs
 * @param ignoreAuthors globs of names and mail addresses whose commits do not count
 */
public record AdviceSettings(int months, int sweep, Weights weights, List<String> ignoreAuthors) {

    /**
     * Says how many cuts one of a kind counts as.
     *
     * @param table a line of a table's use by another module
     * @param key a foreign key between two modules
     * @param transaction a transaction over two modules
     * @param cycle an edge of the lightest cut of a cycle
     */
    public record Weights(int table, int key, int transaction, int cycle) {}

    /** Returns what holds where the map says nothing of it. */
    public static AdviceSettings defaults() {
        return new AdviceSettings(12, 8, new Weights(3, 3, 5, 2), List.of());
    }
}
