package dev.ringfence.extract;

import dev.ringfence.map.LightestCut;
import java.util.Optional;

/**
 * Holds what was measured of a module.
 *
 * @param types how many top-level types it has, those of modules in it too
 * @param coupling its edges
 * @param cut what takes it out of all cycles
 * @param tables empty where tables are not judged
 * @param changes empty where the history is not known
 * @param behind how many entry points of the code reach it over type edges
 */
public record Measured(
        int types,
        Coupling coupling,
        LightestCut cut,
        Optional<TableUses> tables,
        Optional<Changes> changes,
        int behind) {}
