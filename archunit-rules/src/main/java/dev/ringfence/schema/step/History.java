package dev.ringfence.schema.step;

import java.util.List;

/** A history lists the steps that lead from an empty schema to the one of today. */
public record History(List<Step> steps) {

    /** Keeps a copy. */
    public History {
        steps = List.copyOf(steps);
    }
}
