package dev.ringfence.rules;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.Priority;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.ringfence.map.Rule;
import java.util.Optional;
import java.util.function.Function;

/**
 * Judges edges by one rule kind, as an ordinary ArchUnit rule whose violations are typed: each event bears a
 * {@link BrokenEdge}.
 */
final class EdgeRule extends ArchCondition<BrokenEdge> {

    private final Rule rule;
    private final Function<BrokenEdge, Optional<Rule>> filedUnder;

    private EdgeRule(Rule rule, Function<BrokenEdge, Optional<Rule>> filedUnder) {
        super("keep to " + rule.id());
        this.rule = rule;
        this.filedUnder = filedUnder;
    }

    /**
     * Returns the rule.
     *
     * @param edges the edges of a map, shared by all rules
     * @param filedUnder the rule under which an edge is reported, or empty where it is excused
     */
    static ArchRule of(Rule rule, BrokenEdges edges, Function<BrokenEdge, Optional<Rule>> filedUnder) {
        return ArchRule.Factory.create(edges, new EdgeRule(rule, filedUnder), Priority.MEDIUM)
                .as(rule.id())
                .because(rule.because())
                .allowEmptyShould(true);
    }

    @Override
    public void check(BrokenEdge edge, ConditionEvents events) {
        if (filedUnder.apply(edge).filter(rule::equals).isPresent()) {
            events.add(SimpleConditionEvent.violated(
                    edge, edge.description(rule, edge.edge().from().simpleName() + ".java")));
        }
    }
}
