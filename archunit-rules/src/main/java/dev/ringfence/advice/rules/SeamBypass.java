package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;

import dev.ringfence.advice.Reason;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.edges.JudgedModules;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Rule;
import dev.ringfence.map.Seam;
import java.util.List;
import java.util.Optional;

/** Gives the words where what takes the place of a module that leaves is used past the seam. */
final class SeamBypass implements WordsOnEdges {

    @Override
    public Rule rule() {
        return Rule.SEAM_BYPASS;
    }

    @Override
    public Reason reason(ViolationGroup group) {
        Optional<Seam> seam = SeamWays.seamAt(group.judge().map(), group.place());
        return new Reason(
                seam.map(each -> leads(each, group.judge())).orElse("it leads past a seam") + at(group.place()),
                group.because(),
                seam.map(Seam::owner).or(() -> group.ends().owner()));
    }

    private static String leads(Seam seam, Judge judge) {
        String until = SeamWays.hasLeft(seam, judge)
                ? seam.old() + " has left, and until its seam goes, "
                : "until " + seam.old() + " has left, ";
        return until + seam.successor() + " is used over the seam " + seam.name() + " alone";
    }

    @Override
    public String why(Edge edge, JudgedModules between) {
        return edge.to() + " takes the place of a module that leaves, and is used over its seam alone";
    }

    @Override
    public List<WayOut> inCode(AskedEdges asked) {
        return asked.orMove(seamOf(asked)
                .filter(seam -> !SeamWays.isOf(seam, asked))
                .flatMap(seam -> SeamWays.instead(seam, asked))
                .orElseGet(asked::doWithout));
    }

    @Override
    public List<WayOut> inMap(AskedEdges asked, MapWays map) {
        return seamOf(asked).stream()
                .filter(seam -> !SeamWays.isOf(seam, asked))
                .flatMap(seam -> map.overSeam(seam).stream())
                .toList();
    }

    private static Optional<Seam> seamOf(AskedEdges asked) {
        return asked.judge()
                .judge(asked.edges().get(0))
                .broken()
                .flatMap(broken -> SeamWays.seamAt(asked.judge().map(), broken.place()));
    }
}
