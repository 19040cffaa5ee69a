package dev.ringfence.gate;

import dev.ringfence.files.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Runs {@code freeze} on the projects of a build, once their locks are planned.
 *
 * <ol>
 *   <li>Where one could not be planned, write nothing at all.
 *   <li>Where a change has no reason, write nothing either.
 *   <li>Write the locks of each.
 * </ol>
 */
public final class FreezeProjects {

    private FreezeProjects() {}

    /** Says what came of the freeze. */
    public sealed interface Outcome {

        /** Some project could not be planned, so nothing was written. */
        record NotPlanned(long problems) implements Outcome {}

        /** Changes have no reason, so nothing was written. */
        record ReasonMissing(int changes, List<String> lines) implements Outcome {}

        /** No project has code that is frozen or extracting. */
        record Nothing() implements Outcome {}

        /** The locks are written. */
        record Written() implements Outcome {}
    }

    /**
     * Writes the locks of the projects.
     *
     * @param told takes a line for each module that is frozen in a project
     * @throws IOException where a lock cannot be written; the message names it
     */
    public static Outcome write(List<FreezePlan> plans, Consumer<String> told) throws IOException {
        long problems = plans.stream()
                .filter(plan -> plan.update().isEmpty())
                .flatMap(plan -> plan.problems().stream())
                .distinct()
                .count();
        if (problems > 0) {
            return new Outcome.NotPlanned(problems);
        }
        int changes = plans.stream()
                .mapToInt(plan -> plan.update().orElseThrow().refused().size())
                .sum();
        if (changes > 0) {
            return new Outcome.ReasonMissing(
                    changes,
                    plans.stream()
                            .flatMap(plan -> plan.changesWithoutReason().stream())
                            .toList());
        }
        for (FreezePlan plan : plans) {
            write(plan);
            plan.summary().forEach(told);
        }
        return plans.stream().allMatch(FreezeProjects::isEmpty) ? new Outcome.Nothing() : new Outcome.Written();
    }

    private static boolean isEmpty(FreezePlan plan) {
        return plan.update().orElseThrow().contents().isEmpty();
    }

    private static void write(FreezePlan plan) throws IOException {
        for (Map.Entry<Path, String> lock :
                plan.update().orElseThrow().contents().entrySet()) {
            try {
                AtomicFile.write(lock.getKey(), lock.getValue());
            } catch (IOException e) {
                throw new IOException(
                        plan.code().shown(lock.getKey()) + " cannot be written, and is as it was: "
                                + AtomicFile.told(e),
                        e);
            }
        }
    }
}
