package dev.ringfence.verdict;

import java.util.List;

/** What the last project of a session sees of all. */
public sealed interface OtherProjects {

    /** Others come after this project, and they look. */
    record NotLast() implements OtherProjects {}

    /** Something is missing; and what the projects use that this session has judged. */
    record Partial(String missing, List<ProjectUse> judged) implements OtherProjects {}

    /** What all of them use. */
    record Whole(List<ProjectUse> uses) implements OtherProjects {}
}
