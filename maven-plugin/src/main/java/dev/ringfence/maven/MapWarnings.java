package dev.ringfence.maven;

import dev.ringfence.map.Module;
import dev.ringfence.verdict.Problem;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is to be told of a map that can be used: what its reader warns of, and what this version does not guard yet. */
final class MapWarnings {

    private MapWarnings() {}

    /**
     * The warnings.
     *
     * @param here the modules that own code of the project
     */
    static List<Problem> of(MapOnDisk.Usable map, Set<Module> here) {
        return Stream.concat(
                        map.warnings().stream(),
                        map.map().modules().values().stream()
                                .filter(module -> module.state().codeIsReadOnly() && here.contains(module))
                                .map(MapWarnings::codeIsNotCompared))
                .toList();
    }

    private static Problem codeIsNotCompared(Module module) {
        return new Problem(
                Problem.Severity.WARNING,
                module.place().file(),
                module.place().line(),
                module.place().column(),
                module.name() + " is " + module.state()
                        + ", and this version does not compare its code yet; its uses are judged",
                "Guard its code by review until then.");
    }
}
