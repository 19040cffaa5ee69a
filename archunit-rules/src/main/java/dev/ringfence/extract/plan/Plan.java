package dev.ringfence.extract.plan;

import dev.ringfence.map.ModuleName;
import java.util.List;

/**
 * Says in steps how a module leaves.
 *
 * @param steps in their order; of a module that is extracted already, the last one alone
 */
public record Plan(ModuleName module, List<Step> steps) {}
