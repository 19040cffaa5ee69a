package dev.ringfence.explain;

/** What is answered. */
public sealed interface Answer
        permits TypeAnswer, EdgeAnswer, EndsAnswer, ModuleAnswer, OverviewAnswer, OtherMapAnswer, NoAnswer {}
