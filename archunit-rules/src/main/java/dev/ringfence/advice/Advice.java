package dev.ringfence.advice;

import java.util.List;
import java.util.Optional;

/**
 * Tells a person what to know of violations of the same kind.
 *
 * @param reason why they are violations
 * @param instead what is allowed, where there is something
 * @param waysOut each way out, the cheapest first, and those that there are not
 */
public record Advice(Reason reason, Optional<String> instead, List<WayOut> waysOut) {}
