package dev.ringfence.map;

import java.util.List;
import java.util.Optional;

/** Names generated or vendored code that is neither judged nor owned. */
public record Ignore(List<NamePattern> patterns, Optional<String> because, Place place) {

    boolean covers(TypeName type) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(type));
    }
}
