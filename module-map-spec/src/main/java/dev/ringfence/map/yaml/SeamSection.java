package dev.ringfence.map.yaml;

import dev.ringfence.map.ExceptionEntry.Side;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Place;
import dev.ringfence.map.Seam;
import dev.ringfence.map.SeamFlag;
import dev.ringfence.map.TypePattern;
import dev.ringfence.map.WrittenPattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code seams}: where a module that leaves meets what takes its place. */
final class SeamSection {

    private static final String HOW_TO_NAME =
            "Write lower-case letters and digits, with single dashes between them, such as `orders-cutover`.";

    private final MapContext context;
    private final SeamFlags flags;
    private final Map<String, Place> successors = new HashMap<>();

    SeamSection(MapContext context) {
        this.context = context;
        this.flags = new SeamFlags(context);
    }

    List<Seam> readAll(Fields map) {
        List<Seam> seams = new ArrayList<>();
        map.get("seams")
                .flatMap(node -> context.values().mapping(node, "`seams`"))
                .map(Node.Mapping::entries)
                .orElse(List.of())
                .forEach(entry -> seam(entry).ifPresent(seams::add));
        return List.copyOf(seams);
    }

    private Optional<Seam> seam(Node.Entry entry) {
        String name = entry.key().text();
        if (name.startsWith("x-")) {
            return Optional.empty();
        }
        if (!KnownModules.isName(name)) {
            error(entry.key().place(), Shown.text(name) + " is no name of a seam", HOW_TO_NAME);
        }
        return context.values()
                .object(entry.value(), "the seam " + Shown.text(name), AllowedKeys.SEAM)
                .flatMap(fields -> seam(name, fields, entry.key().place()));
    }

    private Optional<Seam> seam(String name, Fields fields, Place place) {
        Optional<ModuleName> old = fields.required("old", "Name the module that leaves.")
                .flatMap(node -> context.modules().named(node, "`old`"));
        Optional<Side> successor = fields.required("new", "Name the module, or the packages, that take its place.")
                .flatMap(node -> successor(node, old));
        Optional<LocalDate> until = date(fields);
        List<Seam.Through> through = through(fields, until);
        old.ifPresent(module -> through.forEach(entry -> context.written().add(written(entry, module))));
        List<SeamFlag> read = flags.readAll(fields);
        fields.required("owner", "Name whom to ask when the date comes.");
        Optional<String> owner = context.values().prose(fields, "owner");
        fields.required("because", "Say what the seam is for, for whoever meets it next.");
        Optional<String> because = context.values().prose(fields, "because");
        boolean isWhole = old.isPresent() && successor.isPresent() && until.isPresent();
        return isWhole && owner.isPresent() && because.isPresent()
                ? Optional.of(new Seam(
                        name,
                        old.get(),
                        successor.get(),
                        through,
                        read,
                        until.get(),
                        owner.get(),
                        because.get(),
                        place))
                : Optional.empty();
    }

    private Optional<LocalDate> date(Fields fields) {
        fields.required("until", "Write the last day of the seam, such as `until: 2027-06-30`.");
        return context.values().date(fields, "until");
    }

    private Optional<Side> successor(Node node, Optional<ModuleName> old) {
        Optional<Side> side = context.values().text(node, "`new`").flatMap(text -> side(node, text));
        side.ifPresent(each -> refuseSame(node, each, old));
        return side;
    }

    private Optional<Side> side(Node node, String text) {
        boolean isModule = context.modules().has(text) || text.indexOf('.') < 0 && !NamePattern.namesType(text);
        return isModule
                ? context.modules().named(node, "`new`").map(Side.OfModule::new)
                : ExceptionSection.pattern(context, node).map(Side.OfPattern::new);
    }

    private void refuseSame(Node node, Side side, Optional<ModuleName> old) {
        if (side instanceof Side.OfModule of && old.filter(of.module()::equals).isPresent()) {
            error(
                    node.place(),
                    "the module " + Shown.text(of.module().value()) + " is both `old` and `new`",
                    "Name what takes its place: its client module, or packages.");
        }
        Place earlier = successors.putIfAbsent(side.toString(), node.place());
        if (earlier != null) {
            error(
                    node.place(),
                    Shown.text(side.toString()) + " is `new` of the seam in " + Shown.line(earlier, node.place())
                            + " already",
                    "Keep one of the two; what is new is used at one seam.");
        }
    }

    private List<Seam.Through> through(Fields fields, Optional<LocalDate> until) {
        List<Seam.Through> through = new ArrayList<>();
        Map<String, Place> written = new HashMap<>();
        for (Node entry : context.values().list(fields, "through")) {
            through(entry, until).ifPresent(read -> {
                refuseTwice(written.putIfAbsent(read.written(), read.place()), read);
                through.add(read);
            });
        }
        return List.copyOf(through);
    }

    private static WrittenPattern written(Seam.Through entry, ModuleName old) {
        return new WrittenPattern(
                WrittenPattern.Role.THROUGH,
                Optional.of(old),
                entry.written(),
                List.copyOf(entry.types()),
                List.of(),
                entry.place());
    }

    private void refuseTwice(Place earlier, Seam.Through read) {
        if (earlier != null) {
            error(
                    read.place(),
                    Shown.text(read.written()) + " is in line " + earlier.line() + " already",
                    "Keep one of the two.");
        }
    }

    private Optional<Seam.Through> through(Node entry, Optional<LocalDate> ofSeam) {
        if (!(entry instanceof Node.Mapping mapping)) {
            return through(entry, entry.place(), Optional.empty());
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
        return fields.required("type", "Write `type: ...`.").flatMap(node -> through(node, entry.place(), until));
    }

    private Optional<Seam.Through> through(Node node, Place place, Optional<LocalDate> until) {
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
