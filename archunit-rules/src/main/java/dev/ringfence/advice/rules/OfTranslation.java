package dev.ringfence.advice.rules;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.Place;
import dev.ringfence.map.Translation;
import dev.ringfence.map.TypePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds the translation that an edge breaks, with the module that has it. */
record OfTranslation(Module module, Translation translation) {

    /** Returns the translation at the place; nothing where no module around the edge's type has one there. */
    static Optional<OfTranslation> at(Place place, Edge edge, Judge judge) {
        return judge.ownerOf(edge.from()).owningModule().map(judge.map()::pathTo).orElse(List.of()).stream()
                .flatMap(module ->
                        module.translations().stream().map(translation -> new OfTranslation(module, translation)))
                .filter(each -> each.translation().place().equals(place))
                .findFirst();
    }

    /** Returns the translation by which the edge is judged. */
    static Optional<OfTranslation> of(Edge edge, Judge judge) {
        return judge.judge(edge).broken().flatMap(broken -> at(broken.place(), edge, judge));
    }

    String inside() {
        return String.join(", ", translation.inside());
    }

    /** Returns the module as it would be, if more of the model were free. */
    Module leavingFree(List<String> patterns) {
        List<NamePattern> but = Stream.concat(
                        translation.but().stream(),
                        patterns.stream()
                                .map(text ->
                                        NamePattern.namesType(text) ? TypePattern.of(text) : PackagePattern.of(text)))
                .toList();
        List<Translation> all = new ArrayList<>(module.translations());
        all.replaceAll(each -> each.equals(translation)
                ? new Translation(each.module(), each.of(), each.in(), each.inside(), but, each.because(), each.place())
                : each);
        return module.translating(List.copyOf(all));
    }
}
