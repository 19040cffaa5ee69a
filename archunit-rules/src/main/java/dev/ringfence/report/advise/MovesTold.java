package dev.ringfence.report.advise;

import dev.ringfence.extract.move.Offer;
import dev.ringfence.extract.move.WhatIf;
import java.util.List;
import java.util.Optional;

/**
 * Holds what is told of moves beside the advice.
 *
 * @param whatIf what comes of the moves that were asked about
 * @param offers the moves that take most lines away, where none was asked about
 */
public record MovesTold(Optional<WhatIf> whatIf, List<Offer> offers) {

    /** Tells what comes of moves. */
    public static MovesTold of(WhatIf whatIf) {
        return new MovesTold(Optional.of(whatIf), List.of());
    }

    /** Tells which moves are offered. */
    public static MovesTold of(List<Offer> offers) {
        return new MovesTold(Optional.empty(), List.copyOf(offers));
    }
}
