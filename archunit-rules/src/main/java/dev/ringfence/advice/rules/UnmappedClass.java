package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;

import dev.ringfence.advice.Reason;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.map.Module;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives the words where a class below the root belongs to no module, or to a module whose types come from jars. */
final class UnmappedClass implements WordsOnViolations {

    @Override
    public Rule rule() {
        return Rule.UNMAPPED_CLASS;
    }

    @Override
    public Reason reason(ViolationGroup group) {
        Optional<Module> external = group.user();
        return external.isEmpty()
                ? group.reason("no module claims " + group.pronoun() + ", below the root" + at(group.place()))
                : new Reason(
                        external.get().name() + " is external"
                                + at(external.get().place())
                                + ", so its types come from jars, and these are compiled here",
                        Optional.empty(),
                        group.ends().owner());
    }

    @Override
    public List<WayOut> waysOut(ViolationGroup group, GroupWays shared) {
        Stream<WayOut> ways =
                group.user().isPresent() ? Stream.of(ofExternal(group)) : new ClaimWays(group, shared.trial()).ways();
        return Stream.concat(ways, Stream.of(shared.recordDebt())).toList();
    }

    private static WayOut ofExternal(ViolationGroup group) {
        String types = group.origins().stream().map(TypeName::qualified).collect(Collectors.joining(", "));
        return WayOut.of(Kind.CLAIM, "claim " + group.pronoun() + ": add types: [" + types + "] to the right module");
    }
}
