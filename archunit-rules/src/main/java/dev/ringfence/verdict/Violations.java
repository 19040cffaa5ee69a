package dev.ringfence.verdict;

import dev.ringfence.map.Cycles;
import dev.ringfence.map.Cycles.Cycle;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.Rule;
import dev.ringfence.rules.BytecodeEngine;
import dev.ringfence.rules.BytecodeEngine.Choice;
import dev.ringfence.scan.ScannedClasses;
import dev.ringfence.violation.Engine;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Everything in a project that breaks a rule, exceptions and baselines apart. */
final class Violations {

    private final Judge judge;
    private final Choice choice;

    Violations(Judge judge, Choice choice) {
        this.judge = judge;
        this.choice = choice;
    }

    List<Violation> of(ScannedClasses classes) {
        List<Violation> all = new ArrayList<>(new BytecodeEngine(judge, choice).violations(classes));
        classes.nests().stream()
                .flatMap(nest -> judge.judgeExistence(nest.type()).broken().stream()
                        .map(broken -> violation(Identity.of(nest.type()), broken, Engine.BYTECODE)))
                .forEach(all::add);
        Cycles.of(judge.map()).stream().map(this::ofCycle).forEach(all::add);
        return all;
    }

    private Violation ofCycle(Cycle cycle) {
        Judgement.Broken broken = new Judgement.Broken(
                Rule.MODULE_CYCLE,
                Optional.of(Cycles.arrows(cycle)),
                judge.map().modules().get(cycle.modules().get(0)).place());
        return violation(new Identity.OfCycle(cycle.modules()), broken, Engine.MAP);
    }

    private static Violation violation(Identity identity, Judgement.Broken broken, Engine engine) {
        return new Violation(identity, broken, EnumSet.of(engine), noLines());
    }

    private static SortedSet<Integer> noLines() {
        return Collections.emptySortedSet();
    }
}
