package dev.ringfence.map.yaml;

import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Place;
import dev.ringfence.map.TableClaim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Remembers the claims of tables so far, so that the same claim twice is an error at once. */
final class KnownTables {

    private final Problems problems;
    private final Map<String, List<TableClaim>> known = new HashMap<>();

    KnownTables(Problems problems) {
        this.problems = problems;
    }

    void add(TableClaim claim) {
        List<TableClaim> same =
                known.computeIfAbsent(claim.pattern().text().toLowerCase(Locale.ROOT), unused -> new ArrayList<>());
        same.stream()
                .filter(earlier -> !isInOneFamily(earlier.module(), claim.module()))
                .findFirst()
                .ifPresent(earlier -> refuse(claim, earlier.place()));
        same.add(claim);
    }

    /** Of a module and one that it holds, the inner one wins. */
    private static boolean isInOneFamily(ModuleName one, ModuleName other) {
        return !one.equals(other) && (one.isWithin(other) || other.isWithin(one));
    }

    private void refuse(TableClaim claim, Place earlier) {
        problems.error(
                claim.place(),
                "the table " + Shown.text(claim.pattern().text()) + " is claimed in "
                        + Shown.line(earlier, claim.place()) + " already",
                "Keep one of the two; a table has one owner.");
    }
}
