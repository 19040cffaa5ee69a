package dev.ringfence.extract.plan;

import dev.ringfence.advice.WayOut;
import dev.ringfence.explain.ExplainProjects.MainCode;
import dev.ringfence.extract.Candidate;
import dev.ringfence.extract.Coupling;
import dev.ringfence.extract.Measured;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.edit.MapSource;
import dev.ringfence.rules.KindsOfUses;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Plans how a module leaves.
 *
 * <ol>
 *   <li>The contract, and who uses what of the module; what it uses itself; its cycles; its tables.
 *   <li>Transactions, which nobody reads yet.
 *   <li>What the map says of the leaving, and what is still here in the end.
 * </ol>
 *
 * <p>It writes nothing. Each edit of the map has been tried on its text.
 */
public final class PlanModule {

    private final ModuleMap map;
    private final Optional<MapSource> text;
    private final MainCode code;
    private final LocalDate today;
    private final PlanCommands commands;

    /**
     * Plans by the code of a build.
     *
     * @param text the map as it is written; empty where its file is gone by now, and then no edit is offered
     * @param today the day, UTC, from which a seam would last
     * @param commands those that work in the build
     */
    public PlanModule(ModuleMap map, Optional<MapSource> text, MainCode code, LocalDate today, PlanCommands commands) {
        this.map = map;
        this.text = text;
        this.code = code;
        this.today = today;
        this.commands = commands;
    }

    /**
     * Plans for a module that may leave.
     *
     * @throws dev.ringfence.rules.NotImportedException where ArchUnit fails on a class file of a user or of the module
     */
    public Plan of(Candidate candidate) {
        Leaving leaving = leaving(candidate.module());
        Measured measured = candidate.measured();
        Coupling coupling = measured.coupling();
        List<Edge> inInternals = coupling.inInternals().stream()
                .filter(edge -> !leaving.standsBySeam(edge))
                .toList();
        UsesByModule uses = uses(coupling, inInternals);
        BorderSteps border = new BorderSteps(leaving, uses);
        return new Plan(
                leaving.name(),
                List.of(
                        seen(ContractStep.of(leaving, inInternals, uses)),
                        seen(border.inbound(coupling.in(), inInternals)),
                        seen(border.outbound(coupling.out(), coupling.outInternals())),
                        seen(border.cycle(measured.cut())),
                        seen(TablesStep.of(leaving, measured.tables())),
                        transactions(),
                        StateStep.of(leaving),
                        seen(GoneStep.of(leaving))));
    }

    /** Plans for a module that is extracted already: what is still here. */
    public Plan ofExtracted(Module module) {
        return new Plan(module.name(), List.of(seen(GoneStep.of(leaving(module)))));
    }

    private Step seen(Step step) {
        return code.missing().isPresent() ? step.ofPart() : step;
    }

    private Leaving leaving(Module module) {
        return new Leaving(module, map, text, code, today, commands);
    }

    private UsesByModule uses(Coupling coupling, Collection<Edge> inInternals) {
        SortedSet<Edge> edges = new TreeSet<>(coupling.in());
        edges.addAll(coupling.out());
        SortedSet<Edge> internals = new TreeSet<>(inInternals);
        internals.addAll(coupling.outInternals());
        return new UsesByModule(new KindsOfUses(code.nests()).of(edges), internals);
    }

    private static Step transactions() {
        return Step.unknown(
                Step.Kind.TRANSACTIONS,
                "transactions over modules are not read, so this is never ticked",
                List.of(WayOut.of(
                        WayOut.Kind.DO_WITHOUT,
                        "look by hand at methods under @Transactional that call another module")));
    }
}
