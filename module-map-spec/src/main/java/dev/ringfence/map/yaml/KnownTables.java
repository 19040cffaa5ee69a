package dev.ringfence.map.yaml;

import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Place;
import dev.ringfence.map.TableClaim;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Remembers the claims of tables so far, so that the same claim twice is an error at once. */
final class KnownTables {

    private final Problems problems;
    private final Map<String, TableClaim> known = new HashMap<>();

    KnownTables(Problems problems) {
        this.problems = problems;
    }

    void add(TableClaim claim) {
        TableClaim earlier = known.putIfAbsent(claim.pattern().text().toLowerCase(Locale.ROOT), claim);
        if (earlier != null && !isInOneFamily(earlier.module(), claim.module())) {
            refuse(claim, earlier.place());
        }
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
