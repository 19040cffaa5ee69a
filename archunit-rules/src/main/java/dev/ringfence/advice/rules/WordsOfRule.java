package dev.ringfence.advice.rules;

import dev.ringfence.map.Rule;

/** Tells what is said of a rule wherever the rule is named; each rule has one class of words. */
public sealed interface WordsOfRule permits WordsOnViolations, FrozenCode {

    /** Returns the rule whose words these are. */
    Rule rule();

    /** Says what the rule asks, in one line. */
    default String title() {
        return rule().because();
    }

    /** Returns the page that says more. */
    default RulePage page() {
        return new RulePage(rule());
    }
}
