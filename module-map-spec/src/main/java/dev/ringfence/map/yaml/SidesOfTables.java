package dev.ringfence.map.yaml;

import dev.ringfence.map.DataEnd.Kind;
import dev.ringfence.map.DataPattern;
import dev.ringfence.map.ExceptionEntry.Side;
import dev.ringfence.map.Rule;
import java.util.Optional;

/** Refuses exceptions whose sides name tables, and that no finding could ever need. */
record SidesOfTables(Problems problems, Fields exception) {

    void refuse(Optional<Side> from, Optional<Side> to, Optional<Rule> rule) {
        boolean beginsAtTable = from.filter(SidesOfTables::isTable).isPresent();
        boolean isAtFlag = from.filter(SidesOfTables::isFlag).isPresent();
        if (rule.filter(Rule.EXPIRED_SEAM::equals).isPresent()) {
            refuseNoFlag(from, isAtFlag);
            return;
        }
        boolean isOfUnowned = rule.filter(Rule.UNOWNED_TABLE::equals).isPresent();
        if (from.isPresent() && from.get() instanceof Side.OfData && !beginsAtTable) {
            error(
                    "from",
                    Shown.text(from.get().toString()) + " is what is done with data, and no edge begins there",
                    "Write it as `to`; an edge begins at a module, a package, a type or a `table:`.");
        } else if (isOfUnowned && from.isPresent() && !beginsAtTable && !isEverything(from.get())) {
            error("from", "a table that nobody owns is of no module, package or type", "Write `from: table:...`.");
        } else if (rule.isPresent() && !isOfUnowned && beginsAtTable) {
            error("from", "the rule " + Shown.text(rule.get().id()) + " judges no table", "Write what it judges.");
        } else if (beginsAtTable && to.filter(side -> !namesTables(side)).isPresent()) {
            error("to", "what begins at a table ends at one", "Write `references:` or `table:` and a table.");
        }
    }

    private void refuseNoFlag(Optional<Side> from, boolean isAtFlag) {
        if (from.isPresent() && !isAtFlag && !isEverything(from.get())) {
            error(
                    "from",
                    "what a seam leaves in a file is a flag, of no module, package or type",
                    "Write `from: flag:...`; uses that a seam leaves are excused by `to`.");
        }
    }

    private static boolean isFlag(Side side) {
        return side instanceof Side.OfData data && data.pattern() instanceof DataPattern.OfFlags;
    }

    private static boolean isEverything(Side side) {
        return side.toString().equals("*");
    }

    private static boolean isTable(Side side) {
        return side instanceof Side.OfData data
                && data.pattern() instanceof DataPattern.OfTables of
                && of.kind() == Kind.TABLE;
    }

    private static boolean namesTables(Side side) {
        return side instanceof Side.OfData data && data.pattern() instanceof DataPattern.OfTables;
    }

    private void error(String key, String message, String remedy) {
        problems.error(exception.placeOf(key), message, remedy);
    }
}
