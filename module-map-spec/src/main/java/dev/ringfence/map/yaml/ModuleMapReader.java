package dev.ringfence.map.yaml;

import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Place;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a module map, or says all that is wrong with it.
 *
 * <ol>
 *   <li>The bytes become text: UTF-8, of bounded size, without control characters.
 *   <li>The text becomes a tree: one document, of bounded depth, without anchors, tags and repeated keys.
 *   <li>The files that it includes become trees in the same way.
 *   <li>The trees become the model, and every rule of SPEC.md that it breaks is reported.
 * </ol>
 *
 * <p>It never throws because of what a map holds, and reads no more of a file than a map may have. Safe for use by
 * several threads.
 */
public final class ModuleMapReader {

    private ModuleMapReader() {}

    /**
     * Reads the file.
     *
     * @param shownAs the file's name in problems and places, with forward slashes
     */
    public static ModuleMapReading read(Path file, String shownAs) {
        Problems problems = new Problems(shownAs);
        Place start = new Place(shownAs, 1, 1);
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            problems.error(start, "this is a link that leads nowhere", "Let it lead to the module map, or delete it.");
            return new ModuleMapReading.Unreadable(problems.sorted());
        }
        if (!Files.exists(file)) {
            problems.error(start, "there is no such file", "Write a module map there, or name the one that you have.");
            return new ModuleMapReading.Unreadable(problems.sorted());
        }
        if (!Files.isRegularFile(file)) {
            problems.error(
                    start, "this is no file", "Put the module map itself in its place, or name the one that you have.");
            return new ModuleMapReading.Unreadable(problems.sorted());
        }
        return read(MapFiles.onDisk(file), shownAs);
    }

    /**
     * Reads the bytes of a map that stands alone.
     *
     * @param shownAs the file's name in problems and places, with forward slashes
     */
    public static ModuleMapReading read(byte[] content, String shownAs) {
        return read(MapFiles.inMemory(content, Map.of()), shownAs);
    }

    /**
     * Reads a map with its parts; problems and places name these by their paths from the map's folder.
     *
     * @param shownAs the map's name in problems and places, with forward slashes
     */
    public static ModuleMapReading read(MapFiles files, String shownAs) {
        Problems problems = new Problems(shownAs);
        Optional<ModuleMap> map = read(files.source(), shownAs, problems);
        return map.isPresent() && !problems.hasErrors()
                ? new ModuleMapReading.Readable(map.get(), problems.sorted())
                : new ModuleMapReading.Unreadable(problems.sorted());
    }

    private static Optional<ModuleMap> read(MapFiles.Source files, String shownAs, Problems problems) {
        Place start = new Place(shownAs, 1, 1);
        try {
            String text = DecodedMap.of(files.map(), problems);
            Node tree = new TreeReader(text, shownAs, problems).read();
            return MapSection.read(tree, files, problems);
        } catch (Problems.Stop alreadyReported) {
            return Optional.empty();
        } catch (AccessDeniedException denied) {
            problems.error(start, "the file may not be read", "Allow reading it.");
        } catch (IOException broken) {
            problems.error(
                    start, "the file cannot be read: " + broken.getMessage(), "Look at the disk, then try again.");
        }
        return Optional.empty();
    }
}
