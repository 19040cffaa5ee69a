package dev.ringfence.maven.project;

import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.files.ShownPath;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Problem;
import dev.ringfence.map.edit.MapSource;
import dev.ringfence.map.yaml.MapFiles;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the module map of a project, or says why no map can be used. */
public sealed interface MapOnDisk {

    /** Holds a map, and what is to be told of the map. */
    record Usable(Path file, ModuleMap map, List<Problem> warnings) implements MapOnDisk {

        public Path folder() {
            return Objects.requireNonNull(file.getParent());
        }

        /** Returns the map as it is written; nothing where its file is gone by now. */
        public Optional<MapSource> source() {
            try {
                String text = OrdinaryFile.text(file, OrdinaryFile.Bound.SETTINGS);
                return Optional.of(new MapSource(String.valueOf(file.getFileName()), text, MapFiles.onDisk(file)));
            } catch (IOException gone) {
                return Optional.empty();
            }
        }

        /** Returns the map and the parts that it includes. */
        public List<Path> files() {
            return Stream.concat(Stream.of(file), map.parts().stream().map(folder()::resolve))
                    .toList();
        }
    }

    /** Says that there is no map, or none that can be read. */
    record Unusable(List<Problem> problems) implements MapOnDisk {}

    static MapOnDisk of(Invocation invocation) {
        Path folder = new MavenCode(invocation.project()).folder();
        MapSearch search = MapSearch.from(folder, invocation.map());
        if (search instanceof MapSearch.Found found) {
            return read(found.map());
        }
        return new Unusable(List.of(notFound(folder, search, MavenCommands.init(invocation))));
    }

    /** Returns the projects of the session that the map judges. */
    static List<MavenCode> projectsOf(Path map, Invocation invocation) {
        return invocation.session().getAllProjects().stream()
                .map(MavenCode::new)
                .filter(code -> judges(map, code, invocation))
                .toList();
    }

    /** Says whether it is this map that judges the project. */
    static boolean judges(Path map, MavenCode code, Invocation invocation) {
        return MapSearch.from(code.folder(), invocation.map()) instanceof MapSearch.Found found
                && found.map().equals(map);
    }

    private static MapOnDisk read(Path file) {
        ModuleMapReading reading = ModuleMapReader.read(file, String.valueOf(file.getFileName()));
        if (reading instanceof ModuleMapReading.Readable readable) {
            return new Usable(file, readable.map(), readable.warnings());
        }
        return new Unusable(((ModuleMapReading.Unreadable) reading).problems());
    }

    private static Problem notFound(Path folder, MapSearch search, String init) {
        if (search instanceof MapSearch.Several several) {
            String maps = several.maps().stream()
                    .map(map -> ShownPath.of(folder, map))
                    .collect(Collectors.joining(" and "));
            return Problem.error(
                    MapSearch.FILE_NAME,
                    0,
                    "two module maps are on the way: " + maps,
                    "Keep one, or name the one that counts with -Dringfence.map=. A part of the other one is called"
                            + " `<name>.module-map.yaml` and listed under its `include`.");
        }
        MapSearch.None none = (MapSearch.None) search;
        return Problem.error(
                MapSearch.FILE_NAME,
                0,
                "there is no module map from " + none.first() + " up to " + none.last()
                        + none.beside().map(top -> ", nor in " + top).orElse("")
                        + MapToWrite.but(none.nearMisses(), folder),
                none.nearMisses().isEmpty()
                        ? "Let one be guessed from compiled code: " + init
                                + ". Or write one beside the top pom.xml, or name one with -Dringfence.map=."
                        : "Rename it to `" + MapSearch.FILE_NAME + "`, if it is meant for one; else delete it. Or name"
                                + " the map with -Dringfence.map=.");
    }
}
