package dev.ringfence.explain.answer;

/** Holds what is answered. */
public sealed interface Answer
        permits TypeAnswer,
                EdgeAnswer,
                EndsAnswer,
                ModuleAnswer,
                OverviewAnswer,
                OtherMapAnswer,
                RuleAnswer,
                TableAnswer,
                NoAnswer {}
