package dev.ringfence.rules.witness;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.ringfence.rules.ModuleMapRules;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the rules of a map tell, as a failing test prints it. */
final class RulesAsTold {

    private RulesAsTold() {}

    static List<String> all(ModuleMapRules rules, JavaClasses classes) {
        return rules.all().stream()
                .flatMap(rule -> rule.evaluate(classes).getFailureReport().getDetails().stream())
                .toList();
    }

    /** The edges alone, each with its rule and without its place. */
    static SortedSet<String> edges(ModuleMapRules rules, JavaClasses classes) {
        return all(rules, classes).stream()
                .filter(told -> told.contains(" -> "))
                .map(told -> told.replaceFirst(" in \\(.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
