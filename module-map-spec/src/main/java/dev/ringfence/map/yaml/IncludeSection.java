package dev.ringfence.map.yaml;

import dev.ringfence.map.Place;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** Reads {@code include}: the globs of a map, and which files the globs name. */
record IncludeSection(Problems problems, Values values, MapFiles.Source files) {

    private static final int MOST_PARTS = 1_000;

    /**
     * Holds the parts, those of one glob by name.
     *
     * @param parts each by its path, with the place of the glob that names it
     * @param whole whether every glob names some; otherwise a module may stand in one that is not among them
     */
    record Included(Map<String, Place> parts, boolean whole) {}

    Included read(Fields map) {
        Map<String, Place> parts = new LinkedHashMap<>();
        boolean whole = true;
        for (Node entry : values.list(map, "include")) {
            Optional<PartGlob> glob = values.text(entry, "a glob of `include`")
                    .filter(text -> isGlob(entry, text))
                    .map(PartGlob::of);
            whole &= glob.isPresent() && add(glob.get(), entry.place(), parts);
        }
        return new Included(parts, whole);
    }

    private boolean isGlob(Node entry, String glob) {
        if (!PartGlob.isValid(glob)) {
            problems.error(
                    entry.place(),
                    Shown.text(glob) + " is no glob of parts",
                    "Write a path from the map's folder to files called `*" + PartGlob.SUFFIX
                            + "`, with `*` for any characters of one name and `**` for any folders, such as `*/*"
                            + PartGlob.SUFFIX + "`.");
            return false;
        }
        return true;
    }

    private boolean add(PartGlob glob, Place place, Map<String, Place> parts) {
        SortedSet<String> named = named(glob, place);
        for (String part : named) {
            Place earlier = parts.putIfAbsent(part, place);
            if (earlier != null) {
                problems.error(
                        place,
                        Shown.text(part) + " is included by the glob in line " + earlier.line() + " already",
                        "Keep one of the two globs, or make them narrower.");
            }
        }
        if (parts.size() > MOST_PARTS) {
            throw problems.stop(
                    place,
                    "the map has more than 1,000 parts",
                    "Is this the right glob? Name the folders that hold parts.");
        }
        return !named.isEmpty();
    }

    private SortedSet<String> named(PartGlob glob, Place place) {
        try {
            SortedSet<String> named = files.named(glob);
            if (named.isEmpty()) {
                problems.error(
                        place,
                        "no file is named by " + Shown.text(glob.toString()),
                        "Write the path of a part from the map's folder; hidden folders, `target` and `node_modules` are not looked at.");
            }
            return named;
        } catch (IOException unreadable) {
            throw problems.stop(
                    place,
                    "the folders that " + Shown.text(glob.toString()) + " leads to cannot be read: "
                            + unreadable.getMessage(),
                    "Make them readable, or name the folders that hold parts.");
        }
    }
}
