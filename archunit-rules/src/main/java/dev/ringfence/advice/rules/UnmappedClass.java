package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;
import static dev.ringfence.advice.Wording.claimable;
import static dev.ringfence.advice.Wording.some;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.map.Module;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Optional;

/** Gives the words where a class below the root belongs to no module, or to a module whose types come from jars. */
final class UnmappedClass implements WordsOnViolations {

    @Override
    public Rule rule() {
        return Rule.UNMAPPED_CLASS;
    }

    @Override
    public Advice advice(ViolationGroup group, SharedWays shared) {
        return group.user().map(module -> ofExternal(module, group, shared)).orElseGet(() -> ofNobody(group, shared));
    }

    private static Advice ofNobody(ViolationGroup group, SharedWays shared) {
        String entry = claimable(group.origins(), group.judge().map());
        return shared.advice(
                "no module claims " + group.pronoun() + ", below the root" + at(group.place()),
                group.because(),
                List.of(
                        "claim " + group.pronoun() + ": add " + entry + " to the right module",
                        "ignore what is generated or vendored: add {" + entry + ", because: ...} to `ignore`",
                        shared.recordDebt()));
    }

    private static Advice ofExternal(Module module, ViolationGroup group, SharedWays shared) {
        String types = some(group.origins().stream().map(TypeName::qualified).toList());
        return shared.advice(
                module.name() + " is external" + at(module.place())
                        + ", so its types come from jars, and these are compiled here",
                Optional.empty(),
                List.of(
                        "claim " + group.pronoun() + ": add types: [" + types + "] to the right module",
                        shared.recordDebt()));
    }
}
