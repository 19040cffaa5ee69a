package dev.ringfence.report.findings;

import dev.ringfence.advice.Advice;
import dev.ringfence.map.edit.MapEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * Remembers which edits of the map a report has told. Each is made of the map as it is, so that two of them need not fit
 * together.
 */
public final class EditsTold {

    private final List<MapEdit> told = new ArrayList<>();

    /** Remembers the edits of an advice, and says whether one of them clashes with what other advice told before. */
    public boolean clash(Advice advice) {
        List<MapEdit> edits =
                advice.waysOut().stream().flatMap(way -> way.edits().stream()).toList();
        boolean clashes = edits.stream().anyMatch(edit -> told.stream().anyMatch(edit::clashesWith));
        told.addAll(edits);
        return clashes;
    }
}
