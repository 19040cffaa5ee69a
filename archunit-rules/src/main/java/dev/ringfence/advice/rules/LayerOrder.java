package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;
import static dev.ringfence.advice.Wording.inSentence;

import dev.ringfence.advice.Reason;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.edges.JudgedModules;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Layers;
import dev.ringfence.map.Module;
import dev.ringfence.map.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** Gives the words where a layer of a module uses a layer above it. */
final class LayerOrder implements WordsOnEdges {

    private static final String TURN_AROUND = "turn the dependency around, or move what is used to a lower layer";

    @Override
    public Rule rule() {
        return Rule.LAYER_ORDER;
    }

    @Override
    public Reason reason(ViolationGroup group) {
        Module module = group.user().orElseThrow();
        String order =
                group.judge().map().layersOf(module).map(LayerOrder::topFirst).orElseThrow();
        return group.reason("the layers of " + module.name() + " are, top first, " + order + at(group.place())
                + "; a layer uses only itself and those below it");
    }

    private static String topFirst(Layers layers) {
        return layers.groups().stream()
                .map(names -> String.join("+", names.stream().sorted().toList()))
                .collect(Collectors.joining(" > "));
    }

    @Override
    public String why(Edge edge, JudgedModules between) {
        return "the layers of " + inSentence(between.user()) + " lead the other way";
    }

    @Override
    public List<WayOut> inCode(AskedEdges asked) {
        return List.of(WayOut.of(Kind.TURN_AROUND, TURN_AROUND));
    }

    @Override
    public List<WayOut> inMap(AskedEdges asked, MapWays map) {
        return List.of();
    }
}
