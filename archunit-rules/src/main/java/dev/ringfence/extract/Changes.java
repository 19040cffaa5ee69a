package dev.ringfence.extract;

import java.util.List;
import java.util.OptionalInt;

/**
 * Holds how a module changed in the months that count, sweeps apart. Nobody is named.
 *
 * @param commits how many commits touched it
 * @param alone how many of them touched no other module
 * @param together the modules that changed with it most often, at most three
 * @param authors how many people wrote them
 * @param byTopAuthor how many of them one of these wrote, who wrote most
 */
public record Changes(int commits, int alone, List<Together> together, int authors, int byTopAuthor) {

    /**
     * Says how often another module changed in the same commit.
     *
     * @param commits how many commits touched both
     */
    public record Together(String module, int commits) {}

    /** Returns how many of a hundred commits touched no other module, rounded down; empty without a commit. */
    public OptionalInt alonePercent() {
        return percent(alone);
    }

    /** Returns how many of its hundred commits these are, rounded down; empty without a commit. */
    public OptionalInt percent(int some) {
        return commits == 0 ? OptionalInt.empty() : OptionalInt.of(some * 100 / commits);
    }
}
