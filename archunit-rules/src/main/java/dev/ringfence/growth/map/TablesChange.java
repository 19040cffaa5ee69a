package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Owner;
import dev.ringfence.map.TableClaim;
import dev.ringfence.map.TablePattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds tables that belong to another module than they did, or to none, and tables that more modules may read.
 *
 * <ol>
 *   <li>Where the base judged no tables, all that today's map says of them is stricter.
 *   <li>Each claim of either map is asked for by names that stand for all of its tables: {@link TableStandIn}.
 *   <li>Where the owner is the same, or one that it holds, {@code to} is compared, and which modules it lies in.
 * </ol>
 *
 * <p>A claim on a table that is gone counts as any other, unless migrations of today have renamed the table.
 */
final class TablesChange {

    private final TwoMaps maps;
    private final MapChanges changes;
    private final Map<TableClaim, List<String>> opened = new LinkedHashMap<>();

    private TablesChange(TwoMaps maps, MapChanges changes) {
        this.maps = maps;
        this.changes = changes;
    }

    static void of(TwoMaps maps, MapChanges changes) {
        boolean then = maps.before().judgesTables();
        boolean now = maps.today().judgesTables();
        if (then && !now) {
            changes.loosened(Kind.TABLES, "tables are judged no more", maps.start());
        } else if (now && !then) {
            changes.closed();
        } else if (now) {
            new TablesChange(maps, changes).add();
            TableSettingsChange.of(maps, changes);
            TablesAtHome.of(maps, changes);
        }
    }

    private void add() {
        Stream.of(maps.before(), maps.today())
                .flatMap(TablesChange::claims)
                .map(TableClaim::pattern)
                .distinct()
                .forEach(this::add);
        opened.forEach((claim, modules) -> changes.loosened(
                Kind.TABLES,
                claim.module() + " opens " + claim.pattern() + " to " + String.join(", ", modules),
                claim.place(),
                claim.because()));
    }

    private static Stream<TableClaim> claims(ModuleMap map) {
        return map.modules().values().stream().flatMap(module -> module.tables().stream());
    }

    private void add(TablePattern pattern) {
        boolean isTold = false;
        for (TableStandIn table : TableStandIn.of(pattern).toList()) {
            isTold = isTold || tells(table);
        }
    }

    /** Adds what has changed for the tables, and says whether anything has. */
    private boolean tells(TableStandIn table) {
        Owner then = maps.judgeBefore().ownerOf(table.end());
        Owner now = maps.judgeToday().ownerOf(table.end());
        if (then instanceof Owner.OwnedTable owned) {
            return tells(table, owned, now);
        }
        boolean isStricter = then instanceof Owner.UnownedTable && now instanceof Owner.OwnedTable;
        if (isStricter) {
            changes.closed();
        }
        return isStricter;
    }

    private boolean tells(TableStandIn table, Owner.OwnedTable then, Owner now) {
        Optional<Module> heir = maps.today(then.module());
        if (now instanceof Owner.OwnedTable owned) {
            boolean isKept = heir.filter(module -> owned.module().name().isWithin(module.name()))
                    .isPresent();
            if (isKept) {
                return tellsReaders(then.claim(), owned.claim());
            }
            addGiven(table, then.module(), owned.claim());
            return true;
        }
        boolean isToldAsIgnored = table.isIgnoredBy(maps.today().tables());
        if (!isToldAsIgnored && !hasKeptItUnderAnotherName(table, heir)) {
            changes.loosened(
                    Kind.TABLES,
                    then.module().name() + " owns " + table.shown() + " no more",
                    heir.map(Module::place).orElseGet(maps::start));
        }
        return true;
    }

    private boolean hasKeptItUnderAnotherName(TableStandIn table, Optional<Module> heir) {
        return heir.isPresent()
                && maps.renamed(table.name().withoutSchema())
                        .or(() -> maps.renamed(table.name()))
                        .map(DataEnd::table)
                        .flatMap(name -> maps.judgeToday().ownerOf(name).owningModule())
                        .filter(owner -> owner.name().isWithin(heir.get().name()))
                        .isPresent();
    }

    private void addGiven(TableStandIn table, Module loser, TableClaim claim) {
        String text = claim.module() + " owns " + table.shown() + ", which was of " + loser.name();
        changes.loosened(Kind.TABLES, text, claim.place(), claim.because());
    }

    private boolean tellsReaders(TableClaim then, TableClaim now) {
        List<String> fresh = now.to().stream()
                .filter(user -> !couldRead(user, then))
                .map(ModuleName::value)
                .filter(user -> !opened.getOrDefault(now, List.of()).contains(user))
                .toList();
        if (!fresh.isEmpty()) {
            opened.computeIfAbsent(now, unused -> new ArrayList<>()).addAll(fresh);
        }
        List<ModuleName> closed = then.to().stream()
                .map(maps::nameToday)
                .filter(user -> maps.today().module(user).isPresent() && !now.isOpenTo(user))
                .toList();
        closed.forEach(user -> changes.closed());
        return !fresh.isEmpty() || !closed.isEmpty();
    }

    /** Code that nobody owned had nothing to lose: a new module on it is no reader more. */
    private boolean couldRead(ModuleName user, TableClaim then) {
        return maps.today().module(user).map(maps::originsOf).orElseThrow().stream()
                .map(Module::name)
                .allMatch(origin -> then.isOpenTo(origin) || origin.isWithin(then.module()));
    }
}
