package dev.ringfence.advice.rules;

import dev.ringfence.map.Rule;

/** What is said of a rule wherever it is named; each rule has one class of words. */
public sealed interface WordsOfRule permits WordsOnViolations, FrozenCode {

    /** The rule whose words they are. */
    Rule rule();

    /** What the rule asks, in one line. */
    default String title() {
        return rule().because();
    }

    /** The page that says more, from the root of Ringfence's repository. */
    default String page() {
        return "docs/rules/" + rule() + ".md";
    }
}
