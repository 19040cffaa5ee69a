package dev.ringfence.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.ringfence.map.Cycles;
import dev.ringfence.map.Cycles.Cycle;
import dev.ringfence.map.Rule;
import java.util.List;

/** Tells the cycles of the map as an ordinary ArchUnit rule: the cycles are the map's, so no class is looked at. */
final class CycleRule extends ArchCondition<JavaClass> {

    private final Rule rule;
    private final List<Cycle> cycles;

    private CycleRule(Rule rule, List<Cycle> cycles) {
        super("keep to " + rule.id());
        this.rule = rule;
        this.cycles = cycles;
    }

    /**
     * Returns the rule.
     *
     * @param rule the rule under which the cycles are told
     */
    static ArchRule of(Rule rule, List<Cycle> cycles) {
        return ArchRuleDefinition.classes()
                .should(new CycleRule(rule, cycles))
                .as(rule.id())
                .because(rule.because())
                .allowEmptyShould(true);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        // A cycle is told once, when all classes have been seen.
    }

    @Override
    public void finish(ConditionEvents events) {
        cycles.forEach(
                cycle -> events.add(SimpleConditionEvent.violated(cycle, Cycles.arrows(cycle) + " breaks " + rule)));
    }
}
