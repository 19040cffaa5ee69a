package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;

import dev.ringfence.advice.Reason;
import dev.ringfence.advice.ViolationGroup;
import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TableSettings;
import dev.ringfence.map.edit.TableEdits;
import java.util.List;

/** Gives the words where a table is mapped or created here, and no module claims it. */
final class UnownedTable implements WordsOnViolations {

    @Override
    public Rule rule() {
        return Rule.UNOWNED_TABLE;
    }

    @Override
    public Reason reason(ViolationGroup group) {
        TableSettings settings = group.judge().map().tables();
        return group.reason(
                "no module claims " + group.pronoun() + " by `tables`" + (settings.said() ? at(settings.place()) : ""));
    }

    @Override
    public List<WayOut> waysOut(ViolationGroup group, GroupWays shared) {
        List<String> tables = group.origins().stream()
                .flatMap(end -> DataEnd.of(end).stream())
                .map(DataEnd::name)
                .toList();
        String names = String.join(", ", tables);
        return List.of(
                WayOut.of(Kind.CLAIM, "claim " + group.pronoun() + ": add tables: [" + names + "] to the right module"),
                ignore(tables, shared),
                shared.recordDebt());
    }

    private static WayOut ignore(List<String> tables, GroupWays shared) {
        String text = "ignore what is of a library";
        return shared.trial()
                .draft()
                .flatMap(draft -> TableEdits.ignoring(draft, tables))
                .map(draft -> WayOut.edit(Kind.IGNORE, text, draft.edits()))
                .orElseGet(() -> WayOut.of(
                        Kind.IGNORE,
                        text + ": add " + String.join(", ", tables) + " to `ignore` under `tables` of the map"));
    }
}
