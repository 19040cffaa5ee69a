package dev.ringfence.explain;

import dev.ringfence.advice.Wording;
import dev.ringfence.explain.answer.AskedSide;
import dev.ringfence.map.DataEnd;
import dev.ringfence.map.DataEnd.Kind;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Owner;
import dev.ringfence.map.SeamFlag;
import dev.ringfence.map.TableClaim;
import dev.ringfence.map.TableName;
import dev.ringfence.map.TablePattern;
import dev.ringfence.map.yaml.Nearest;
import java.util.List;
import java.util.Optional;

/** Finds what an end means that is no code, as baselines have it: {@code flag:use-new-orders}, {@code reads:orders}. */
record DataEndsAsked(ModuleMap map) {

    /** Returns what is used, where the map has such a thing. */
    NameLookup<AskedSide> used(DataEnd end) {
        if (end.name().isBlank()) {
            return nameless(end);
        }
        return switch (end.kind()) {
            case FLAG -> flag(end.name());
            case TABLE ->
                NameLookup.unknown(
                        end.asName().qualified(),
                        "this is a table by itself, and an edge says what is done with it",
                        "Ask for reads:" + end.name() + " or writes:" + end.name()
                                + "; who uses the table is asked with" + " -Dringfence.table=" + end.name() + ".");
            case READS, WRITES, REFERENCES -> table(end);
            case RELATES, EXPOSES ->
                NamePattern.isValid(end.name())
                        ? meant(end)
                        : NameLookup.unknown(
                                end.asName().qualified(),
                                "behind " + end.kind().word() + ": stands no name of a type",
                                "Name a type in full, such as " + end.kind().word() + ":com.acme.orders.Order.");
        };
    }

    /** Returns where an edge begins: at a table, as a foreign key does, and at nothing else that is no code. */
    NameLookup<AskedSide> user(DataEnd end) {
        if (end.name().isBlank()) {
            return nameless(end);
        }
        return end.kind() == Kind.TABLE
                ? table(end)
                : NameLookup.unknown(
                        end.asName().qualified(),
                        "no edge begins there",
                        "Name it with -Dringfence.to=, and a type, a package or a module with -Dringfence.from=.");
    }

    private static NameLookup<AskedSide> nameless(DataEnd end) {
        return NameLookup.unknown(
                "question",
                "behind " + end.kind().word() + ": stands no name",
                "Write the name there, without a blank.");
    }

    private NameLookup<AskedSide> flag(String asked) {
        boolean isBelow = asked.startsWith(".") && map.roots().size() == 1;
        String name = isBelow ? map.roots().get(0).text() + asked : asked;
        List<String> flags = map.seams().stream()
                .flatMap(seam -> seam.flags().stream())
                .map(SeamFlag::name)
                .sorted()
                .toList();
        if (flags.contains(name)) {
            return meant(new DataEnd(Kind.FLAG, name));
        }
        String nearest = Nearest.to(name, flags)
                .map(near -> "; did you mean flag:" + near + "?")
                .orElse("");
        return NameLookup.unknown(
                "flag:" + asked,
                "no seam has a flag of this name" + nearest,
                flags.isEmpty()
                        ? "Write it under `flags` of the seam that it chooses for."
                        : "The flags are " + Wording.some(flags) + "; others may be read anywhere.");
    }

    private NameLookup<AskedSide> table(DataEnd end) {
        if (!map.judgesTables()) {
            return NameLookup.unknown(
                    end.asName().qualified(),
                    "the map names no tables, so none is looked at",
                    "Write `tables: [" + end.name() + "]` at the module that owns it.");
        }
        TableName table = TableName.of(end.name());
        boolean isOfNobody = new Judge(map).ownerOf(DataEnd.table(table)) instanceof Owner.UnownedTable;
        Optional<String> near = isOfNobody ? nearest(table) : Optional.empty();
        return near.map(claimed -> slip(end, claimed)).orElseGet(() -> meant(new DataEnd(end.kind(), table.text())));
    }

    /** Returns the claimed table that was probably meant; a schema may have been written too much. */
    private Optional<String> nearest(TableName table) {
        List<String> claimed = map.modules().values().stream()
                .flatMap(module -> module.tables().stream())
                .map(TableClaim::pattern)
                .filter(TablePattern::isExact)
                .map(TablePattern::text)
                .sorted()
                .toList();
        return Nearest.to(table.text(), claimed).or(() -> Nearest.to(table.name(), claimed));
    }

    private static NameLookup<AskedSide> slip(DataEnd end, String claimed) {
        return NameLookup.unknown(
                end.asName().qualified(),
                "no module claims a table of this name; did you mean "
                        + end.kind().word() + ":" + claimed + "?",
                "If it is another table, nobody owns it, and no rule judges its uses: write it under `tables` of its"
                        + " owner first.");
    }

    private static NameLookup<AskedSide> meant(DataEnd end) {
        return new NameLookup.Meant<>(new AskedSide.OfType(end.asName()));
    }
}
