package dev.ringfence.progress;

import java.util.Optional;

/**
 * Tells how the debt of all modules of an owner goes.
 *
 * @param owner as the map of the last week has it; empty for modules without one, and for those that are gone
 * @param lines the lines of their baselines of main code
 */
public record OwnerProgress(Optional<String> owner, BurnDown lines) {}
