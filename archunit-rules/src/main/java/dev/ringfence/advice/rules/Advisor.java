package dev.ringfence.advice.rules;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.Commands;
import dev.ringfence.advice.FrozenGroup;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.map.Judge;
import dev.ringfence.verdict.JudgedViolation;
import java.util.List;

/** Says why violations are violations, what is allowed instead, and the ways out. */
public final class Advisor {

    private final Judge judge;
    private final Commands commands;

    public Advisor(Judge judge, Commands commands) {
        this.judge = judge;
        this.commands = commands;
    }

    public Advice on(JudgedViolation violation) {
        return on(new ViolationGroup(List.of(violation), judge));
    }

    public Advice on(FrozenGroup group) {
        return new FrozenCode().advice(group, commands);
    }

    public Advice on(ViolationGroup group) {
        return AllRules.onViolations(group.rule()).advice(group, new SharedWays(group, commands));
    }
}
