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
