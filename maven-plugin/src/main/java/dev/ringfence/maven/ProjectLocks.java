package dev.ringfence.maven;

import dev.ringfence.frozen.FrozenShare;
import dev.ringfence.frozen.LockUpdate;
import dev.ringfence.gate.FreezePlan;
import dev.ringfence.gate.FrozenGate;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Problem;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MapOnDisk;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.session.Neighbours;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.ProjectCode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The locks of one project as they should be.
 *
 * @param code the project
 * @param plan what to write, or why nothing may be written
 */
record ProjectLocks(ProjectCode code, FreezePlan plan) {

    static ProjectLocks of(Invocation invocation, Optional<String> reason) {
        MavenCode maven = MavenCode.of(invocation);
        MapOnDisk map = MapOnDisk.of(invocation);
        if (map instanceof MapOnDisk.Unusable unusable) {
            ProjectCode code = maven.code(CodeKind.MAIN, List.of(), maven.folder(), List::of);
            return new ProjectLocks(code, new FreezePlan(Optional.empty(), unusable.problems()));
        }
        MapOnDisk.Usable usable = (MapOnDisk.Usable) map;
        ProjectCode code = maven.code(CodeKind.MAIN, List.of(), usable.folder(), Neighbours.of(invocation));
        FrozenGate gate = new FrozenGate(new Judge(usable.map()), LocalDate.now(Clock.systemUTC()));
        return new ProjectLocks(code, gate.plan(code, reason));
    }

    /** What keeps the locks from being written; of a plan that can be, what is to be told of it. */
    List<Problem> problems() {
        return plan.problems();
    }

    boolean isPlanned() {
        return plan.update().isPresent();
    }

    LockUpdate update() {
        return plan.update().orElseThrow();
    }

    /** Each change that has no reason, and where it is. */
    List<String> refused() {
        return update().refused().stream()
                .flatMap(change -> Stream.of(
                        "not frozen: " + change.element() + "  "
                                + change.change().id(),
                        "    " + code.shown(change.file()) + (change.line() > 0 ? ":" + change.line() : "")))
                .toList();
    }

    List<String> summary() {
        return update().shares().stream()
                .map(share -> code.id() + ": " + summary(share))
                .toList();
    }

    private static String summary(FrozenShare share) {
        String resources = share.resources() == 0 ? "" : ", " + counted(share.resources(), "resource");
        return share.module() + " frozen, " + counted(share.types(), "type") + resources + ", "
                + share.changes().size() + " changed";
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    String shown(Path lock) {
        return code.shown(lock);
    }
}
