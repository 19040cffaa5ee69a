package dev.ringfence.advice.rules;

import dev.ringfence.advice.Reason;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.map.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Gives the words where code uses a table of another module, or maps an association to its entity. */
final class ForeignTable implements WordsOnViolations {

    @Override
    public Rule rule() {
        return Rule.FOREIGN_TABLE;
    }

    @Override
    public Reason reason(ViolationGroup group) {
        WhoseData whose = new WhoseData(group);
        return group.reason(whose.used() + whose.openness());
    }

    @Override
    public List<WayOut> waysOut(ViolationGroup group, GroupWays shared) {
        DataWays ways = new DataWays(group, shared);
        return Stream.of(Stream.of(ways.askOwner()), ways.openForReading(), ways.excuse(), ways.record())
                .flatMap(each -> each)
                .toList();
    }
}
