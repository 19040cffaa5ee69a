package dev.ringfence.gate;

import dev.ringfence.frozen.FrozenShare;
import dev.ringfence.frozen.LockUpdate;
import dev.ringfence.map.Problem;
import dev.ringfence.project.ProjectCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what {@code freeze} is to write in one project.
 *
 * @param code the project
 * @param update the locks as they should be; empty where a problem keeps Ringfence from telling
 * @param problems errors, or what a person should know of
 */
public record FreezePlan(ProjectCode code, Optional<LockUpdate> update, List<Problem> problems) {

    /** Returns no plan, and why there is no plan. */
    public static FreezePlan refused(ProjectCode code, List<Problem> problems) {
        return new FreezePlan(code, Optional.empty(), problems);
    }

    /** Returns each change that needs a reason, and where the change is. */
    List<String> changesWithoutReason() {
        return update.orElseThrow().refused().stream()
                .flatMap(change -> Stream.of(
                        "not frozen: " + change.element() + "  "
                                + change.change().id(),
                        "    " + code.shown(change.file()) + (change.line() > 0 ? ":" + change.line() : "")))
                .toList();
    }

    /** Says what is frozen, and what is not any more, in a line for each module. */
    List<String> summary() {
        LockUpdate locks = update.orElseThrow();
        return Stream.concat(
                        locks.shares().stream().map(FreezePlan::summary),
                        locks.emptied().stream().map(lock -> code.shown(lock) + " emptied: not frozen any more"))
                .map(line -> code.id() + ": " + line)
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
}
