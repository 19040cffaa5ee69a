package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;
import static dev.ringfence.advice.Wording.inSentence;

import dev.ringfence.advice.Reason;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.edges.JudgedModules;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Rule;
import dev.ringfence.map.State;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives the words where a module uses another module that it does not require. */
final class UndeclaredDependency implements WordsOnEdges {

    @Override
    public Rule rule() {
        return Rule.UNDECLARED_DEPENDENCY;
    }

    @Override
    public Reason reason(ViolationGroup group) {
        Module user = group.user().orElseThrow();
        return group.reason(
                user.name() + " does not require " + group.used().orElseThrow().name() + at(user.place()));
    }

    @Override
    public String why(Edge edge, JudgedModules between) {
        return inSentence(between.user()) + " does not require " + inSentence(between.used());
    }

    @Override
    public List<WayOut> inCode(AskedEdges asked) {
        Module user = asked.user().orElseThrow();
        String open = openTo(user, asked.judge().map()).stream()
                .map(ModuleName::value)
                .collect(Collectors.joining(", "));
        return asked.orMove(
                open.isEmpty()
                        ? WayOut.impossible(
                                Kind.USE_ALLOWED,
                                "use a module that it requires",
                                user.name() + " may use no other module")
                        : WayOut.of(Kind.USE_ALLOWED, "use what " + user.name() + " may use: " + open));
    }

    @Override
    public List<WayOut> inMap(AskedEdges asked, MapWays map) {
        return map.requiring();
    }

    /**
     * Returns the modules that may be used: required and shared ones, by the module itself or by the modules that hold
     * it.
     */
    private static List<ModuleName> openTo(Module user, ModuleMap map) {
        return map.pathTo(user).stream()
                .flatMap(each -> siblingsOpenTo(each, map))
                .map(Module::name)
                .toList();
    }

    private static Stream<Module> siblingsOpenTo(Module user, ModuleMap map) {
        return map.modules().values().stream()
                .filter(other -> !other.equals(user) && other.name().isSiblingOf(user.name()))
                .filter(other -> other.state() == State.ACTIVE || other.state() == State.FROZEN)
                .filter(user::mayUse);
    }
}
