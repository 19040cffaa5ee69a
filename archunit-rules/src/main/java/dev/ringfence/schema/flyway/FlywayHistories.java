package dev.ringfence.schema.flyway;

import dev.ringfence.map.Place;
import dev.ringfence.schema.step.History;
import dev.ringfence.schema.step.MigrationFile;
import dev.ringfence.schema.step.SchemaProblem;
import dev.ringfence.schema.step.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads the files that Flyway would run as histories.
 *
 * <ol>
 *   <li>The baseline with the highest version comes first, if there is one.
 *   <li>The versioned migrations above it follow, in the order of their versions.
 *   <li>The repeatable ones come last, in the order of their descriptions.
 * </ol>
 */
public final class FlywayHistories {

    private static final Comparator<FlywayFile> BY_PATH =
            Comparator.comparing(file -> file.file().path());
    private static final Comparator<FlywayFile> BY_VERSION = Comparator.<FlywayFile, FlywayVersion>comparing(
                    file -> file.version().orElseThrow())
            .thenComparing(BY_PATH);
    private static final Comparator<FlywayFile> BY_DESCRIPTION =
            Comparator.comparing(FlywayFile::description).thenComparing(BY_PATH);

    private FlywayHistories() {}

    /** Says whether Flyway reads the file's name, be it as a migration, an undo or a callback. */
    public static boolean names(MigrationFile file) {
        return FlywayFile.of(file).isPresent();
    }

    /** Returns a history for each location, and for each database where the location divides by them. */
    public static List<History> of(Collection<MigrationFile> files) {
        List<FlywayFile> migrations = files.stream()
                .map(FlywayFile::of)
                .flatMap(Optional::stream)
                .filter(file -> file.kind() != FlywayFile.Kind.ASIDE)
                .toList();
        return new FlywayLocations(migrations)
                .histories().stream().map(FlywayHistories::history).toList();
    }

    private static History history(List<FlywayFile> members) {
        List<Step> steps = new ArrayList<>();
        FlywayFile before = null;
        for (FlywayFile file : inOrder(members)) {
            if (before != null
                    && file.isSql()
                    && file.version().isPresent()
                    && file.version().equals(before.version())) {
                steps.add(sameVersion(before, file));
            }
            steps.add(step(file));
            before = file.isSql() ? file : before;
        }
        return new History(steps);
    }

    private static List<FlywayFile> inOrder(List<FlywayFile> members) {
        Optional<FlywayFile> baseline =
                of(members, FlywayFile.Kind.BASELINE).stream().max(BY_VERSION);
        List<FlywayFile> order = new ArrayList<>();
        baseline.ifPresent(order::add);
        of(members, FlywayFile.Kind.VERSIONED).stream()
                .filter(file -> baseline.isEmpty() || isAbove(file, baseline.get()))
                .sorted(BY_VERSION)
                .forEach(order::add);
        of(members, FlywayFile.Kind.REPEATABLE).stream().sorted(BY_DESCRIPTION).forEach(order::add);
        return order;
    }

    private static List<FlywayFile> of(List<FlywayFile> members, FlywayFile.Kind kind) {
        return members.stream().filter(file -> file.kind() == kind).toList();
    }

    private static boolean isAbove(FlywayFile file, FlywayFile baseline) {
        return file.version().orElseThrow().compareTo(baseline.version().orElseThrow()) > 0;
    }

    private static Step step(FlywayFile file) {
        Place place = new Place(file.file().path(), 1);
        return file.isSql()
                ? new Step.Sql(place, file.file().text())
                : new Step.NotSeen(place, "a migration written in code");
    }

    private static Step sameVersion(FlywayFile first, FlywayFile second) {
        String version = second.version().map(FlywayVersion::toString).orElse("");
        return new Step.Trouble(new SchemaProblem(
                new Place(second.file().path(), 0),
                "the version " + version + " is that of " + first.file().path() + " too",
                "Flyway refuses this: give one of them another version."));
    }
}
