package dev.ringfence.report.console;

import dev.ringfence.advice.Commands;
import dev.ringfence.advice.GrowthAdvice;
import dev.ringfence.advice.Wording;
import dev.ringfence.growth.map.GrowthEntry;
import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Policy;
import dev.ringfence.verdict.GrowthFindings;
import dev.ringfence.verdict.JudgedGrowth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes what a branch added, for the console.
 *
 * <ol>
 *   <li>How much, in one line.
 *   <li>What breaks the verdict, kind by kind, each with its place, then the way out once.
 *   <li>What is told and no more, with its reason.
 * </ol>
 */
final class GrowthText {

    private final GrowthFindings growth;
    private final Optional<Judge> judge;
    private final Commands commands;
    private final Length length;
    private final List<Line> lines = new ArrayList<>();

    private GrowthText(GrowthFindings growth, Optional<Judge> judge, Commands commands, Length length) {
        this.growth = growth;
        this.judge = judge;
        this.commands = commands;
        this.length = length;
    }

    static List<Line> of(GrowthFindings growth, Optional<Judge> judge, Commands commands, Length length) {
        return new GrowthText(growth, judge, commands, length).lines();
    }

    private List<Line> lines() {
        List<JudgedGrowth> breaking =
                growth.entries().stream().filter(JudgedGrowth::breaks).toList();
        lines.add(breaking.isEmpty() ? Line.info(head()) : Line.error(head()));
        growth.notes().forEach(note -> lines.add(Line.info("  " + note)));
        for (Kind kind : Kind.values()) {
            addBreaking(
                    kind,
                    breaking.stream()
                            .map(JudgedGrowth::entry)
                            .filter(entry -> entry.kind() == kind)
                            .toList());
        }
        addTold(growth.entries().stream()
                .filter(entry -> !entry.breaks())
                .map(JudgedGrowth::entry)
                .toList());
        return lines;
    }

    private String head() {
        String counts = growth.policy() == Policy.Growth.OFF
                ? "not judged, by the policy of the base"
                : lines(growth.added()) + " added, " + Wording.number(growth.loosened()) + " loosened, "
                        + Wording.number(growth.closed()) + " closed"
                        + (growth.moved() == 0 ? "" : ", " + lines(growth.moved()) + " moved");
        return "growth since " + growth.base() + " (merge base " + growth.commit() + "): " + counts;
    }

    private static String lines(long count) {
        return Wording.number(count) + (count == 1 ? " line" : " lines");
    }

    private void addBreaking(Kind kind, List<GrowthEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        entries.stream()
                .limit(length.others())
                .forEach(entry -> lines.add(Line.error("  " + entry(entry) + reasonOrNone(entry))));
        if (entries.size() > length.others()) {
            lines.add(Line.error("  " + Length.more(entries.size() - length.others(), "")));
        }
        owners(entries).ifPresent(owners -> lines.add(Line.error("    ask      " + owners)));
        lines.add(Line.error("    way out  " + GrowthAdvice.wayOut(kind, growth, commands)));
    }

    private static String entry(GrowthEntry entry) {
        return entry.file() + ":" + entry.line() + "  " + entry.shown();
    }

    private static String reasonOrNone(GrowthEntry entry) {
        return entry.reason().map(reason -> "  (" + reason + ")").orElse("  (no reason)");
    }

    /** Returns the owners of the modules that the added edges use. */
    private Optional<String> owners(List<GrowthEntry> entries) {
        List<String> owners = entries.stream()
                .flatMap(entry -> entry.to().stream())
                .flatMap(type -> judge.stream().flatMap(asked -> GrowthAdvice.owner(asked, type).stream()))
                .distinct()
                .sorted()
                .toList();
        return owners.isEmpty() ? Optional.empty() : Optional.of(Wording.some(owners));
    }

    private void addTold(List<GrowthEntry> entries) {
        entries.stream()
                .limit(length.others())
                .forEach(entry -> lines.add(Line.info("  " + entry(entry) + reasonOrNone(entry))));
        if (entries.size() > length.others()) {
            lines.add(Line.info("  " + Length.more(entries.size() - length.others(), "")));
        }
    }
}
