package dev.ringfence.edges;

import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Judgement;
import java.util.Optional;

/**
 * What the map, its exceptions and the baselines say of the place of a type.
 *
 * @param broken the rule that it breaks, whatever excuses it
 * @param exception the exception that fits it, expired or not
 */
public record JudgedType(
        EdgeStanding standing, Optional<Judgement.Broken> broken, Optional<ExceptionEntry> exception) {}
