package dev.ringfence.explain;

/** Holds what is answered. */
public sealed interface Answer
        permits TypeAnswer, EdgeAnswer, EndsAnswer, ModuleAnswer, OverviewAnswer, OtherMapAnswer, NoAnswer {}
