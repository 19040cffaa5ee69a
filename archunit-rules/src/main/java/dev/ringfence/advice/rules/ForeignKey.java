package dev.ringfence.advice.rules;

import dev.ringfence.advice.Reason;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.map.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Gives the words where a foreign key leads from a table to one of another module. */
final class ForeignKey implements WordsOnViolations {

    @Override
    public Rule rule() {
        return Rule.FOREIGN_KEY;
    }

    @Override
    public Reason reason(ViolationGroup group) {
        WhoseData whose = new WhoseData(group);
        return group.reason(whose.user() + ", and " + whose.used());
    }

    @Override
    public List<WayOut> waysOut(ViolationGroup group, GroupWays shared) {
        DataWays ways = new DataWays(group, shared);
        boolean isOne = group.edges().size() == 1;
        String text = isOne
                ? "keep the id, and drop the key in a new migration; let code check what the key checked"
                : "keep the ids, and drop the keys in a new migration; let code check what the keys checked";
        return Stream.of(Stream.of(WayOut.of(WayOut.Kind.DO_WITHOUT, text)), ways.excuse(), ways.record())
                .flatMap(each -> each)
                .toList();
    }
}
