package dev.ringfence.report.advise;

import dev.ringfence.extract.Candidate;
import dev.ringfence.extract.Changes;
import dev.ringfence.extract.Coupling;
import dev.ringfence.extract.TableUses;
import dev.ringfence.map.LightestCut;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Shows the lists behind the numbers of a module, some of each. */
final class Lists {

    private static final int MOST = 5;

    private final List<String> lines = new ArrayList<>();

    private Lists() {}

    static List<String> of(Candidate candidate) {
        Lists lists = new Lists();
        Coupling coupling = candidate.measured().coupling();
        lists.add("in, to what it does not export", coupling.inInternals());
        lists.add("out, to what others do not export", coupling.outInternals());
        lists.add(
                "the lightest cut of its cycles",
                candidate.measured().cut().arrows().stream().map(Lists::text).toList());
        candidate.measured().tables().ifPresent(lists::addTables);
        candidate.measured().changes().ifPresent(lists::addChanges);
        return List.copyOf(lists.lines);
    }

    private static String text(LightestCut.Arrow arrow) {
        return arrow.from() + " -> " + arrow.to() + ", edges: " + arrow.weight();
    }

    private void addTables(TableUses tables) {
        add("uses of its tables", tables.in());
        add("its uses of tables of others", tables.out());
        add("foreign keys to its tables", tables.keysIn());
        add("its foreign keys to tables of others", tables.keysOut());
    }

    private void addChanges(Changes changes) {
        add(
                "changes with",
                changes.together().stream()
                        .map(other -> other.module() + ", commits: " + other.commits())
                        .toList());
        if (changes.commits() > 0) {
            lines.add("authors: " + changes.authors() + ", and one of them wrote "
                    + changes.percent(changes.byTopAuthor()).orElse(0) + " % of its commits");
        }
    }

    private void add(String what, Collection<?> entries) {
        if (!entries.isEmpty()) {
            lines.add(what + ": " + entries.size());
            entries.stream().limit(MOST).forEach(entry -> lines.add("    " + entry));
            if (entries.size() > MOST) {
                lines.add("    and " + (entries.size() - MOST) + " more; they stand in the JSON");
            }
        }
    }
}
