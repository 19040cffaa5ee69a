package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;
import static dev.ringfence.advice.Wording.names;
import static dev.ringfence.advice.Wording.some;

import dev.ringfence.advice.Reason;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Module;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives the words where a type shows what those who use it are not to know. */
final class ModelLeak implements WordsOnViolations {

    private static final int MOST_FREE = 5;

    @Override
    public Rule rule() {
        return Rule.MODEL_LEAK;
    }

    @Override
    public Reason reason(ViolationGroup group) {
        Edge edge = group.edges().get(0);
        return group.reason(OfTranslation.at(group.place(), edge, group.judge())
                .map(of -> "the model of " + of.translation().model() + " stays in " + of.inside() + at(group.place()))
                .orElseGet(() -> ofExports(edge, group)));
    }

    private static String ofExports(Edge edge, ViolationGroup group) {
        List<Module> misled = group.judge().misled(edge.from(), shown(edge));
        return names(misled.stream().map(Module::name).toList()) + " may use "
                + edge.from().simpleName() + at(group.place()) + ", and not what it shows";
    }

    private static TypeName shown(Edge edge) {
        return DataEnd.of(edge.to()).flatMap(DataEnd::type).orElse(edge.to());
    }

    @Override
    public List<WayOut> waysOut(ViolationGroup group, GroupWays shared) {
        DataWays ways = new DataWays(group, shared);
        return Stream.of(
                        Stream.of(showAnother(group)),
                        marked(group, shared),
                        leaveFree(group, shared),
                        ways.excuse(),
                        ways.record())
                .flatMap(each -> each)
                .toList();
    }

    private static WayOut showAnother(ViolationGroup group) {
        Edge edge = group.edges().get(0);
        String model = some(group.edges().stream()
                .map(each -> shown(each).simpleName())
                .distinct()
                .toList());
        Optional<OfTranslation> of = OfTranslation.at(group.place(), edge, group.judge());
        return WayOut.of(
                Kind.DO_WITHOUT,
                of.map(each -> "show a type of " + each.module().name() + "; " + each.inside() + " may keep " + model
                                + " to itself")
                        .orElse("show a type that its users may use in the place of " + model));
    }

    /** Which methods a model declares that has no class file here, {@code @Override} alone tells. */
    private static Stream<WayOut> marked(ViolationGroup group, GroupWays shared) {
        TypeName from = group.edges().get(0).from();
        Set<TypeName> shown = group.edges().stream().map(ModelLeak::shown).collect(Collectors.toSet());
        boolean mayOverride = group.edges().stream()
                        .allMatch(edge -> edge.from().equals(from))
                && shared.around().edgesOf(from).stream()
                        .map(Edge::to)
                        .filter(used ->
                                !shown.contains(used) && !shared.around().isHere(used))
                        .anyMatch(used -> group.judge().leaking(from, used).isPresent());
        return mayOverride
                ? Stream.of(WayOut.of(
                        Kind.DO_WITHOUT,
                        "where a method overrides one of the model, write `@Override`, since no class file here tells"))
                : Stream.empty();
    }

    /** Leaves the types free, where they are few. */
    private static Stream<WayOut> leaveFree(ViolationGroup group, GroupWays shared) {
        Optional<OfTranslation> of =
                OfTranslation.at(group.place(), group.edges().get(0), group.judge());
        List<Edge> plain = group.edges().stream()
                .map(edge -> new Edge(edge.from(), shown(edge)))
                .toList();
        AskedEdges asked = AskedEdges.of(plain, group.judge(), Optional.empty(), shared.around(), shared.today());
        return of.isEmpty() || plain.size() > MOST_FREE
                ? Stream.empty()
                : new MapWays(shared.trial(), asked).leavingFree(of.get()).stream();
    }
}
