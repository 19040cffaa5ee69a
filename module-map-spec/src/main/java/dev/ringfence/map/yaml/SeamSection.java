package dev.ringfence.map.yaml;

import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Place;
import dev.ringfence.map.Seam;
import dev.ringfence.map.SeamFlag;
import dev.ringfence.map.WrittenPattern;
import dev.ringfence.map.WrittenPattern.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code seams}: where a module that leaves meets what takes its place. */
final class SeamSection {

    private static final String HOW_TO_NAME = "Write lower-case letters and digits, beginning with a letter, divided by"
            + " single hyphens, such as `orders-cutover`.";

    private final MapContext context;
    private final SeamFlags flags;
    private final SeamSides sides;

    SeamSection(MapContext context) {
        this.context = context;
        this.flags = new SeamFlags(context);
        this.sides = new SeamSides(context);
    }

    List<Seam> readAll(Fields map) {
        List<Seam> seams = new ArrayList<>();
        map.get("seams")
                .flatMap(node -> context.values().mapping(node, "`seams`"))
                .map(Node.Mapping::entries)
                .orElse(List.of())
                .forEach(entry -> seam(entry).ifPresent(seams::add));
        if (map.has("seams")) {
            context.settled().add(sides::check);
        }
        return List.copyOf(seams);
    }

    private Optional<Seam> seam(Node.Entry entry) {
        String name = entry.key().text();
        if (name.startsWith("x-")) {
            return Optional.empty();
        }
        if (!KnownModules.isName(name) || name.indexOf('.') >= 0) {
            context.problems().error(entry.key().place(), Shown.text(name) + " is no name of a seam", HOW_TO_NAME);
        }
        return context.values()
                .object(entry.value(), "the seam " + Shown.text(name), AllowedKeys.SEAM)
                .flatMap(fields -> seam(name, fields, entry.key().place()));
    }

    private Optional<Seam> seam(String name, Fields fields, Place place) {
        SeamSides.Sides read = sides.read(fields, place);
        Optional<LocalDate> until = date(fields);
        List<Seam.Through> through = new SeamThrough(context, until).read(fields);
        List<SeamFlag> flagsHere = flags.readAll(fields);
        Optional<String> owner =
                prose(fields, "owner", "Name whom to ask when the date comes, such as `owner: \"@acme/orders\"`.");
        Optional<String> because =
                prose(fields, "because", "Say what the seam is for, for whoever meets it next: `because: ORD-1`.");
        read.old().ifPresent(old -> addPatterns(through, flagsHere, old));
        boolean isWhole = read.old().isPresent() && read.successor().isPresent() && until.isPresent();
        return isWhole && owner.isPresent() && because.isPresent()
                ? Optional.of(new Seam(
                        name,
                        read.old().get(),
                        read.successor().get(),
                        through,
                        flagsHere,
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

    private Optional<String> prose(Fields fields, String key, String remedy) {
        fields.required(key, remedy);
        return context.values().prose(fields, key);
    }

    private void addPatterns(List<Seam.Through> through, List<SeamFlag> flagsHere, ModuleName old) {
        through.forEach(entry -> add(Role.THROUGH, old, entry.written(), List.copyOf(entry.types()), entry.place()));
        flagsHere.stream()
                .filter(SeamFlag::isField)
                .forEach(flag -> add(Role.FIELD, old, flag.name(), flag.typesOfField(), flag.place()));
    }

    private void add(Role role, ModuleName old, String written, List<NamePattern> patterns, Place place) {
        context.written().add(new WrittenPattern(role, Optional.of(old), written, patterns, List.of(), place));
    }
}
