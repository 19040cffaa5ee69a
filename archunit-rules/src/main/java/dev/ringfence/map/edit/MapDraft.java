package dev.ringfence.map.edit;

import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Export;
import dev.ringfence.map.Exports;
import dev.ringfence.map.Ignore;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.map.Requirement;
import dev.ringfence.map.State;
import dev.ringfence.map.Translation;
import dev.ringfence.map.yaml.MapFiles;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import dev.ringfence.map.yaml.YamlTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Holds a map as it would be once it is edited. What is offered as an edit has been written, read again and found free
 * of errors.
 *
 * @param file the name of the map's file, as places have it
 * @param files where the parts that it includes lie
 * @param lines the text of the map's own file
 * @param edits what was edited, each on what the ones before it left
 */
public record MapDraft(String file, MapFiles files, MapLines lines, ModuleMap map, List<MapEdit> edits) {

    /** Returns the map as it is. */
    public static MapDraft of(MapSource map, ModuleMap model) {
        return new MapDraft(map.file(), map.files(), linesOf(map.text()), model, List.of());
    }

    private static MapLines linesOf(String text) {
        return MapLines.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** Returns the text of the map's own file; each line ends with a line feed. */
    public String text() {
        return lines.text();
    }

    /** Lets one module require another, or more of it than before. */
    public Optional<MapDraft> requiring(ModuleName user, ModuleName used, boolean internals) {
        Module module = map.module(user).orElseThrow();
        String entry = internals ? "{module: " + used + ", internals: true}" : used.value();
        Optional<Place> same = module.requires().stream()
                .filter(each -> each.module().filter(used::equals).isPresent())
                .map(Requirement::place)
                .findFirst();
        if (same.isPresent()) {
            return in(same.get().file())
                    .flatMap(text -> text.lines()
                            .withReplaced(same.get(), used.value(), entry)
                            .map(text::with))
                    .flatMap(this::read);
        }
        Optional<Place> first =
                module.requires().stream().map(Requirement::place).findFirst();
        return withEntry(
                module,
                "requires",
                first,
                List.of(entry),
                changed -> changed.requires().size() > module.requires().size());
    }

    /** Lets a module export more patterns. */
    public Optional<MapDraft> exporting(ModuleName name, List<String> patterns) {
        Module module = map.module(name).orElseThrow();
        if (!(module.exports() instanceof Exports.Only only)) {
            return Optional.empty();
        }
        Optional<Place> first = only.entries().stream().map(Export::place).findFirst();
        return withEntry(
                module,
                "exports",
                first,
                patterns,
                changed -> !changed.exports().equals(module.exports()));
    }

    /** Returns one edit in the place of several, where all are of the map's own file. */
    public List<MapEdit> editsSince(MapDraft before) {
        return edits.stream().allMatch(edit -> edit.file().equals(file))
                ? List.of(MapEdit.between(file, before.lines.lines(), lines.lines()))
                : edits;
    }

    /** Leaves types of a model free for all of a module, which a translation kept to itself. */
    public Optional<MapDraft> leavingFree(ModuleName name, Translation translation, List<String> patterns) {
        Place place = translation.place();
        String list = String.join(", ", patterns);
        return in(place.file()).stream()
                .flatMap(text -> Stream.concat(
                                text.lines().withMoreIn(place, "but", list).stream(),
                                text.lines().withKeyBefore(place, "in", "but: [" + list + "]").stream())
                        .map(text::with))
                .flatMap(edited -> read(edited).stream())
                .filter(draft -> draft.map().module(name).stream()
                        .flatMap(module -> module.translations().stream())
                        .anyMatch(each -> each.place().equals(place)
                                && each.but().size() == translation.but().size() + patterns.size()))
                .findFirst();
    }

    /** Lets a module require another no more. */
    public Optional<MapDraft> withoutRequiring(ModuleName user, ModuleName used) {
        Module module = map.module(user).orElseThrow();
        return module.requires().stream()
                .filter(each -> each.module().filter(used::equals).isPresent())
                .map(Requirement::place)
                .findFirst()
                .flatMap(place -> in(place.file())
                        .flatMap(text ->
                                text.lines().withoutEntry(place, used.value()).map(text::with)))
                .flatMap(this::read)
                .filter(draft -> draft.map()
                        .module(user)
                        .filter(less ->
                                less.requires().size() == module.requires().size() - 1)
                        .isPresent());
    }

    /** Puts a module in another state. */
    public Optional<MapDraft> inState(ModuleName name, State state) {
        Place place = map.module(name).orElseThrow().place();
        return withValue(
                place,
                "state",
                state.id(),
                edited -> edited.module(name)
                        .filter(module -> module.state() == state)
                        .isPresent());
    }

    /** Gives an exception another last day. */
    public Optional<MapDraft> until(ExceptionEntry entry, LocalDate day) {
        return withValue(
                entry.place(),
                "until",
                day.toString(),
                edited -> edited.exceptions().stream()
                        .anyMatch(each -> each.place().equals(entry.place())
                                && each.until().filter(day::equals).isPresent()));
    }

    /** Gives an exception another bound. */
    public Optional<MapDraft> boundedBy(ExceptionEntry entry, int edges) {
        return withValue(
                entry.place(),
                "edges",
                String.valueOf(edges),
                edited -> edited.exceptions().stream()
                        .anyMatch(each -> each.place().equals(entry.place())
                                && each.edges().equals(OptionalInt.of(edges))));
    }

    Optional<MapDraft> withValue(Place place, String key, String value, Predicate<ModuleMap> isMeant) {
        return in(place.file()).stream()
                .flatMap(text ->
                        text.lines().withValue(place, key, value).stream().map(text::with))
                .flatMap(edited -> read(edited).stream())
                .filter(draft -> isMeant.test(draft.map()))
                .findFirst();
    }

    /** Adds an entry to this module, and not to a module that stands beside it. */
    Optional<MapDraft> withEntry(
            Module module, String key, Optional<Place> first, List<String> entries, Predicate<Module> isMeant) {
        return in(module.place().file()).stream()
                .flatMap(text ->
                        entered(text.lines(), module, key, first, entries).map(text::with))
                .flatMap(edited -> read(edited).stream())
                .filter(draft -> isMeant.test(draft.map().modules().get(module.name())))
                .findFirst();
    }

    static Stream<MapLines> entered(
            MapLines lines, Module module, String key, Optional<Place> first, List<String> entries) {
        return first.isPresent()
                ? lines.withEntriesBefore(first.get(), entries).stream()
                : lines.withFirstEntry(module.place(), key, String.join(", ", entries)).stream();
    }

    /** Adds more exceptions. */
    public Optional<MapDraft> excepting(List<String> entries) {
        return withEntriesOfMap("exceptions", entries, map.exceptions().stream().map(ExceptionEntry::place));
    }

    /** Ignores more. */
    public Optional<MapDraft> ignoring(String entry) {
        return withEntriesOfMap("ignore", List.of(entry), map.ignores().stream().map(Ignore::place));
    }

    private Optional<MapDraft> withEntriesOfMap(String key, List<String> entries, Stream<Place> places) {
        Optional<Place> first =
                places.filter(place -> place.file().equals(file)).findFirst();
        Optional<MapLines> edited = first.isPresent()
                ? lines.withEntriesBefore(first.get(), entries)
                : Optional.of(lines.withListAtEnd(key, entries));
        return edited.flatMap(each -> read(new Text(file, lines, each)));
    }

    /** Holds a file of the map, as it is and as it would be. */
    record Text(String file, MapLines before, MapLines lines) {

        Text with(MapLines edited) {
            return new Text(file, before, edited);
        }

        boolean isYaml() {
            try {
                YamlTree.read(lines.text());
                return true;
            } catch (YamlTree.BrokenException broken) {
                return false;
            }
        }

        byte[] bytes() {
            return lines.text().getBytes(StandardCharsets.UTF_8);
        }
    }

    Optional<Text> in(String other) {
        if (other.equals(file)) {
            return Optional.of(new Text(file, lines, lines));
        }
        try {
            MapLines part = linesOf(new String(files.part(other), StandardCharsets.UTF_8));
            return Optional.of(new Text(other, part, part));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** What is no YAML any more was edited badly here, and says nothing of the map. */
    List<Problem> problems(Text edited) {
        return edited.isYaml() && reading(edited) instanceof ModuleMapReading.Unreadable unreadable
                ? unreadable.problems()
                : List.of();
    }

    private ModuleMapReading reading(Text edited) {
        return ModuleMapReader.read(
                filesWith(edited).withMap(ownLines(edited).text().getBytes(StandardCharsets.UTF_8)), file);
    }

    private MapLines ownLines(Text edited) {
        return edited.file().equals(file) ? edited.lines() : lines;
    }

    private MapFiles filesWith(Text edited) {
        return edited.file().equals(file) ? files : files.withPart(edited.file(), edited.bytes());
    }

    Optional<MapDraft> read(Text edited) {
        ModuleMapReading reading = reading(edited);
        if (!(reading instanceof ModuleMapReading.Readable readable)) {
            return Optional.empty();
        }
        List<MapEdit> all = new ArrayList<>(edits);
        all.add(MapEdit.between(
                edited.file(), edited.before().lines(), edited.lines().lines()));
        return Optional.of(new MapDraft(file, filesWith(edited), ownLines(edited), readable.map(), List.copyOf(all)));
    }
}
