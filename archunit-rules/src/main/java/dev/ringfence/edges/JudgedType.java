package dev.ringfence.edges;

import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.TypeName;
import java.util.Optional;

/**
 * A type and what the map, its exceptions and the baselines say of its being there.
 *
 * @param broken the rule that it breaks, whatever excuses it
 * @param exception the exception that fits it, expired or not
 */
public record JudgedType(
        TypeName type, EdgeStanding standing, Optional<Judgement.Broken> broken, Optional<ExceptionEntry> exception) {}
