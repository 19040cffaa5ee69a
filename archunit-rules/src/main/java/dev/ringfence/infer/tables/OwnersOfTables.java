package dev.ringfence.infer.tables;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Owner;
import dev.ringfence.map.TableName;
import dev.ringfence.map.TypeName;
import dev.ringfence.printed.Printed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Proposes whose the tables are that a map gives to nobody yet.
 *
 * <ol>
 *   <li>What the map ignores is left out, and so is what a module claims.
 *   <li>A table belongs to the module whose types map it; where two modules map it, to none, and both are named.
 *   <li>A table that no module maps belongs to the module that the folder of its migration names.
 *   <li>Any other table is nobody's, and so is one whose name a map cannot hold.
 * </ol>
 */
public final class OwnersOfTables {

    private static final int MOST_DISPUTED_NAMED = 20;
    private static final int MOST_NAMED = 5;
    private static final Pattern NAMEABLE = Pattern.compile("[\\p{L}\\p{M}\\p{N}_$#@-]{1,200}");

    private final SortedMap<ModuleName, SortedSet<TableName>> owned = new TreeMap<>();
    private final List<Disputed> disputed = new ArrayList<>();
    private final SortedSet<TableName> unowned = new TreeSet<>();

    private OwnersOfTables() {}

    /** Returns the answer for code without tables. */
    public static OwnersOfTables none() {
        return new OwnersOfTables();
    }

    /** Proposes owners among the modules of the judge's map. */
    public static OwnersOfTables of(TablesOfCode tables, Judge judge) {
        OwnersOfTables owners = new OwnersOfTables();
        MigrationFolders folders = new MigrationFolders(judge);
        tables.origins().forEach((table, origin) -> {
            if (judge.ownerOf(DataEnd.table(table)) instanceof Owner.UnownedTable) {
                owners.add(table, mappers(origin, judge), ofFolders(origin, folders));
            }
        });
        return owners;
    }

    private void add(
            TableName table, SortedMap<ModuleName, SortedSet<TypeName>> mappers, Optional<ModuleName> ofFolders) {
        Optional<ModuleName> owner = mappers.isEmpty() ? ofFolders : around(mappers.keySet());
        if (owner.isPresent() && NAMEABLE.matcher(table.text()).matches()) {
            owned.computeIfAbsent(owner.get(), unused -> new TreeSet<>()).add(table);
        } else if (mappers.size() > 1 && owner.isEmpty()) {
            disputed.add(new Disputed(table, mappers));
        } else {
            unowned.add(table);
        }
    }

    private static SortedMap<ModuleName, SortedSet<TypeName>> mappers(TableOrigin origin, Judge judge) {
        SortedMap<ModuleName, SortedSet<TypeName>> mappers = new TreeMap<>();
        for (TypeName type : origin.mappers()) {
            judge.ownerOf(type)
                    .owningModule()
                    .ifPresent(module -> mappers.computeIfAbsent(module.name(), unused -> new TreeSet<>())
                            .add(type));
        }
        return mappers;
    }

    /** A module and those that it holds are not foreign to each other. */
    private static Optional<ModuleName> around(Iterable<ModuleName> modules) {
        ModuleName outermost = modules.iterator().next();
        for (ModuleName module : modules) {
            if (!module.isWithin(outermost)) {
                return Optional.empty();
            }
        }
        return Optional.of(outermost);
    }

    private static Optional<ModuleName> ofFolders(TableOrigin origin, MigrationFolders folders) {
        SortedSet<ModuleName> named = origin.files().stream()
                .flatMap(file -> folders.moduleOf(file).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return named.size() == 1 ? Optional.of(named.first()) : Optional.empty();
    }

    /** Says whether there is no table at all. */
    public boolean isNothing() {
        return owned.isEmpty() && !hasDoubts();
    }

    /** Says whether a person has to say whose some of the tables are. */
    public boolean hasDoubts() {
        return !disputed.isEmpty() || !unowned.isEmpty();
    }

    /** Returns the modules that get tables, each with its tables. */
    public SortedMap<ModuleName, SortedSet<TableName>> owned() {
        return Collections.unmodifiableSortedMap(owned);
    }

    /** Returns the tables of a module. */
    public SortedSet<TableName> of(String module) {
        return ModuleName.isValid(module)
                ? owned.getOrDefault(new ModuleName(module), Collections.emptySortedSet())
                : Collections.emptySortedSet();
    }

    /** Returns how many tables there are, whoever owns them. */
    public int size() {
        return ownedOnes() + disputed.size() + unowned.size();
    }

    private int ownedOnes() {
        return owned.values().stream().mapToInt(SortedSet::size).sum();
    }

    /** Returns how many tables there are of each kind, as a line. */
    public String counts() {
        return "tables: " + ownedOnes() + " owned, " + disputed.size() + " of two modules, " + unowned.size()
                + " of nobody";
    }

    /** Returns what a person has to say, a line each. */
    public List<String> doubts() {
        List<String> lines = new ArrayList<>();
        disputed.stream().limit(MOST_DISPUTED_NAMED).forEach(each -> lines.add("tables: " + each.text()));
        if (disputed.size() > MOST_DISPUTED_NAMED) {
            lines.add("tables: " + (disputed.size() - MOST_DISPUTED_NAMED) + " more are mapped by two modules");
        }
        if (!unowned.isEmpty()) {
            lines.add("tables: " + unowned.size()
                    + " of nobody, mapped by no module and created below no folder of one: "
                    + some(unowned));
        }
        return lines.stream().map(Printed::of).toList();
    }

    /** Returns the first five names, and how many other tables there are. */
    public static String some(Collection<TableName> tables) {
        String named = tables.stream().limit(MOST_NAMED).map(TableName::text).collect(Collectors.joining(", "));
        int more = tables.size() - MOST_NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }
}
