package dev.ringfence.explain;

import dev.ringfence.advice.Wording;
import dev.ringfence.edges.Belonging;
import dev.ringfence.edges.Code;
import dev.ringfence.edges.EdgeJudge;
import dev.ringfence.edges.JudgedUse;
import dev.ringfence.explain.answer.Answer;
import dev.ringfence.explain.answer.FittingClaim;
import dev.ringfence.explain.answer.Leak;
import dev.ringfence.explain.answer.TypeAnswer;
import dev.ringfence.explain.answer.TypeAnswer.Ownership;
import dev.ringfence.map.Claim;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.Owner;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers where a type belongs. */
final class TypeAnswers {

    private final EdgeJudge edgeJudge;
    private final Judge judge;
    private final Code code;
    private final SortedSet<TypeName> types;
    private final NamesAsked names;

    TypeAnswers(Code code, EdgeJudge edgeJudge, NamesAsked names) {
        this.edgeJudge = edgeJudge;
        this.judge = edgeJudge.judge();
        this.code = code;
        this.types = code.types();
        this.names = names;
    }

    Answer on(TypeName type) {
        Owner owner = judge.ownerOf(type);
        Optional<Claim> claim = owner instanceof Owner.Owned owned ? Optional.of(owned.claim()) : Optional.empty();
        List<FittingClaim> lesser = judge.claimsOf(type).stream()
                .filter(each -> claim.filter(each::equals).isEmpty())
                .map(FittingClaim::of)
                .distinct()
                .toList();
        return new TypeAnswer(
                type,
                types.contains(type),
                names.nearestOf(type),
                new Ownership(
                        Belonging.of(owner),
                        why(type, owner),
                        owner.owningModule(),
                        claim.map(FittingClaim::of),
                        lesser),
                owner.owningModule().map(module -> exportedTo(module, type)).orElse(List.of()),
                owner.owningModule().map(module -> users(module, type)).orElse(List.of()),
                leaks(type),
                new SeamsOfType(code, edgeJudge).at(type));
    }

    private List<Leak> leaks(TypeName type) {
        return Leak.among(JudgedUse.of(
                code.edges().values().stream()
                        .filter(use -> use.edge().from().equals(type))
                        .toList(),
                edgeJudge));
    }

    private String why(TypeName type, Owner owner) {
        if (owner instanceof Owner.Owned owned) {
            return owned.module().name() + " claims " + owned.claim().pattern().text() + " ("
                    + owned.claim().place() + ")";
        }
        if (owner instanceof Owner.Ignored ignored) {
            return "the map ignores it (" + ignored.ignore().place() + ")"
                    + ignored.ignore()
                            .because()
                            .map(because -> ", because: " + because)
                            .orElse("");
        }
        if (owner instanceof Owner.Contested contested) {
            return "equally specific claims meet in it: "
                    + contested.claims().stream()
                            .map(claim ->
                                    claim.module() + " by " + claim.pattern().text() + " (" + claim.place() + ")")
                            .collect(Collectors.joining(" and "))
                    + "; make one of them longer, or claim it under `types`";
        }
        return owner instanceof Owner.Unmapped
                ? "no module claims it, below the root (" + judge.map().rootPlace() + "); add "
                        + Wording.claimable(List.of(type), judge.map()) + " to the right module"
                : "no module claims it, and it is outside the root " + roots() + " ("
                        + judge.map().rootPlace() + ")";
    }

    private String roots() {
        return judge.map().roots().stream().map(PackagePattern::text).collect(Collectors.joining(", "));
    }

    private List<String> exportedTo(Module owner, TypeName type) {
        return others(owner)
                .filter(user -> owner.exports().allow(type, Optional.of(user.name())))
                .map(user -> user.name().value())
                .toList();
    }

    private List<String> users(Module owner, TypeName type) {
        return others(owner)
                .filter(user -> judge.allows(user, type))
                .map(user -> user.name().value())
                .toList();
    }

    private Stream<Module> others(Module owner) {
        return judge.map().modules().values().stream().filter(module -> !module.external() && !module.equals(owner));
    }
}
