package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;
import static dev.ringfence.advice.Wording.inSentence;

import dev.ringfence.advice.Reason;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.edges.JudgedModules;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Rule;
import java.util.List;
import java.util.Optional;

/** Gives the words where code uses a model past the translation that its module has of it. */
final class TranslationBypass implements WordsOnEdges {

    @Override
    public Rule rule() {
        return Rule.TRANSLATION_BYPASS;
    }

    @Override
    public Reason reason(ViolationGroup group) {
        OfTranslation of = OfTranslation.at(group.place(), group.edges().get(0), group.judge())
                .orElseThrow();
        return group.reason(of.module().name() + " uses the model of "
                + of.translation().model() + " in " + of.inside() + " alone" + at(group.place()));
    }

    @Override
    public String why(Edge edge, JudgedModules between) {
        return inSentence(between.user()) + " uses the model of " + edge.to() + " in its translation alone";
    }

    @Override
    public List<WayOut> inCode(AskedEdges asked) {
        Optional<OfTranslation> of = OfTranslation.of(asked.edges().get(0), asked.judge());
        return List.of(of.map(each -> WayOut.of(
                        Kind.USE_ALLOWED,
                        "use what " + each.inside() + " offers, and move the use of "
                                + each.translation().model() + " there"))
                .orElseGet(asked::doWithout));
    }

    @Override
    public List<WayOut> inMap(AskedEdges asked, MapWays map) {
        return OfTranslation.of(asked.edges().get(0), asked.judge())
                .map(map::leavingFree)
                .orElse(List.of());
    }
}
