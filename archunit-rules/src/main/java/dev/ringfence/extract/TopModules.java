package dev.ringfence.extract;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Exports;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.State;
import dev.ringfence.map.TypeName;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says to which module of the top level code and tables belong; modules in modules leave with those that hold them. */
public final class TopModules {

    private final Judge judge;
    private final Map<TypeName, Optional<ModuleName>> known = new HashMap<>();

    /** Tells them by the map of a judge. */
    public TopModules(Judge judge) {
        this.judge = judge;
    }

    /** Returns the judge by whose map the modules are told. */
    public Judge judge() {
        return judge;
    }

    /** Returns the module of a type, or of a table as an end of an edge. */
    public Optional<ModuleName> of(TypeName end) {
        return known.computeIfAbsent(
                end,
                each -> judge.ownerOf(each)
                        .owningModule()
                        .map(owner -> owner.name().path().get(0)));
    }

    /** Names the module of an end, or says that it is in none. */
    public String name(TypeName end) {
        return of(end).map(ModuleName::value).orElse(ModuleName.UNMAPPED);
    }

    /** Returns a module that the map has. */
    public Module module(ModuleName name) {
        return judge.map().module(name).orElseThrow();
    }

    /** Returns the module into which an edge of judged code leads from outside; an external one is none. */
    public Optional<Module> entered(Edge edge) {
        return of(edge.to())
                .filter(used -> judge.ownerOf(edge.from()).isJudged())
                .filter(used -> !of(edge.from()).equals(Optional.of(used)))
                .map(this::module)
                .filter(used -> !used.external());
    }

    /**
     * Says whether an edge leads to an internal: where a module exports everything, nothing says what its contract is.
     */
    public boolean isInternal(Edge edge, Module entered) {
        return !(entered.exports() instanceof Exports.Only only) || !only.allow(edge.to(), of(edge.from()));
    }

    /** Returns the modules that may leave: those that have code, and that nothing keeps here. */
    List<Module> candidates(Collection<TypeName> types) {
        return atTheTop().filter(module -> whyNot(module, types).isEmpty()).toList();
    }

    /** Counts the modules by what keeps them here, or says that they have no code. */
    SortedMap<String, Long> others(Collection<TypeName> types) {
        return atTheTop()
                .flatMap(module -> whyNot(module, types).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private Stream<Module> atTheTop() {
        return judge.map().modules().values().stream()
                .filter(module -> module.name().path().size() == 1);
    }

    private Optional<String> whyNot(Module module, Collection<TypeName> types) {
        if (module.external()) {
            return Optional.of("external");
        }
        if (module.shared()) {
            return Optional.of("shared");
        }
        if (module.state() == State.EXTRACTED) {
            return Optional.of("extracted");
        }
        if (module.requires().stream().anyMatch(entry -> entry.module().isEmpty())) {
            return Optional.of("requiring \"*\"");
        }
        return types.stream().anyMatch(type -> isIn(type, module.name()))
                ? Optional.empty()
                : Optional.of("without code");
    }

    /** Says whether a type, or a table, is in a module of the top level. */
    public boolean isIn(TypeName type, ModuleName module) {
        return of(type).filter(module::equals).isPresent();
    }
}
