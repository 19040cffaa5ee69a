package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;
import static dev.ringfence.advice.Wording.inSentence;
import static dev.ringfence.advice.Wording.some;

import dev.ringfence.advice.Reason;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.edges.JudgedModules;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Export;
import dev.ringfence.map.Exports;
import dev.ringfence.map.Module;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Gives the words where a module is used past what it exports. */
final class InternalAccess implements WordsOnEdges {

    private static final int EXPORTED_SHOWN = 5;

    @Override
    public Rule rule() {
        return Rule.INTERNAL_ACCESS;
    }

    @Override
    public Reason reason(ViolationGroup group) {
        Module used = group.used().orElseThrow();
        return group.reason(withHeld(used, group) + " does not export " + group.pronoun() + " to "
                + inSentence(group.user()) + at(used.place()));
    }

    /** From outside, a module speaks for the modules that it holds. */
    private static String withHeld(Module used, ViolationGroup group) {
        return group.innermost()
                .filter(inner -> !inner.equals(used))
                .map(inner -> used.name() + ", which holds " + inner.name() + ",")
                .orElseGet(() -> used.name().value());
    }

    private static List<String> patternsOpenTo(Optional<Module> user, Module used) {
        return used.exports() instanceof Exports.Only only
                ? only.entries().stream()
                        .filter(entry ->
                                user.map(Module::name).map(entry::isOpenTo).orElseGet(entry::isOpenToAll))
                        .map(Export::patterns)
                        .flatMap(Collection::stream)
                        .map(NamePattern::text)
                        .toList()
                : List.of();
    }

    @Override
    public String why(Edge edge, JudgedModules between) {
        return inSentence(between.used()) + " does not export " + edge.to() + " to " + inSentence(between.user());
    }

    @Override
    public List<WayOut> inCode(AskedEdges asked) {
        Module used = asked.used().orElseThrow();
        List<String> open = asked.types()
                .map(types -> typesOpenTo(types, used, asked))
                .orElseGet(() -> patternsOpenTo(asked.user(), used));
        String text = "use what " + used.name() + " exports";
        return asked.orMove(
                open.isEmpty()
                        ? WayOut.impossible(
                                Kind.USE_EXPORTED,
                                text,
                                used.name() + " exports no type to " + inSentence(asked.user())
                                        + " today; ask its owner for one")
                        : WayOut.of(Kind.USE_EXPORTED, text + ": " + some(open, EXPORTED_SHOWN)));
    }

    private static List<String> typesOpenTo(SortedSet<TypeName> types, Module used, AskedEdges asked) {
        return types.stream()
                .filter(type -> asked.judge()
                        .ownerOf(type)
                        .owningModule()
                        .filter(used::equals)
                        .isPresent())
                .filter(type -> used.exports().allow(type, asked.user().map(Module::name)))
                .map(TypeName::qualified)
                .toList();
    }

    @Override
    public List<WayOut> inMap(AskedEdges asked, MapWays map) {
        List<WayOut> ways = new ArrayList<>();
        ways.addAll(map.exporting());
        ways.addAll(map.openingInternals());
        return List.copyOf(ways);
    }
}
