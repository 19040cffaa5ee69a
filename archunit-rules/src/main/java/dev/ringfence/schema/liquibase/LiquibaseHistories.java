package dev.ringfence.schema.liquibase;

import dev.ringfence.map.Place;
import dev.ringfence.schema.step.History;
import dev.ringfence.schema.step.MigrationFile;
import dev.ringfence.schema.step.SchemaProblem;
import dev.ringfence.schema.step.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads changelogs as histories: one for each root, which is a changelog that no other one includes.
 *
 * @param histories the histories in the order of their roots
 * @param named the paths of all files that changelogs are made of: themselves, and the scripts that they name
 */
public record LiquibaseHistories(List<History> histories, SortedSet<String> named) {

    /**
     * Reads the changelogs among the migrations.
     *
     * @param migrations the files that may be changelogs
     * @param others more files, which changelogs may name
     */
    public static LiquibaseHistories of(Collection<MigrationFile> migrations, Collection<MigrationFile> others) {
        return new Reading(migrations, others).read();
    }

    /** Finds the roots. */
    private static final class Reading {

        private static final String REMEDY = "Write it in XML, YAML, JSON or SQL, or keep it out of `migrations`.";

        private final Inclusions inclusions;
        private final SortedMap<String, Changelog> changelogs = new TreeMap<>();
        private final SortedSet<String> named = new TreeSet<>();
        private final Map<String, List<MigrationFile>> includes = new HashMap<>();
        private final List<Step> troubles = new ArrayList<>();

        Reading(Collection<MigrationFile> migrations, Collection<MigrationFile> others) {
            List<MigrationFile> all = new ArrayList<>(others);
            all.addAll(migrations);
            this.inclusions = new Inclusions(new ProjectFiles(all));
            migrations.forEach(this::sort);
        }

        private void sort(MigrationFile file) {
            Optional<Changelog> changelog = inclusions.changelog(file);
            changelog.ifPresent(found -> changelogs.put(file.path(), found));
            inclusions.problem(file).map(Step.Trouble::new).ifPresent(troubles::add);
            boolean form = !file.extension().equals("sql") && Changelog.mayBe(file);
            if (form && changelog.isEmpty() && inclusions.problem(file).isEmpty() || isGroovy(file)) {
                troubles.add(unknown(file));
            }
        }

        private static boolean isGroovy(MigrationFile file) {
            return file.extension().equals("groovy") && file.text().contains(Changelog.ROOT);
        }

        private static Step unknown(MigrationFile file) {
            String message = "the file has no `" + Changelog.ROOT + "` in a form that is read";
            return new Step.Trouble(new SchemaProblem(new Place(file.path(), 0), message, REMEDY));
        }

        LiquibaseHistories read() {
            changelogs.values().forEach(this::follow);
            Set<String> included = new HashSet<>();
            includes.values().forEach(files -> files.forEach(file -> included.add(file.path())));
            List<History> histories = new ArrayList<>();
            Set<String> reached = new HashSet<>();
            changelogs.forEach((path, changelog) -> {
                if (!included.contains(path)) {
                    histories.add(history(changelog, reached));
                }
            });
            changelogs.forEach((path, changelog) -> {
                if (!reached.contains(path)) {
                    histories.add(history(changelog, reached));
                }
            });
            if (!troubles.isEmpty()) {
                histories.add(new History(troubles.stream().distinct().toList()));
            }
            return new LiquibaseHistories(List.copyOf(histories), named);
        }

        private History history(Changelog root, Set<String> reached) {
            reach(root.file().path(), reached);
            return new ChangelogWalk(inclusions).from(root);
        }

        private void reach(String path, Set<String> reached) {
            if (reached.add(path)) {
                includes.getOrDefault(path, List.of()).forEach(file -> reach(file.path(), reached));
            }
        }

        /** Finds what a changelog includes, and goes on there. */
        private void follow(Changelog changelog) {
            String path = changelog.file().path();
            if (includes.containsKey(path)) {
                return;
            }
            named.add(path);
            Properties properties = new Properties();
            changelog.root().children("property").forEach(properties::take);
            List<MigrationFile> found = new ArrayList<>();
            includes.put(path, found);
            for (Element element : changelog.root().children()) {
                if (element.is("include") || element.is("includeAll")) {
                    found.addAll(
                            inclusions.of(changelog.file(), element, properties).files());
                } else if (element.is("changeSet")) {
                    scripts(changelog.file(), element, properties);
                }
            }
            found.removeIf(file -> file.path().equals(path));
            found.forEach(file -> named.add(file.path()));
            found.forEach(file -> inclusions.changelog(file).ifPresent(this::follow));
        }

        private void scripts(MigrationFile file, Element changeSet, Properties properties) {
            for (Element change : changeSet.children()) {
                if (change.is("sqlFile")
                        || change.is("createView") && change.text("path").isPresent()) {
                    inclusions.of(file, change, properties).files().forEach(sql -> named.add(sql.path()));
                }
            }
        }
    }
}
