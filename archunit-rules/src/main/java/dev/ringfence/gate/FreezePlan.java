package dev.ringfence.gate;

import dev.ringfence.frozen.LockUpdate;
import dev.ringfence.map.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What {@code freeze} is to write in one project.
 *
 * @param update the locks as they should be; empty where a problem keeps Ringfence from telling
 * @param problems errors, or what a person should know of
 */
public record FreezePlan(Optional<LockUpdate> update, List<Problem> problems) {}
