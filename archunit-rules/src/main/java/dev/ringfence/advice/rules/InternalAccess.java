package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;
import static dev.ringfence.advice.Wording.inSentence;
import static dev.ringfence.advice.Wording.some;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.advice.Wording;
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
import java.util.stream.Collectors;

/** Gives the words where a module is used past what it exports. */
final class InternalAccess implements WordsOnEdges {

    private static final int EXPORTED_SHOWN = 5;

    @Override
    public Rule rule() {
        return Rule.INTERNAL_ACCESS;
    }

    @Override
    public Advice advice(ViolationGroup group, SharedWays shared) {
        Module used = group.used().orElseThrow();
        Optional<Module> user = group.user();
        String types =
                some(group.targets().stream().map(Wording::pattern).distinct().toList());
        List<String> ways = new ArrayList<>();
        ways.add("use what it exports, or ask its owner for what is missing");
        ways.add("export " + group.pronoun() + ": add " + types + " to `exports` of " + used.name() + at(used.place()));
        user.ifPresent(module -> ways.add("let " + module.name() + " in: add {module: " + used.name()
                + ", internals: true} to its `requires`" + at(module.place())));
        ways.add(shared.recordDebt());
        ways.add(shared.excuse());
        return shared.adviceOnUses(
                withHeld(used, group) + " does not export " + group.pronoun() + " to " + inSentence(user)
                        + at(used.place()),
                Optional.of(used.name() + " exports " + exportsOf(used, user) + " to " + inSentence(user)),
                List.copyOf(ways));
    }

    /** From outside, a module speaks for the modules that it holds. */
    private static String withHeld(Module used, ViolationGroup group) {
        return group.innermost()
                .filter(inner -> !inner.equals(used))
                .map(inner -> used.name() + ", which holds " + inner.name() + ",")
                .orElseGet(() -> used.name().value());
    }

    private static String exportsOf(Module used, Optional<Module> user) {
        if (!(used.exports() instanceof Exports.Only only)) {
            return "everything";
        }
        String patterns = only.entries().stream()
                .filter(entry -> user.map(Module::name).map(entry::isOpenTo).orElseGet(entry::isOpenToAll))
                .map(Export::patterns)
                .flatMap(Collection::stream)
                .map(NamePattern::text)
                .collect(Collectors.joining(", "));
        return patterns.isEmpty() ? "nothing" : patterns;
    }

    @Override
    public String why(Edge edge, JudgedModules between) {
        return inSentence(between.used()) + " does not export " + edge.to() + " to " + inSentence(between.user());
    }

    @Override
    public List<WayOut> inCode(AskedEdge asked) {
        Module used = asked.used().orElseThrow();
        List<String> open = typesOpenTo(asked.user(), used, asked);
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

    private static List<String> typesOpenTo(Optional<Module> user, Module used, AskedEdge asked) {
        return asked.types().stream()
                .filter(type -> asked.judge()
                        .ownerOf(type)
                        .owningModule()
                        .filter(used::equals)
                        .isPresent())
                .filter(type -> used.exports().allow(type, user.map(Module::name)))
                .map(TypeName::qualified)
                .toList();
    }

    @Override
    public List<WayOut> inMap(AskedEdge asked, MapWays map) {
        List<WayOut> ways = new ArrayList<>();
        ways.add(map.exporting());
        map.openingInternals().ifPresent(ways::add);
        return List.copyOf(ways);
    }
}
