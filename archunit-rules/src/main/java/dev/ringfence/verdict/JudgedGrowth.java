package dev.ringfence.verdict;

import dev.ringfence.growth.map.GrowthEntry;

/**
 * Holds something that a branch added or loosened, and what follows.
 *
 * @param breaks whether it breaks the verdict
 */
public record JudgedGrowth(GrowthEntry entry, boolean breaks) {}
