package dev.ringfence.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import java.util.function.Predicate;

/** Tells that a class breaks a rule by being here, as an ordinary ArchUnit rule. */
final class TypeRule extends ArchCondition<JavaClass> {

    private final Rule rule;
    private final Predicate<TypeName> broken;

    private TypeRule(Rule rule, Predicate<TypeName> broken) {
        super("keep to " + rule.id());
        this.rule = rule;
        this.broken = broken;
    }

    static ArchRule of(Rule rule, Predicate<TypeName> broken) {
        return ArchRuleDefinition.classes()
                .should(new TypeRule(rule, broken))
                .as(rule.id())
                .because(rule.because())
                .allowEmptyShould(true);
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        TypeName name = new TypeName(type.getName());
        if (type.isTopLevelClass() && broken.test(name)) {
            events.add(SimpleConditionEvent.violated(
                    type, name + " breaks " + rule + " in " + type.getSourceCodeLocation()));
        }
    }
}
