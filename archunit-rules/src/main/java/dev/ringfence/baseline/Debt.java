package dev.ringfence.baseline;

import dev.ringfence.violation.Identity;
import java.util.Optional;

/**
 * Names a violation of today that a baseline may hold, and the baseline that it belongs in.
 *
 * @param identity what it is known by
 * @param file where it belongs
 * @param was the line that knew it by another name, where it has moved
 */
public record Debt(Identity identity, BaselineName file, Optional<BaselineLine> was) {

    /** Holds a violation that has not moved. */
    public Debt(Identity identity, BaselineName file) {
        this(identity, file, Optional.empty());
    }
}
