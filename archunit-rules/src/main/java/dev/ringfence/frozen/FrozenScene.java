package dev.ringfence.frozen;

/**
 * Holds what the frozen modules of a project share, so that none of it is read once a module.
 *
 * @param project the project
 * @param sources which sources may be of which module
 * @param modules the locks that hold code of another module than their own
 * @param elsewhere the other projects of the tree
 */
record FrozenScene(
        FrozenProject project, SourcesOfModules sources, LocksOfOtherModules modules, LocksOfOtherProjects elsewhere) {

    static FrozenScene of(FrozenProject project) {
        long frozen = project.judge().map().modules().values().stream()
                .filter(module -> module.state().codeIsReadOnly())
                .count();
        return new FrozenScene(
                project,
                new SourcesOfModules(project, frozen < 2),
                new LocksOfOtherModules(project),
                new LocksOfOtherProjects(project.others()));
    }
}
