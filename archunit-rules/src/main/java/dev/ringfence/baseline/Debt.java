package dev.ringfence.baseline;

import dev.ringfence.violation.Identity;

/** A violation of today that a baseline may hold, and the baseline that it belongs in. */
public record Debt(Identity identity, BaselineName file) {}
