package dev.ringfence.map.edit;

import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.Export;
import dev.ringfence.map.Exports;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Place;
import dev.ringfence.map.Requirement;
import dev.ringfence.map.yaml.MapFiles;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Holds a map as it would be once it is edited. What is offered as an edit has been written, read again and found free
 * of errors.
 *
 * @param file the name of the map's file, as places have it
 * @param files where the parts that it includes lie
 * @param edits what was edited, each on what the ones before it left
 */
public record MapDraft(String file, MapFiles files, MapLines lines, ModuleMap map, List<MapEdit> edits) {

    /** Returns the map as it is. */
    public static MapDraft of(MapSource map, ModuleMap model) {
        String text = map.text();
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new MapDraft(map.file(), map.files(), MapLines.of(withoutMark), model, List.of());
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
            return in(same.get())
                    .flatMap(each -> each.withReplaced(same.get(), used.value(), entry))
                    .flatMap(this::read);
        }
        Optional<Place> first =
                module.requires().stream().map(Requirement::place).findFirst();
        return withEntry(
                module,
                "requires",
                first,
                entry,
                changed -> changed.requires().size() > module.requires().size());
    }

    /** Lets a module export one more pattern. */
    public Optional<MapDraft> exporting(ModuleName name, String pattern) {
        Module module = map.module(name).orElseThrow();
        if (!(module.exports() instanceof Exports.Only only)) {
            return Optional.empty();
        }
        Optional<Place> first = only.entries().stream().map(Export::place).findFirst();
        return withEntry(
                module, "exports", first, pattern, changed -> !changed.exports().equals(module.exports()));
    }

    /** Adds an entry to this module, and not to a module that stands beside it. */
    private Optional<MapDraft> withEntry(
            Module module, String key, Optional<Place> first, String entry, Predicate<Module> isMeant) {
        return in(module.place()).stream()
                .flatMap(each -> first.isPresent()
                        ? each.withEntryBefore(first.get(), entry).stream()
                        : each.withFirstEntry(module.place(), key, entry).stream())
                .flatMap(edited -> read(edited).stream())
                .filter(draft -> isMeant.test(draft.map().modules().get(module.name())))
                .findFirst();
    }

    /** Adds one more exception. */
    public Optional<MapDraft> excepting(String entry) {
        Optional<Place> first =
                map.exceptions().stream().map(ExceptionEntry::place).findFirst();
        Optional<MapLines> edited = first.isPresent()
                ? in(first.get()).flatMap(each -> each.withEntryBefore(first.get(), entry))
                : Optional.of(lines.withListAtEnd("exceptions", entry));
        return edited.flatMap(this::read);
    }

    /** A place in a part of the map cannot be edited here, since the part is another file. */
    private Optional<MapLines> in(Place place) {
        return place.file().equals(file) ? Optional.of(lines) : Optional.empty();
    }

    private Optional<MapDraft> read(MapLines edited) {
        ModuleMapReading reading =
                ModuleMapReader.read(files.withMap(edited.text().getBytes(StandardCharsets.UTF_8)), file);
        if (!(reading instanceof ModuleMapReading.Readable readable)) {
            return Optional.empty();
        }
        List<MapEdit> all = new ArrayList<>(edits);
        all.add(MapEdit.between(file, lines.lines(), edited.lines()));
        return Optional.of(new MapDraft(file, files, edited, readable.map(), List.copyOf(all)));
    }
}
