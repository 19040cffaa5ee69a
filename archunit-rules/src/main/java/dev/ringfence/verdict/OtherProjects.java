package dev.ringfence.verdict;

import java.util.List;

/** Holds what the last project of a session sees of all projects. */
public sealed interface OtherProjects {

    /** Says that others come after this project, and that they look. */
    record NotLast() implements OtherProjects {}

    /** Says that something is missing, and holds what the projects use that this session has judged. */
    record Partial(String missing, List<ProjectUse> judged) implements OtherProjects {}

    /** Holds what all projects use. */
    record Whole(List<ProjectUse> uses) implements OtherProjects {}
}
