package dev.ringfence.schema.liquibase;

import dev.ringfence.map.Place;
import dev.ringfence.schema.step.History;
import dev.ringfence.schema.step.MigrationFile;
import dev.ringfence.schema.step.SchemaProblem;
import dev.ringfence.schema.step.Step;
import dev.ringfence.sql.ddl.SchemaChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Walks from a root changelog through all that it includes, each file once, and collects the steps. */
final class ChangelogWalk {

    private static final int DEEPEST = 256;

    private static final Set<String> ROUTINES =
            Set.of("customChange", "createProcedure", "createFunction", "createTrigger", "createPackage");

    /** What a change set holds besides its changes. */
    private static final Set<String> ASIDE =
            Set.of("preConditions", "rollback", "comment", "validCheckSum", "modifySql", "modifyChangeSets");

    private final Inclusions inclusions;
    private final Properties properties = new Properties();
    private final Set<String> read = new HashSet<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final List<Step> steps = new ArrayList<>();

    ChangelogWalk(Inclusions inclusions) {
        this.inclusions = inclusions;
    }

    History from(Changelog root) {
        changelog(root);
        return new History(steps);
    }

    private void changelog(Changelog changelog) {
        String path = changelog.file().path();
        read.add(path);
        open.add(path);
        changelog.root().children().forEach(element -> piece(changelog.file(), element));
        open.remove(path);
    }

    private void piece(MigrationFile file, Element element) {
        switch (element.name()) {
            case "property" -> properties.take(element);
            case "include", "includeAll" -> include(file, element);
            case "changeSet" -> changeSet(file, element);
            default -> {
                // Preconditions and what Pro adds change nothing.
            }
        }
    }

    private void include(MigrationFile file, Element include) {
        Inclusions.Found found = inclusions.of(file, include, properties);
        found.problem().ifPresent(problem -> steps.add(new Step.Trouble(problem)));
        for (MigrationFile included : found.files()) {
            if (open.contains(included.path()) && include.is("include") || open.size() > DEEPEST) {
                steps.add(trouble(file, include, "includes go round in a circle: " + included.path(), "Take one out."));
            } else if (!read.contains(included.path())) {
                included(included);
            }
        }
    }

    private void included(MigrationFile file) {
        Optional<Changelog> changelog = inclusions.changelog(file);
        changelog.ifPresent(this::changelog);
        inclusions.problem(file).ifPresent(problem -> steps.add(new Step.Trouble(problem)));
        if (changelog.isEmpty() && file.extension().equals("sql") && read.add(file.path())) {
            steps.add(new Step.Sql(new Place(file.path(), 1), properties.in(file.text())));
        }
    }

    private void changeSet(MigrationFile file, Element changeSet) {
        if (!changeSet.isTrue("ignore")) {
            changeSet.children().stream()
                    .filter(change -> !ASIDE.contains(change.name()))
                    .forEach(change -> change(file, change));
        }
    }

    private void change(MigrationFile file, Element change) {
        Place place = new Place(file.path(), change.line());
        if (change.is("sqlFile")) {
            sqlFile(file, change);
        } else if (change.is("sql")) {
            change.saying("sql").ifPresent(said -> sql(file, said, change.text("endDelimiter")));
        } else if (change.is("createView")) {
            view(file, change);
        } else if (ROUTINES.contains(change.name())) {
            steps.add(new Step.NotSeen(place, "a `" + change.name() + "`"));
        } else {
            plain(place, change);
        }
    }

    private void plain(Place place, Element element) {
        try {
            List<SchemaChange> changes = new Changes(element, properties).read();
            changes.forEach(change -> steps.add(new Step.Change(place, change)));
            if (changes.isEmpty()) {
                steps.add(new Step.WithoutEffect(place));
            }
        } catch (MadeNameException made) {
            steps.add(new Step.NotSeen(place, String.valueOf(made.getMessage())));
        }
    }

    private void sql(MigrationFile file, Said said, Optional<String> delimiter) {
        steps.add(new Script(file.path(), new Said(properties.in(said.text()), said.line(), said.literal()))
                .step(delimiter));
    }

    private void sqlFile(MigrationFile file, Element change) {
        Inclusions.Found found = inclusions.of(file, change, properties);
        found.problem().ifPresent(problem -> steps.add(new Step.Trouble(problem)));
        found.files().forEach(sql -> sql(sql, new Said(sql.text(), 1), change.text("endDelimiter")));
    }

    private void view(MigrationFile file, Element change) {
        Optional<Said> query = change.text("path").isPresent()
                ? inclusions.of(file, change, properties).files().stream()
                        .findFirst()
                        .map(sql -> new Said(sql.text(), 1))
                : change.saying("selectQuery");
        Place place = new Place(file.path(), change.line());
        try {
            String view = new NamesOf(change, properties).table("viewName").toString();
            String head = change.isTrue("fullDefinition") ? "" : "create view " + Script.quoted(view) + " as ";
            query.ifPresent(said -> steps.add(new Step.Sql(place, head + properties.in(said.text()))));
        } catch (MadeNameException made) {
            steps.add(new Step.NotSeen(place, String.valueOf(made.getMessage())));
        }
    }

    private static Step trouble(MigrationFile file, Element at, String message, String remedy) {
        return new Step.Trouble(new SchemaProblem(new Place(file.path(), at.line()), message, remedy));
    }
}
