package dev.ringfence.extract;

import dev.ringfence.map.AdviceSettings.Weights;
import dev.ringfence.map.LightestCut;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Says what it takes to cut a module off, in cuts. It is no score of merit. */
public record Cost(List<Addend> addends) {

    /**
     * Counts cuts of one kind.
     *
     * @param key its name in the JSON
     * @param words what is counted, for people
     * @param weight how many cuts one of them is
     * @param count how many there are; empty where that is not known, and then the addend is left out
     */
    public record Addend(String key, String words, int weight, OptionalInt count) {

        /** Returns the cuts; none where they are not known. */
        public int cuts() {
            return weight * count.orElse(0);
        }
    }

    /** Adds up what was measured. Transactions are not measured yet. */
    static Cost of(Measured measured, Weights weights) {
        return of(measured.coupling(), measured.cut(), measured.tables(), weights);
    }

    static Cost of(Coupling coupling, LightestCut cut, Optional<TableUses> tables, Weights weights) {
        return new Cost(List.of(
                new Addend("users", "users of internals", 1, OptionalInt.of(coupling.usersOfInternals())),
                new Addend(
                        "out",
                        "edges to internals",
                        1,
                        OptionalInt.of(coupling.outInternals().size())),
                new Addend("cycle", "cycle", weights.cycle(), OptionalInt.of(cut.weight())),
                new Addend(
                        "tables",
                        "tables",
                        weights.table(),
                        tables.map(found -> OptionalInt.of(found.lines())).orElseGet(OptionalInt::empty)),
                new Addend(
                        "keys",
                        "keys",
                        weights.key(),
                        tables.map(found -> OptionalInt.of(found.keys())).orElseGet(OptionalInt::empty)),
                new Addend("transactions", "tx", weights.transaction(), OptionalInt.empty())));
    }

    /** Returns the sum of all that is known. */
    public int cuts() {
        return addends.stream().mapToInt(Addend::cuts).sum();
    }
}
