package dev.ringfence.infer;

import dev.ringfence.infer.InferredModule.Kind;
import dev.ringfence.infer.code.CodeBase;
import dev.ringfence.infer.code.CodeOwners;
import dev.ringfence.infer.code.OwnerOfTypes;
import dev.ringfence.infer.cut.UnitGraph;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Adds to modules what their types use, once it is settled whose each type is. */
final class Requires {

    private final CodeBase code;
    private final Judge judge;
    private final CodeOwners codeOwners;
    private final Around around;
    private final UnitGraph graph = new UnitGraph();

    /**
     * Names the modules that the map has already, beside the new ones.
     *
     * @param open modules that may be required
     * @param shared modules that need not be
     */
    record Around(Set<String> open, Set<String> shared) {

        static Around nothing() {
            return new Around(Set.of(), Set.of());
        }
    }

    /** Judges by a map with the modules, which knows whose each type is, types of jars included. */
    Requires(CodeBase code, Judge judge, CodeOwners codeOwners, Around around) {
        this.code = code;
        this.judge = judge;
        this.codeOwners = codeOwners;
        this.around = around;
        code.uses().forEach(this::add);
    }

    private void add(Edge edge, int times) {
        Optional<String> from = moduleOf(edge.from());
        Optional<String> to = moduleOf(edge.to());
        if (from.isPresent() && to.isPresent() && !from.equals(to)) {
            graph.add(from.get(), to.get(), times);
        }
    }

    /** From outside, a nested module counts as the module that holds it; nobody owes a use of a library. */
    private Optional<String> moduleOf(TypeName type) {
        return judge.ownerOf(type)
                .owningModule()
                .filter(module -> !module.external())
                .map(module -> module.name().path().get(0).value());
    }

    /** Completes modules of a map that has no others. */
    List<InferredModule> ofAll(List<InferredModule> bare) {
        return complete(bare, SharedGuess.of(graph, plain(bare)));
    }

    /** Completes modules that join others; whether everybody may use a new module is for a person to say. */
    List<InferredModule> ofNew(List<InferredModule> bare) {
        return complete(bare, Set.of());
    }

    private static List<String> plain(List<InferredModule> bare) {
        return bare.stream()
                .filter(module -> module.kind() == Kind.PLAIN)
                .map(InferredModule::name)
                .toList();
    }

    private List<InferredModule> complete(List<InferredModule> bare, Set<String> shared) {
        List<String> others =
                plain(bare).stream().filter(name -> !shared.contains(name)).toList();
        AcyclicRequires requires = AcyclicRequires.of(graph, others);
        return bare.stream()
                .map(module -> complete(module, shared, requires))
                .sorted(Comparator.comparing(InferredModule::kind).thenComparing(InferredModule::name))
                .toList();
    }

    private InferredModule complete(InferredModule module, Set<String> shared, AcyclicRequires acyclic) {
        String name = module.name();
        Kind kind = shared.contains(name) ? Kind.SHARED : module.kind();
        SortedMap<String, Integer> required = required(name, acyclic);
        List<LeftOut> debt =
                kind == Kind.COMPOSITION_ROOT ? List.of() : debt(name, kind, shared, required.keySet(), acyclic);
        List<TypeName> types = code.types().keySet().stream()
                .filter(type -> moduleOf(type).filter(name::equals).isPresent())
                .toList();
        List<String> notes = new ArrayList<>(module.notes());
        notes.addAll(new TooSmall(module, types, judge).notes());
        Optional<String> owner = new OwnerOfTypes(code, codeOwners).of(types, notes);
        return new InferredModule(
                name, types.size(), module.claims(), kind, required, debt, owner, List.copyOf(notes), module.taken());
    }

    private SortedMap<String, Integer> required(String module, AcyclicRequires acyclic) {
        SortedMap<String, Integer> required = new TreeMap<>(graph.usedBy(module));
        required.keySet()
                .removeIf(used -> !around.open().contains(used)
                        && !acyclic.requiredBy(module).containsKey(used));
        return Collections.unmodifiableSortedMap(required);
    }

    private List<LeftOut> debt(
            String module, Kind kind, Set<String> shared, Set<String> required, AcyclicRequires acyclic) {
        Map<String, LeftOut> inCycles = acyclic.leftOut().stream()
                .filter(use -> use.from().equals(module))
                .collect(Collectors.toMap(LeftOut::to, use -> use));
        return graph.usedBy(module).entrySet().stream()
                .filter(used -> !required.contains(used.getKey()))
                .filter(used ->
                        !shared.contains(used.getKey()) && !around.shared().contains(used.getKey()))
                .map(used -> inCycles.getOrDefault(
                        used.getKey(),
                        new LeftOut(
                                module, used.getKey(), graph.lines(module, used.getKey()), why(kind, used.getKey()))))
                .sorted()
                .toList();
    }

    private static String why(Kind user, String used) {
        return user == Kind.SHARED
                ? "what everybody may use should use nobody"
                : "nobody should use " + used + ", as the map is meant";
    }
}
