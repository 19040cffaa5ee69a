package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.map.Rule;
import java.util.List;
import java.util.Optional;

/** Gives the words where modules of the map require each other. */
final class ModuleCycle implements WordsOnViolations {

    @Override
    public Rule rule() {
        return Rule.MODULE_CYCLE;
    }

    @Override
    public Advice advice(ViolationGroup group, SharedWays shared) {
        return shared.advice(
                "these modules require each other: " + group.because().orElseThrow() + at(group.place()),
                Optional.empty(),
                List.of(
                        "take one of them out of the other's `requires`, then record what still uses it as debt: "
                                + shared.commandOfDebt(),
                        "move what both need to a module of its own",
                        "only tell it: `policy: {cycles: warn}`"));
    }
}
