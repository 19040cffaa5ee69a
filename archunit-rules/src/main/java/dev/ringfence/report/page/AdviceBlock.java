package dev.ringfence.report.page;

import dev.ringfence.advice.Advice;
import dev.ringfence.advice.WayOut;
import dev.ringfence.map.Place;
import dev.ringfence.map.edit.MapEdit;
import dev.ringfence.report.data.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes why something is a finding, whom to ask, and each way out such that it can be copied. */
final class AdviceBlock {

    private static final String CLASH =
            "an edit above changes the same lines of the map; after either, run again for the other";

    private AdviceBlock() {}

    /**
     * Writes an advice.
     *
     * @param clashes whether an edit of it changes lines of the map that an edit above changes too
     */
    static Html of(String why, Optional<String> ask, Optional<Advice> advice, boolean clashes, Report report) {
        return Html.of(
                "<dl class=\"advice\">\n{}{}{}{}{}</dl>\n",
                entry("Why", Html.words(why)),
                advice.flatMap(Advice::instead)
                        .map(instead -> entry("Instead", Html.words(instead)))
                        .orElse(Html.none()),
                ask.map(owner -> entry("Ask", owner)).orElse(Html.none()),
                ways(advice.stream()
                        .flatMap(each -> each.waysOut().stream())
                        .filter(WayOut::isPossible)
                        .map(way -> way(way, report))),
                clashes ? entry("Note", CLASH) : Html.none());
    }

    /** Writes what may be done, and nothing else. */
    static Html of(Stream<String> remedies) {
        return Html.of("<dl class=\"advice\">\n{}</dl>\n", ways(remedies.map(Html::words)));
    }

    private static Html ways(Stream<Html> ways) {
        List<Html> all = ways.toList();
        return Html.all(IntStream.range(0, all.size()).mapToObj(at -> entry(at == 0 ? "Way out" : "or", all.get(at))));
    }

    private static Html entry(String name, Object text) {
        return Html.of("<div><dt>{}</dt><dd>{}</dd></div>\n", name, text);
    }

    private static Html way(WayOut way, Report report) {
        return Html.of(
                "{}{}{}",
                Html.words(way.text()),
                Html.all(way.edits().stream().map(edit -> edit(edit, report))),
                way.command().map(AdviceBlock::command).orElse(Html.none()));
    }

    private static Html command(String command) {
        return Html.of("<pre class=\"copied\"><code>{}</code></pre>", command);
    }

    /** What the map gets is copied alone, so each line stands in an element of its own, and its sign is no text. */
    private static Html edit(MapEdit edit, Report report) {
        return Html.of(
                "<p class=\"at\">at <code>{}</code></p><pre class=\"copied\"><code>{}</code></pre>",
                report.shownFromTop(new Place(edit.file(), edit.line())),
                new Html(Stream.concat(
                                edit.removed().stream().map(line -> Html.of("<del>{}</del>", line)),
                                edit.added().stream().map(line -> Html.of("<ins>{}</ins>", line)))
                        .map(Html::markup)
                        .collect(Collectors.joining("\n"))));
    }
}
