package dev.ringfence.report.markdown;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.WayOut;
import dev.ringfence.map.Place;
import dev.ringfence.map.edit.MapEdit;
import dev.ringfence.report.data.Report;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes why something is a finding, whom to ask, and each way out such that it can be pasted. */
final class AdviceBlock {

    private AdviceBlock() {}

    static String of(String why, Optional<String> ask, Optional<Advice> advice, Report report) {
        StringBuilder text = new StringBuilder("- **Why:** " + Markdown.text(why) + "\n");
        advice.flatMap(Advice::instead)
                .ifPresent(instead -> text.append("- **Instead:** ")
                        .append(Markdown.text(instead))
                        .append('\n'));
        ask.ifPresent(
                owner -> text.append("- **Ask:** ").append(Markdown.code(owner)).append('\n'));
        advice.stream()
                .flatMap(each -> each.waysOut().stream())
                .filter(WayOut::isPossible)
                .map(way -> way(way, report))
                .forEach(text::append);
        return text.toString();
    }

    private static String way(WayOut way, Report report) {
        StringBuilder text = new StringBuilder("- **Way out:** " + Markdown.text(way.text()) + "\n");
        way.edits().forEach(edit -> text.append(indented(edit(edit, report))));
        way.command().ifPresent(command -> text.append(indented(Markdown.block("sh", command))));
        return text.toString();
    }

    private static String edit(MapEdit edit, Report report) {
        String lines = Stream.concat(
                        edit.removed().stream().map(line -> "-" + line),
                        edit.added().stream().map(line -> "+" + line))
                .collect(Collectors.joining("\n"));
        return "At " + Markdown.code(report.shownFromTop(new Place(edit.file(), edit.line()))) + ":\n\n"
                + Markdown.block("diff", lines);
    }

    /** A block belongs to the item of the list above it. */
    private static String indented(String block) {
        return "\n"
                + block.lines()
                        .map(line -> line.isEmpty() ? "\n" : "  " + line + "\n")
                        .collect(Collectors.joining());
    }
}
