package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;
import static dev.ringfence.advice.Wording.inSentence;

import dev.ringfence.advice.Reason;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.edges.JudgedModules;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Forbid;
import dev.ringfence.map.Module;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Rule;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Gives the words where a module uses what it forbids itself. */
final class ForbiddenDependency implements WordsOnEdges {

    @Override
    public Rule rule() {
        return Rule.FORBIDDEN_DEPENDENCY;
    }

    @Override
    public Reason reason(ViolationGroup group) {
        Module user = group.user().orElseThrow();
        String patterns = user.forbids().stream()
                .filter(forbid -> forbid.place().equals(group.place()))
                .map(Forbid::patterns)
                .flatMap(Collection::stream)
                .map(NamePattern::text)
                .collect(Collectors.joining(", "));
        return group.reason(user.name() + " forbids " + patterns + at(group.place()));
    }

    @Override
    public List<WayOut> inCode(AskedEdges asked) {
        return asked.orMove(WayOut.of(
                Kind.DO_WITHOUT,
                "do without " + asked.pronoun() + ", or move the code to a module that may use " + asked.pronoun()));
    }

    @Override
    public String why(Edge edge, JudgedModules between) {
        return inSentence(between.user()) + " forbids " + edge.to();
    }

    @Override
    public List<WayOut> inMap(AskedEdges asked, MapWays map) {
        return map.refused(inSentence(asked.user()) + " forbids it, whatever it requires");
    }
}
