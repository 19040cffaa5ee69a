package dev.ringfence.map.yaml;

import dev.ringfence.map.Place;
import dev.ringfence.map.Seam;
import dev.ringfence.map.TypePattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code through} of a seam: the types that may use both of its sides. */
final class SeamThrough {

    private final MapContext context;
    private final Optional<LocalDate> ofSeam;
    private final Map<List<TypePattern>, Place> earlier = new HashMap<>();

    /** @param until the last day of the seam, where it can be read */
    SeamThrough(MapContext context, Optional<LocalDate> until) {
        this.context = context;
        this.ofSeam = until;
    }

    List<Seam.Through> read(Fields seam) {
        List<Seam.Through> through = new ArrayList<>();
        for (Node entry : context.values().list(seam, "through")) {
            entry(entry).ifPresent(read -> {
                refuseTwice(earlier.putIfAbsent(read.types(), read.place()), read);
                through.add(read);
            });
        }
        return List.copyOf(through);
    }

    private void refuseTwice(Place first, Seam.Through read) {
        if (first != null) {
            error(
                    read.place(),
                    Shown.text(read.written()) + " is in line " + first.line() + " already",
                    "Keep one of the two.");
        }
    }

    private Optional<Seam.Through> entry(Node entry) {
        if (!(entry instanceof Node.Mapping mapping)) {
            return type(entry, entry.place(), Optional.empty());
        }
        Fields fields = Fields.of(mapping, AllowedKeys.THROUGH, context.problems());
        Optional<LocalDate> until = context.values().date(fields, "until");
        if (until.isPresent()
                && ofSeam.filter(last -> until.get().isAfter(last)).isPresent()) {
            error(
                    fields.placeOf("until"),
                    "the type may stay until " + until.get() + ", and the seam ends on " + ofSeam.get(),
                    "Write an earlier day, or leave `until` out here.");
        }
        return fields.required("type", "Write one, such as `type: .gateway.OrdersFacade`.")
                .flatMap(node -> type(node, entry.place(), until));
    }

    private Optional<Seam.Through> type(Node node, Place place, Optional<LocalDate> until) {
        return context.patterns()
                .typePattern(node)
                .filter(text -> !text.isRelative() || context.hasRoots())
                .map(text -> new Seam.Through(
                        text.written(),
                        context.patterns().writtenOut(text, context.roots()).stream()
                                .map(TypePattern.class::cast)
                                .toList(),
                        until,
                        place))
                .filter(read -> isBelowRoot(read, node));
    }

    private boolean isBelowRoot(Seam.Through read, Node node) {
        boolean mayBe = !context.hasRoots()
                || read.types().stream()
                        .anyMatch(type -> context.roots().stream().anyMatch(root -> root.overlaps(type)));
        if (!mayBe) {
            error(
                    node.place(),
                    Shown.text(read.written()) + " lies outside the root, and nothing is judged there",
                    "Name a type below `root`, such as `.gateway.OrdersFacade`.");
        }
        return mayBe;
    }

    private void error(Place place, String message, String remedy) {
        context.problems().error(place, message, remedy);
    }
}
