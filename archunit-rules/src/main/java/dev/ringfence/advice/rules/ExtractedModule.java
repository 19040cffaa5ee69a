package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;
import static dev.ringfence.advice.Wording.inSentence;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.edges.JudgedModules;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Module;
import dev.ringfence.map.Rule;
import java.util.List;
import java.util.Optional;

/** Gives the words where a module has left the code base: on its uses, and on its classes that are still here. */
final class ExtractedModule implements WordsOnEdges {

    @Override
    public Rule rule() {
        return Rule.EXTRACTED_MODULE;
    }

    @Override
    public Advice advice(ViolationGroup group, SharedWays shared) {
        return group.edges().isEmpty() ? onClasses(group, shared) : onUses(group, shared);
    }

    private static Advice onUses(ViolationGroup group, SharedWays shared) {
        Module used = group.used().orElseThrow();
        return shared.adviceOnUses(
                used.name() + " is extracted: it has left this code base, and no baseline holds a use of it"
                        + at(used.place()),
                Optional.empty(),
                List.of("use what has taken its place", shared.excuse()));
    }

    private static Advice onClasses(ViolationGroup group, SharedWays shared) {
        Module module = group.user().orElseThrow();
        return shared.advice(
                module.name() + " is extracted: it has left this code base, and no class of it should be here"
                        + at(module.place()),
                group.because(),
                List.of(
                        "delete the class",
                        "wait with it: set `state: extracting` on " + module.name() + at(module.place())
                                + " until its classes are gone"));
    }

    @Override
    public String why(Edge edge, JudgedModules between) {
        return inSentence(between.used()) + " is extracted: it has left this code base";
    }

    @Override
    public List<WayOut> inMap(AskedEdge asked, MapWays map) {
        return map.refused(inSentence(asked.used()) + " is extracted, and no declaration lets anybody use it");
    }

    @Override
    public Optional<String> neverKnown() {
        return Optional.of("a use of an extracted module is never known");
    }
}
