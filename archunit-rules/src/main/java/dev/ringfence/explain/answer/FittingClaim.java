package dev.ringfence.explain.answer;

import dev.ringfence.map.Claim;

/** Holds a claim that fits a type: its module, its pattern, and its place in the map. */
public record FittingClaim(String module, String pattern, String place) {

    public static FittingClaim of(Claim claim) {
        return new FittingClaim(
                claim.module().value(), claim.pattern().text(), claim.place().toString());
    }
}
