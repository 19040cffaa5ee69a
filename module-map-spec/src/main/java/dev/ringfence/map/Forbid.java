package dev.ringfence.map;

import java.util.List;
import java.util.Optional;

/**
 * Names types outside the module that it must never use, whatever it requires; these may be types of libraries too.
 *
 * @param patterns the types
 * @param because why
 * @param place the map's line
 */
public record Forbid(List<NamePattern> patterns, Optional<String> because, Place place) {

    boolean covers(TypeName type) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(type));
    }
}
