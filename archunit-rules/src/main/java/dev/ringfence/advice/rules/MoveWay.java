package dev.ringfence.advice.rules;

import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.Owner;
import dev.ringfence.map.State;
import dev.ringfence.map.TypeName;
import dev.ringfence.verdict.CodeAround;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds whether the types at which edges begin belong to the module that they use.
 *
 * <ol>
 *   <li>A type that the code does not have yet may be written there.
 *   <li>More types than a person is shown are no few types in the wrong place.
 *   <li>Each type uses and is used by at least as many types of that module as of its own.
 *   <li>None of its edges breaks the map once it lies beside what it uses, and no frozen code has to follow it.
 *   <li>It compiles there: what lies in another project sees nothing of this one. No other project uses it.
 * </ol>
 */
final class MoveWay {

    private static final int MOST_TYPES = 5;

    private final AskedEdges asked;
    private final Module target;
    private final List<TypeName> origins;

    MoveWay(AskedEdges asked, Module target) {
        this.asked = asked;
        this.target = target;
        this.origins = asked.origins();
    }

    Optional<WayOut> way() {
        if (isNew()) {
            return Optional.of(written());
        }
        return origins.size() <= MOST_TYPES
                        && origins.stream().allMatch(this::belongsThere)
                        && breaksNothing()
                        && compiles()
                ? Optional.of(moved())
                : Optional.empty();
    }

    private boolean isNew() {
        return asked.types().filter(known -> !known.contains(origins.get(0))).isPresent();
    }

    private WayOut written() {
        String text = "write " + what() + " in " + target.name() + " instead, if " + belongs();
        return way(text, closedToCode());
    }

    private WayOut moved() {
        String text = "move " + what() + " to " + target.name() + " instead, if " + belongs();
        return way(text, closedToCode().or(() -> asked.user().flatMap(MoveWay::keptWhole)));
    }

    private static WayOut way(String text, Optional<String> whyNot) {
        return whyNot.map(why -> WayOut.impossible(Kind.MOVE, text, why)).orElseGet(() -> WayOut.of(Kind.MOVE, text));
    }

    private String what() {
        return origins.size() == 1 ? origins.get(0).qualified() : "the types that use it";
    }

    private String belongs() {
        return origins.size() == 1 ? "it belongs there" : "they belong there";
    }

    private Optional<String> closedToCode() {
        boolean isClosed = target.state().codeIsReadOnly() || target.state() == State.EXTRACTED;
        return isClosed
                ? Optional.of(target.name() + " is " + target.state() + ", so nothing may be added to it")
                : Optional.empty();
    }

    private static Optional<String> keptWhole(Module module) {
        boolean isWhole = module.state().codeIsReadOnly() && !module.freeze().deletions();
        return isWhole
                ? Optional.of(module.name() + " is " + module.state() + ", so nothing may be taken out of it")
                : Optional.empty();
    }

    private boolean belongsThere(TypeName type) {
        Set<TypeName> others = edgesOf(type).stream()
                .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                .filter(other -> !other.equals(type))
                .collect(Collectors.toSet());
        Optional<Module> own = asked.user();
        long there = others.stream()
                .filter(other -> isWithin(other, Optional.of(target)))
                .count();
        return there >= others.stream().filter(other -> isWithin(other, own)).count();
    }

    private Set<Edge> edgesOf(TypeName type) {
        Set<Edge> edges = new HashSet<>(asked.around().edgesOf(type));
        asked.edges().stream().filter(edge -> edge.from().equals(type)).forEach(edges::add);
        return edges;
    }

    /** Code of no module lies together with other code of no module. */
    private boolean isWithin(TypeName type, Optional<Module> module) {
        Owner owner = asked.judge().ownerOf(type);
        return module.isPresent()
                ? owner.owningModule()
                        .filter(each -> each.name().isWithin(module.get().name()))
                        .isPresent()
                : owner instanceof Owner.Unmapped;
    }

    private boolean breaksNothing() {
        Map<TypeName, TypeName> names =
                origins.stream().collect(Collectors.toMap(type -> type, this::besideWhatItUses));
        Judge judge = asked.judge();
        return names.values().stream().allMatch(name -> isWithin(name, Optional.of(target)))
                && origins.stream().flatMap(type -> edgesOf(type).stream()).allMatch(edge -> {
                    Edge then = new Edge(
                            names.getOrDefault(edge.from(), edge.from()), names.getOrDefault(edge.to(), edge.to()));
                    return judge.judge(then).broken().isEmpty() && (names.containsKey(edge.from()) || mayFollow(edge));
                });
    }

    /** A source elsewhere that has the word may use the type, and nobody can say here what the map says of that. */
    private boolean compiles() {
        CodeAround around = asked.around();
        boolean staysHere = around.isHere(asked.targets().get(0));
        return (staysHere || origins.stream().noneMatch(this::usesWhatIsHere))
                && origins.stream().noneMatch(around::isNamedElsewhere);
    }

    private boolean usesWhatIsHere(TypeName type) {
        return edgesOf(type).stream()
                .filter(edge -> edge.from().equals(type))
                .anyMatch(edge -> asked.around().isHere(edge.to()) && !origins.contains(edge.to()));
    }

    private TypeName besideWhatItUses(TypeName type) {
        return TypeName.in(asked.targets().get(0).packageName(), type.simpleName());
    }

    private boolean mayFollow(Edge edge) {
        return asked.judge()
                .ownerOf(edge.from())
                .owningModule()
                .filter(user -> user.state().codeIsReadOnly())
                .isEmpty();
    }
}
