package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.TablePattern;
import dev.ringfence.map.TableSettings;
import java.util.List;
import java.util.Locale;

/** Finds tables that are judged no more, and places where no SQL is looked for any more. */
final class TableSettingsChange {

    private final TableSettings then;
    private final TableSettings now;
    private final MapChanges changes;

    private TableSettingsChange(TableSettings then, TableSettings now, MapChanges changes) {
        this.then = then;
        this.now = now;
        this.changes = changes;
    }

    static void of(TwoMaps maps, MapChanges changes) {
        TableSettingsChange change =
                new TableSettingsChange(maps.before().tables(), maps.today().tables(), changes);
        change.addIgnored();
        change.addNaming();
        change.addGlobs("migrations", change.then.migrations(), change.now.migrations());
        change.addGlobs("sql", change.then.sql(), change.now.sql());
    }

    private void addIgnored() {
        now.ignore().stream()
                .filter(pattern -> !isCovered(pattern, then))
                .forEach(pattern -> loosened(pattern + " is ignored"));
        then.ignore().stream().filter(pattern -> !isCovered(pattern, now)).forEach(pattern -> changes.closed());
    }

    private static boolean isCovered(TablePattern narrow, TableSettings settings) {
        return settings.ignore().stream().anyMatch(wide -> TableStandIn.covers(wide, narrow));
    }

    /** By another naming an entity maps another table, so the tables that it mapped are judged no more. */
    private void addNaming() {
        if (then.naming() != now.naming()) {
            loosened("naming is " + word(now) + ", and was " + word(then));
        }
    }

    private static String word(TableSettings settings) {
        return settings.naming().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void addGlobs(String key, List<String> before, List<String> today) {
        before.stream()
                .filter(glob -> !today.contains(glob))
                .forEach(glob -> loosened(key + " has " + glob + " no more"));
        today.stream().filter(glob -> !before.contains(glob)).forEach(glob -> changes.closed());
    }

    private void loosened(String text) {
        changes.loosened(Kind.TABLES, text, now.place());
    }
}
