package dev.ringfence.map.edit;

import dev.ringfence.map.Place;
import dev.ringfence.map.Seam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Edits a seam that is there. As with every draft, an edit has been read again before it is offered. */
public final class SeamEdits {

    private SeamEdits() {}

    /** Lets a seam lead through more types. */
    public static Optional<MapDraft> through(MapDraft draft, Seam seam, List<String> types) {
        Optional<Place> first = seam.through().stream().map(Seam.Through::place).findFirst();
        MapLines lines = draft.lines();
        String entries = String.join(", ", types);
        Stream<MapLines> edited = first.isPresent()
                ? lines.withEntriesBefore(first.get(), types).stream()
                : Stream.concat(
                        lines.withFirstEntry(seam.place(), "through", entries).stream(),
                        lines.withMoreIn(seam.place(), "through", entries).stream());
        return edited.map(each -> new MapDraft.Text(draft.file(), lines, each))
                .flatMap(each -> draft.read(each).stream())
                .filter(more -> more.map()
                        .seam(seam.name())
                        .filter(wider ->
                                wider.through().size() == seam.through().size() + types.size())
                        .isPresent())
                .findFirst();
    }

    /** Gives an entry of {@code through} another last day of its own. */
    public static Optional<MapDraft> until(MapDraft draft, Seam seam, Seam.Through entry, LocalDate day) {
        return draft.withValue(
                entry.place(),
                "until",
                day.toString(),
                edited -> edited.seam(seam.name()).stream()
                        .flatMap(each -> each.through().stream())
                        .anyMatch(each -> each.types().equals(entry.types())
                                && each.until().equals(Optional.of(day))));
    }

    /** Gives a seam another last day. */
    public static Optional<MapDraft> until(MapDraft draft, Seam seam, LocalDate day) {
        return draft.withValue(
                seam.place(),
                "until",
                day.toString(),
                edited -> edited.seam(seam.name())
                        .filter(each -> each.until().equals(day))
                        .isPresent());
    }
}
