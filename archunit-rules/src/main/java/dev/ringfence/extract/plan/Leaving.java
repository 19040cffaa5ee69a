package dev.ringfence.extract.plan;

import dev.ringfence.explain.ExplainProjects.MainCode;
import dev.ringfence.extract.TopModules;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Place;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.edit.MapDraft;
import dev.ringfence.map.edit.MapSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Knows the module that leaves, the code around it, and the map as it is written. */
final class Leaving {

    private final Module module;
    private final TopModules modules;
    private final Collection<TypeName> types;
    private final Collection<Edge> edges;
    private final Optional<MapDraft> draft;
    private final LocalDate today;
    private final PlanCommands commands;

    /**
     * Knows all that a plan goes by.
     *
     * @param text the map as it is written; empty where its file is gone by now
     * @param today the day, UTC, from which a seam would last
     * @param commands those that work in the build
     */
    Leaving(
            Module module,
            ModuleMap map,
            Optional<MapSource> text,
            MainCode code,
            LocalDate today,
            PlanCommands commands) {
        this.module = module;
        this.modules = new TopModules(new Judge(map));
        this.types = code.code().types();
        this.edges = code.code().edges().keySet();
        this.draft = text.map(source -> MapDraft.of(source, map));
        this.today = today;
        this.commands = commands;
    }

    Module module() {
        return module;
    }

    ModuleName name() {
        return module.name();
    }

    ModuleMap map() {
        return modules.judge().map();
    }

    TopModules modules() {
        return modules;
    }

    Collection<Edge> edges() {
        return edges;
    }

    Optional<MapDraft> draft() {
        return draft;
    }

    LocalDate today() {
        return today;
    }

    String command(Remedy.Goal goal) {
        return commands.of(goal);
    }

    PlanCommands commands() {
        return commands;
    }

    /** Returns the command that shows each use between two modules with its lines. */
    String explain(String user, String used) {
        return command(Remedy.Goal.EXPLAIN)
                + (user.equals(ModuleName.UNMAPPED)
                        ? " -Dringfence.module=" + used
                        : " -Dringfence.from=" + user + " -Dringfence.to=" + used);
    }

    /** Returns the types of a module, those of modules in it too. */
    List<TypeName> typesOf(ModuleName name) {
        return types.stream().filter(type -> modules.isIn(type, name)).toList();
    }

    /** Returns the edges of other code into a module. */
    List<Edge> into(ModuleName name) {
        return over().filter(edge -> modules.isIn(edge.to(), name)).toList();
    }

    /** Returns the edges between two modules. */
    List<Edge> between(ModuleName user, ModuleName used) {
        return over().filter(edge -> modules.isIn(edge.from(), user) && modules.isIn(edge.to(), used))
                .toList();
    }

    /** Says whether a seam lets an edge to an internal stand today: that edge goes with the seam. */
    boolean standsBySeam(Edge edge) {
        return modules.judge()
                .underSeam(edge, Rule.INTERNAL_ACCESS)
                .filter(under -> under.seam().old().equals(name()) && !under.isExpiredOn(today))
                .isPresent();
    }

    private Stream<Edge> over() {
        return edges.stream().filter(edge -> modules.entered(edge).isPresent());
    }

    static String at(Place place) {
        return " (" + place.ofLine() + ")";
    }
}
