package dev.ringfence.advice.rules;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.Commands;
import dev.ringfence.advice.FrozenGroup;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.map.Judge;
import dev.ringfence.verdict.JudgedViolation;
import java.util.List;

/** Says of violations why they are some, what is allowed instead, and the ways out. */
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
        return FrozenAdvice.of(group, commands);
    }

    public Advice on(ViolationGroup group) {
        EdgeAdvice onEdges = new EdgeAdvice(group, commands);
        OtherAdvice onOthers = new OtherAdvice(group, commands);
        return switch (group.rule()) {
            case EXTRACTED_MODULE -> group.edges().isEmpty() ? onOthers.extractedClass() : onEdges.extracted();
            case FORBIDDEN_DEPENDENCY -> onEdges.forbidden();
            case CLOSED_MODULE -> onEdges.closed();
            case UNDECLARED_DEPENDENCY -> onEdges.undeclared();
            case INTERNAL_ACCESS -> onEdges.internal();
            case LAYER_ORDER -> onEdges.layers();
            case UNMAPPED_CLASS -> group.user().isPresent() ? onOthers.compiledExternal() : onOthers.unmapped();
            case MODULE_CYCLE -> onOthers.cycle();
            case EXPIRED_EXCEPTION -> onOthers.expired();
            case FROZEN_CODE -> throw new IllegalStateException("a change of frozen code is no violation");
        };
    }
}
