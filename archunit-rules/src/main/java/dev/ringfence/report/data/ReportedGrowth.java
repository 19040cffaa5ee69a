package dev.ringfence.report.data;

import dev.ringfence.growth.map.GrowthEntry;
import java.util.Optional;

/**
 * Describes something that a branch added or loosened.
 *
 * @param entry what it is
 * @param breaks whether it breaks the verdict
 * @param owner whom to ask
 * @param remedy what to do, where it breaks the verdict
 */
public record ReportedGrowth(GrowthEntry entry, boolean breaks, Optional<String> owner, Optional<String> remedy) {}
