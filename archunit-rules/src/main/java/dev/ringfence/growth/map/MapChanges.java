package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what became looser in a map, and how often something became stricter. */
public final class MapChanges {

    private final List<GrowthEntry> loosened = new ArrayList<>();
    private int closed;

    void loosened(Kind kind, String text, Place place) {
        loosened(kind, text, place, Optional.empty());
    }

    void loosened(Kind kind, String text, Place place, Optional<String> because) {
        loosened.add(new GrowthEntry(kind, text, Optional.empty(), place.file(), place.line(), because));
    }

    void closed() {
        closed++;
    }

    /** Takes back what closed by another name only. */
    void notClosed(int count) {
        closed -= count;
    }

    /** Adds what became looser or stricter; nothing where neither is so. */
    void either(boolean looser, boolean stricter, Kind kind, String text, Place place) {
        if (looser) {
            loosened(kind, text, place);
        }
        if (stricter) {
            closed();
        }
    }

    public List<GrowthEntry> loosened() {
        return List.copyOf(loosened);
    }

    public int closedCount() {
        return closed;
    }
}
