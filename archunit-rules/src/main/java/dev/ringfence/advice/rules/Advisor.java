package dev.ringfence.advice.rules;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.Commands;
import dev.ringfence.advice.FrozenGroup;
import dev.ringfence.advice.MapAtHand;
import dev.ringfence.advice.Reason;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.map.Judge;
import dev.ringfence.map.edit.MapDraft;
import dev.ringfence.verdict.CodeAround;
import dev.ringfence.verdict.JudgedViolation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Says why violations are violations, what is allowed instead, and the ways out. */
public final class Advisor {

    private final Judge judge;
    private final Commands commands;
    private final Optional<MapAtHand> map;
    private final Collection<JudgedViolation> violations;
    private final CodeAround around;
    private Optional<Trial> trial = Optional.empty();

    /**
     * Advises on what was found in a project.
     *
     * @param map the map as it is written; where it is not at hand, edits are told in words
     * @param violations all of the project, since an edit for one may concern others
     * @param around what lies around the types of the code
     */
    public Advisor(
            Judge judge,
            Commands commands,
            Optional<MapAtHand> map,
            Collection<JudgedViolation> violations,
            CodeAround around) {
        this.judge = judge;
        this.commands = commands;
        this.map = map;
        this.violations = violations;
        this.around = around;
    }

    /** Says why a violation is one, without any ways out. */
    public static Reason reason(JudgedViolation violation, Judge judge) {
        return reason(new ViolationGroup(List.of(violation), judge));
    }

    private static Reason reason(ViolationGroup group) {
        return AllRules.onViolations(group.rule()).reason(group);
    }

    /** Says why frozen code may not be changed, without any ways out. */
    public static Reason reason(FrozenGroup group) {
        return new FrozenCode().reason(group);
    }

    public Advice on(FrozenGroup group) {
        return new FrozenCode().advice(group, commands);
    }

    public Advice on(ViolationGroup group) {
        GroupWays shared = new GroupWays(group, trial(), commands, map.map(MapAtHand::today), around);
        List<WayOut> ways = AllRules.onViolations(group.rule()).waysOut(group, shared);
        Predicate<WayOut> isOpen = way -> way.kind().isOpen();
        return new Advice(
                reason(group),
                ways.stream()
                        .filter(isOpen)
                        .filter(WayOut::isPossible)
                        .findFirst()
                        .map(WayOut::text),
                ways.stream().filter(isOpen.negate()).toList());
    }

    /** Made once there is something to advise on. */
    private Trial trial() {
        if (trial.isEmpty()) {
            Optional<MapDraft> draft = map.map(at -> MapDraft.of(at.source(), judge.map()));
            trial = Optional.of(new Trial(
                    judge.map(),
                    draft,
                    OwedToday.of(violations).with(around.linesElsewhere()),
                    commands.baselineOfAll()));
        }
        return trial.get();
    }
}
