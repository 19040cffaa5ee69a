package dev.ringfence.moves;

import dev.ringfence.project.ProjectTree.Here;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads the sources of today, about each of them once. */
final class ShapesOfToday {

    /** Whole trees may have moved: then sources are read anew, rather than held all at once. */
    static final int MOST_KEPT = 4_000;

    private final Map<Path, CodeShape> shapes = new HashMap<>();

    /** Returns the shape of a source. */
    CodeShape of(Here here) {
        CodeShape known = shapes.get(here.file());
        if (known == null) {
            known = CodeShape.of(
                    PastSources.text(here.source().bytes()), here.type().simpleName());
            if (shapes.size() < MOST_KEPT) {
                shapes.put(here.file(), known);
            }
        }
        return known;
    }
}
