package dev.ringfence.gate;

import dev.ringfence.baseline.BaselineFile;
import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Remedy;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.verdict.Stale;
import java.util.List;
import java.util.stream.Stream;

/**
 * Hints at a stale line that ends its baseline without a line break: most likely the line was cut off, and its debt is
 * not paid.
 */
final class LinesCutOff {

    private LinesCutOff() {}

    static Stream<Problem> hints(List<Stale> stale, Stream<BaselineFile> files, ProjectCode code) {
        return files.flatMap(file ->
                        file.openEnd().stream().mapToObj(number -> new Place(code.shown(file.path()), number)))
                .filter(place -> stale.stream().anyMatch(line -> line.isLineAt(place.file(), place.line())))
                .map(LinesCutOff::hint);
    }

    private static Problem hint(Place place) {
        return new Problem(
                Problem.Severity.WARNING,
                place,
                "this stale line may be cut off, since no line break ends the file",
                new Remedy.Said("Look before you prune: git diff HEAD -- " + place.file()
                        + ". Where the line was cut, restore it: git checkout HEAD -- " + place.file() + "."));
    }
}
