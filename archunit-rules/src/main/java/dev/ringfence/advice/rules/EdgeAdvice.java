package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;
import static dev.ringfence.advice.Wording.names;
import static dev.ringfence.advice.Wording.some;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.Commands;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.Wording;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Export;
import dev.ringfence.map.Exports;
import dev.ringfence.map.Forbid;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Layers;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.State;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The advice where a type uses another that it may not use. */
final class EdgeAdvice {

    private final ViolationGroup group;
    private final Judge judge;
    private final Commands commands;

    EdgeAdvice(ViolationGroup group, Commands commands) {
        this.group = group;
        this.judge = group.judge();
        this.commands = commands;
    }

    Advice extracted() {
        Module used = group.used().orElseThrow();
        return advice(
                used.name() + " is extracted: it has left this code base, and no baseline holds a use of it"
                        + at(used.place()),
                Optional.empty(),
                List.of("use what has taken its place", excuse()));
    }

    Advice forbidden() {
        Module user = group.user().orElseThrow();
        String patterns = user.forbids().stream()
                .filter(forbid -> forbid.place().equals(group.place()))
                .map(Forbid::patterns)
                .flatMap(Collection::stream)
                .map(NamePattern::text)
                .collect(Collectors.joining(", "));
        return advice(
                user.name() + " forbids " + patterns + at(group.place()),
                Optional.empty(),
                List.of(
                        "do without " + group.pronoun() + ", or move the code to a module that may use it",
                        recordDebt(),
                        excuse()));
    }

    Advice closed() {
        Module used = group.used().orElseThrow();
        String state = used.state() == State.EXTRACTING ? "is being extracted" : "is closed";
        return advice(
                used.name() + " " + state + ", so nobody may add uses of it" + at(used.place()),
                Optional.empty(),
                List.of("do without it, or ask where new work goes", recordDebt(), excuse()));
    }

    Advice undeclared() {
        Module user = group.user().orElseThrow();
        Module used = group.used().orElseThrow();
        List<ModuleName> required = user.requires().stream()
                .flatMap(entry -> entry.module().stream())
                .toList();
        List<ModuleName> allowed = mayUse(user);
        return advice(
                user.name() + " does not require " + used.name() + "; it requires " + names(required)
                        + at(user.place()),
                allowed.isEmpty() ? Optional.empty() : Optional.of(user.name() + " may use " + names(allowed)),
                List.of(
                        allowed.isEmpty()
                                ? "move the code to the module that it belongs to"
                                : "use one of those, or move the code to the module that it belongs to",
                        "declare it: add " + used.name() + " to `requires` of " + user.name() + at(user.place()),
                        recordDebt(),
                        excuse()));
    }

    /** The modules that may be used: those required, and the shared ones; by itself, and by those that hold it for all in them. */
    private List<ModuleName> mayUse(Module user) {
        return judge.map().pathTo(user).stream()
                .flatMap(this::siblingsOpenTo)
                .map(Module::name)
                .toList();
    }

    private Stream<Module> siblingsOpenTo(Module user) {
        return judge.map().modules().values().stream()
                .filter(other -> !other.equals(user) && other.name().isSiblingOf(user.name()))
                .filter(other -> other.state() == State.ACTIVE || other.state() == State.FROZEN)
                .filter(user::mayUse);
    }

    Advice internal() {
        Module used = group.used().orElseThrow();
        Optional<Module> user = group.user();
        String toUser = user.map(module -> " to " + module.name()).orElse(" to code of no module");
        String types =
                some(group.targets().stream().map(Wording::pattern).distinct().toList());
        List<String> ways = new ArrayList<>();
        ways.add("use what it exports, or ask its owner for what is missing");
        ways.add("export " + group.pronoun() + ": add " + types + " to `exports` of " + used.name() + at(used.place()));
        user.ifPresent(module -> ways.add("let " + module.name() + " in: add {module: " + used.name()
                + ", internals: true} to its `requires`" + at(module.place())));
        ways.add(recordDebt());
        ways.add(excuse());
        return advice(
                withHeld(used) + " does not export " + group.pronoun() + toUser + at(used.place()),
                Optional.of(used.name() + " exports " + exportsOf(used, user) + toUser),
                List.copyOf(ways));
    }

    /** From outside, a module speaks for those that it holds. */
    private String withHeld(Module used) {
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

    Advice layers() {
        Module module = group.user().orElseThrow();
        String order = judge.map().layersOf(module).map(EdgeAdvice::order).orElseThrow();
        return advice(
                "the layers of " + module.name() + " are, top first, " + order + at(group.place())
                        + "; a layer uses only itself and those below it",
                Optional.empty(),
                List.of("turn the dependency around, or move what is used to a lower layer", recordDebt(), excuse()));
    }

    private static String order(Layers layers) {
        return layers.groups().stream()
                .map(names -> String.join("+", names.stream().sorted().toList()))
                .collect(Collectors.joining(" > "));
    }

    private Advice advice(String why, Optional<String> instead, List<String> waysOut) {
        Stream<String> ofStar = group.targets().stream()
                .filter(TypeName::isWholePackage)
                .map(star -> "import by name what is used of " + star.packageName() + ", or delete the import")
                .limit(1);
        return new Advice(
                why,
                group.because(),
                instead,
                group.ends().owner(),
                Stream.of(ofStar, ofImports(), waysOut.stream())
                        .flatMap(ways -> ways)
                        .toList());
    }

    /** What only imports show may be needed by nothing; a static one may be used all the same. */
    private Stream<String> ofImports() {
        boolean ofTypes = group.targets().stream().noneMatch(TypeName::isWholePackage);
        return ofTypes
                        && group.violations().stream()
                                .allMatch(each -> each.violation().isImportAlone())
                ? Stream.of("delete the import" + (group.violations().size() == 1 ? "" : "s") + ", where nothing needs "
                        + group.pronoun())
                : Stream.empty();
    }

    private String recordDebt() {
        return "record " + group.pronoun() + " as debt: " + commands.recordDebt();
    }

    private String excuse() {
        Edge edge = group.edges().get(0);
        String which = group.violations().size() == 1 ? "it" : "each";
        return "excuse " + which + " for a time, under `exceptions`: {from: " + Wording.pattern(edge.from()) + ", to: "
                + Wording.pattern(edge.to())
                + ", because: ..., until: YYYY-MM-DD}";
    }
}
