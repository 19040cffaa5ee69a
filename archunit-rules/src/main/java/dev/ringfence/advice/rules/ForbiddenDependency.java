package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;
import static dev.ringfence.advice.Wording.inSentence;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.edges.JudgedModules;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Forbid;
import dev.ringfence.map.Module;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives the words where a module uses what it forbids itself. */
final class ForbiddenDependency implements WordsOnEdges {

    @Override
    public Rule rule() {
        return Rule.FORBIDDEN_DEPENDENCY;
    }

    @Override
    public Advice advice(ViolationGroup group, SharedWays shared) {
        Module user = group.user().orElseThrow();
        String patterns = user.forbids().stream()
                .filter(forbid -> forbid.place().equals(group.place()))
                .map(Forbid::patterns)
                .flatMap(Collection::stream)
                .map(NamePattern::text)
                .collect(Collectors.joining(", "));
        return shared.adviceOnUses(
                user.name() + " forbids " + patterns + at(group.place()),
                Optional.empty(),
                List.of(
                        "do without " + group.pronoun() + ", or move the code to a module that may use it",
                        shared.recordDebt(),
                        shared.excuse()));
    }

    @Override
    public String why(Edge edge, JudgedModules between) {
        return inSentence(between.user()) + " forbids " + edge.to();
    }

    @Override
    public List<WayOut> inMap(AskedEdge asked, MapWays map) {
        return map.refused(inSentence(asked.user()) + " forbids it, whatever it requires");
    }
}
