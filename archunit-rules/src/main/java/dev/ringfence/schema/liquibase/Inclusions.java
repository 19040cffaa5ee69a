package dev.ringfence.schema.liquibase;

import dev.ringfence.map.Place;
import dev.ringfence.schema.step.MigrationFile;
import dev.ringfence.schema.step.SchemaProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the files that changelogs include, and reads each changelog once. */
final class Inclusions {

    /** Holds the files that an element names, or says why there are none. */
    record Found(List<MigrationFile> files, Optional<SchemaProblem> problem) {}

    /** Says what became of a file. */
    private record Outcome(Optional<Changelog> changelog, Optional<SchemaProblem> problem) {}

    private final ProjectFiles files;
    private final Map<String, Outcome> outcomes = new HashMap<>();

    Inclusions(ProjectFiles files) {
        this.files = files;
    }

    /** Returns the changelog in a file, where there is one. */
    Optional<Changelog> changelog(MigrationFile file) {
        return outcome(file).changelog();
    }

    /** Returns why a file cannot be read, where it cannot. */
    Optional<SchemaProblem> problem(MigrationFile file) {
        return outcome(file).problem();
    }

    private Outcome outcome(MigrationFile file) {
        return outcomes.computeIfAbsent(file.path(), path -> read(file));
    }

    private static Outcome read(MigrationFile file) {
        if (!Changelog.mayBe(file)) {
            return new Outcome(Optional.empty(), Optional.empty());
        }
        try {
            return new Outcome(Changelog.read(file), Optional.empty());
        } catch (BrokenChangelogException broken) {
            Place place = new Place(file.path(), broken.line());
            return new Outcome(
                    Optional.empty(), Optional.of(new SchemaProblem(place, broken.message(), broken.remedy())));
        }
    }

    /** Returns what {@code include}, {@code includeAll}, {@code sqlFile} or {@code createView} of a file names. */
    Found of(MigrationFile in, Element element, Properties properties) {
        Optional<String> named =
                element.text(element.is("include") ? "file" : "path").map(properties::in);
        if (named.isEmpty()) {
            return missing(in, element, "`" + element.name() + "` names nothing");
        }
        boolean relative = element.isTrue("relativeToChangelogFile") || element.isTrue("relativeToChangelog");
        Optional<MigrationFile> from = relative ? Optional.of(in) : Optional.empty();
        List<MigrationFile> found = element.is("includeAll")
                ? folder(element, named.get(), from)
                : files.file(named.get(), from).stream().toList();
        boolean mayMiss = element.text("errorIfMissing")
                .or(() -> element.text("errorIfMissingOrEmpty"))
                .filter("false"::equalsIgnoreCase)
                .isPresent();
        return found.isEmpty() && !mayMiss
                ? missing(in, element, "`" + element.name() + "` leads nowhere: " + named.get())
                : new Found(found, Optional.empty());
    }

    private List<MigrationFile> folder(Element element, String path, Optional<MigrationFile> from) {
        String end = element.text("endsWithFilter").orElse("");
        return files.below(path, from).stream()
                .filter(file -> Changelog.mayBe(file) && file.path().endsWith(end))
                .toList();
    }

    private static Found missing(MigrationFile in, Element element, String message) {
        return new Found(
                List.of(),
                Optional.of(new SchemaProblem(
                        new Place(in.path(), element.line()),
                        message,
                        "Name a file of this project, from its folder or from src/main/resources.")));
    }
}
