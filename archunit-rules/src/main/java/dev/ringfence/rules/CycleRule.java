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

/** The cycles of the map as an ordinary ArchUnit rule: they are the map's, so no class is looked at. */
final class CycleRule extends ArchCondition<JavaClass> {

    private final List<Cycle> cycles;

    private CycleRule(List<Cycle> cycles) {
        super("keep to " + Rule.MODULE_CYCLE.id());
        this.cycles = cycles;
    }

    static ArchRule of(List<Cycle> cycles) {
        return ArchRuleDefinition.classes()
                .should(new CycleRule(cycles))
                .as(Rule.MODULE_CYCLE.id())
                .because(Rule.MODULE_CYCLE.because())
                .allowEmptyShould(true);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        // A cycle is told once, when all classes have been seen.
    }

    @Override
    public void finish(ConditionEvents events) {
        cycles.forEach(cycle -> events.add(
                SimpleConditionEvent.violated(cycle, Cycles.arrows(cycle) + " breaks " + Rule.MODULE_CYCLE)));
    }
}
