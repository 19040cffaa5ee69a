package dev.ringfence.extract;

import dev.ringfence.explain.ExplainProjects.MainCode;
import dev.ringfence.map.AdviceSettings;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Advises which modules to extract first.
 *
 * <ol>
 *   <li>Measure each module that may leave: edges, cycles, tables, history, entry points.
 *   <li>Decide by its facts and by what was measured.
 *   <li>Sort.
 * </ol>
 *
 * <p>It judges nothing and writes nothing.
 */
public final class AdviseModules {

    private static final String NO_TABLES = "tables and keys are ?: " + TableUses.UNKNOWN + "; write `tables` at the"
            + " modules that own them, or let `mvn ringfence:init -Dringfence.merge` propose them";

    private final TopModules modules;
    private final MainCode code;
    private final SortedSet<TypeName> types;
    private final Couplings couplings;
    private final EntryPoints entryPoints;
    private final Optional<TablesOfModules> tables;
    private final HistoryOfModules history;

    private AdviseModules(ModuleMap map, Path file, MainCode code, Optional<TablesHere> tables) {
        this.modules = new TopModules(new Judge(map));
        this.code = code;
        this.types = code.code().types();
        this.couplings = Couplings.of(code.code().edges().keySet(), modules);
        this.entryPoints = EntryPoints.of(code.nests(), code.code().edges().keySet());
        this.tables = TablesOfModules.of(tables, modules);
        this.history = HistoryOfModules.around(file, map.advice(), new PathOwners(modules));
    }

    /**
     * Advises by the code, and by the history of the repository in which the map lies.
     *
     * @param file where the map lies
     */
    public static Advice of(ModuleMap map, Path file, MainCode code) {
        return of(map, file, code, TablesHere.in(code, new Judge(map)));
    }

    /** Advises by tables that have been read. */
    public static Advice of(ModuleMap map, Path file, MainCode code, Optional<TablesHere> tables) {
        return new AdviseModules(map, file, code, tables).advice(map.advice());
    }

    private Advice advice(AdviceSettings settings) {
        Map<Module, Measured> measured = new LinkedHashMap<>();
        modules.candidates(types).forEach(module -> measured.put(module, measure(module)));
        Verdicts verdicts = new Verdicts(topThird(measured), this::user);
        List<Candidate> candidates = new ArrayList<>();
        measured.forEach((module, found) -> candidates.add(new Candidate(
                module,
                found,
                Cost.of(found, settings.weights()),
                seen(verdicts.of(module.facts(), module.generic(), found)))));
        candidates.sort(Candidate.ORDER);
        return new Advice(settings, List.copyOf(candidates), entryPoints.all(), history.commits(), notes());
    }

    /** A part of the build has a part of the users, so that nothing is to be begun by it. */
    private Verdict seen(Verdict verdict) {
        if (code.missing().isEmpty() || verdict.kind() == Verdict.Kind.KEEP) {
            return verdict;
        }
        List<String> because = new ArrayList<>(verdict.because());
        because.add("this is a part of the build");
        return new Verdict(Verdict.Kind.NOT_YET, true, List.copyOf(because));
    }

    private static OptionalInt topThird(Map<Module, Measured> measured) {
        return Verdicts.topThird(measured.values().stream()
                .flatMap(each -> each.changes().stream())
                .map(Changes::commits)
                .toList());
    }

    private String user(Edge use) {
        return modules.name(use.from());
    }

    private Measured measure(Module module) {
        ModuleName name = module.name();
        List<TypeName> own =
                types.stream().filter(type -> modules.isIn(type, name)).toList();
        return new Measured(
                own.size(),
                couplings.of(module, own),
                couplings.cut(name),
                tables.map(found -> found.of(name)),
                history.of(name),
                entryPoints.reaching(name, modules, types));
    }

    private String nobodyLeaves() {
        SortedMap<String, Long> others = modules.others(types);
        String counts = others.entrySet().stream()
                .map(other -> other.getKey() + " " + other.getValue())
                .collect(Collectors.joining(", "));
        return "no module of the map may leave: " + counts
                + (others.containsKey("without code")
                        ? "; compile the code, or see what the claims fit: mvn ringfence:explain"
                        : "");
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        code.missing()
                .ifPresent(
                        missing -> notes.add("partial view: " + missing + "; who uses a module takes the whole build"));
        if (modules.candidates(types).isEmpty()) {
            notes.add(nobodyLeaves());
        }
        if (tables.isEmpty()) {
            notes.add(NO_TABLES);
        }
        history.unknown().ifPresent(why -> notes.add("commits are ?: " + why));
        notes.addAll(code.code().notes());
        return List.copyOf(notes);
    }
}
