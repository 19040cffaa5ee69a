package dev.ringfence.report.advise;

import dev.ringfence.extract.Cost;
import dev.ringfence.extract.move.WhatIf.CostThen;
import dev.ringfence.map.ModuleName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes what becomes of the cost of a module, with every addend that changes. */
record CostChange(ModuleName module, CostThen cost) {

    String text() {
        List<Cost.Addend> before = cost.before().addends();
        List<Cost.Addend> after = cost.after().addends();
        String changed = IntStream.range(0, before.size())
                .filter(at -> !before.get(at).equals(after.get(at)))
                .mapToObj(at -> text(before.get(at), after.get(at)))
                .collect(Collectors.joining(", "));
        return module + " " + cost.before().cuts()
                + (changed.isEmpty() ? " as before" : " -> " + cost.after().cuts() + "  " + changed);
    }

    private static String text(Cost.Addend before, Cost.Addend after) {
        return before.words() + " " + (before.weight() == 1 ? "" : before.weight() + " x ") + count(before) + " -> "
                + count(after);
    }

    private static String count(Cost.Addend addend) {
        return addend.count().isPresent() ? String.valueOf(addend.count().getAsInt()) : "?";
    }
}
