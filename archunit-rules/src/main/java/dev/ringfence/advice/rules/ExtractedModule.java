package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;
import static dev.ringfence.advice.Wording.inSentence;

import dev.ringfence.advice.Reason;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.advice.rules.Trial.Edited;
import dev.ringfence.edges.JudgedModules;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.Rule;
import dev.ringfence.map.State;
import java.util.List;
import java.util.Optional;

/** Gives the words where a module has left the code base: on its uses, and on its classes that are still here. */
final class ExtractedModule implements WordsOnEdges {

    @Override
    public Rule rule() {
        return Rule.EXTRACTED_MODULE;
    }

    @Override
    public Reason reason(ViolationGroup group) {
        return group.edges().isEmpty() ? onClasses(group) : onUses(group);
    }

    private static Reason onUses(ViolationGroup group) {
        Module used = group.used().orElseThrow();
        return group.reason(used.name() + " is extracted: it has left this code base, and no baseline holds a use of it"
                + at(used.place()));
    }

    private static Reason onClasses(ViolationGroup group) {
        Module module = group.user().orElseThrow();
        return group.reason(module.name()
                + " is extracted: it has left this code base, and no class of it should be here"
                + at(module.place()));
    }

    @Override
    public List<WayOut> waysOut(ViolationGroup group, GroupWays shared) {
        return group.edges().isEmpty() ? ofClasses(group, shared) : shared.ofUses(Optional.empty());
    }

    private static List<WayOut> ofClasses(ViolationGroup group, GroupWays shared) {
        Module module = group.user().orElseThrow();
        String text = "wait with it: set `state: extracting` until its classes are gone";
        Edited edited = shared.trial()
                .edited(
                        shared.trial().draft().flatMap(draft -> draft.inState(module.name(), State.EXTRACTING)),
                        () -> shared.trial().map().with(module.in(State.EXTRACTING)));
        String where = edited.edits().isEmpty() ? ", on " + module.name() + at(module.place()) : "";
        boolean isOne = group.origins().size() == 1;
        return List.of(
                shared.trial()
                        .withLinesOf(
                                group.origins(),
                                (isOne ? "its" : "their") + " lines out of the baselines",
                                WayOut.of(Kind.DELETE, isOne ? "delete the class" : "delete the classes")),
                WayOut.edit(Kind.STATE, text + where, edited.edits())
                        .then(
                                ", and freeze them"
                                        + (claimsMore(module, shared.trial().map())
                                                ? "; claims without a class are told then"
                                                : ""),
                                shared.commands().of(Remedy.Goal.FREEZE)));
    }

    /** A claim of what has left is no matter, and one of what is here still is. */
    private static boolean claimsMore(Module module, ModuleMap map) {
        return map.modules().values().stream()
                        .filter(each -> each.name().isWithin(module.name()))
                        .mapToInt(each -> each.claims().size())
                        .sum()
                > 1;
    }

    @Override
    public List<WayOut> inCode(AskedEdges asked) {
        return asked.orMove(WayOut.of(Kind.DO_WITHOUT, "use what has taken its place"));
    }

    @Override
    public String why(Edge edge, JudgedModules between) {
        return inSentence(between.used()) + " is extracted: it has left this code base";
    }

    @Override
    public List<WayOut> inMap(AskedEdges asked, MapWays map) {
        return map.refused(inSentence(asked.used()) + " is extracted, and no declaration lets anybody use it");
    }

    @Override
    public Optional<String> neverKnown() {
        return Optional.of("a use of an extracted module is never known");
    }
}
