package dev.ringfence.edges;

import dev.ringfence.map.Place;
import java.util.Optional;

/** Describes a baseline line: where it stands, and the reason that it bears. */
public record KnownLine(Place place, Optional<String> reason) {}
