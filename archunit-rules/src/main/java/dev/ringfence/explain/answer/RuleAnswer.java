package dev.ringfence.explain.answer;

import dev.ringfence.map.Rule;

/** Says what a rule is about; whoever prints the answer prints the rule's page. */
public record RuleAnswer(Rule rule) implements Answer {}
