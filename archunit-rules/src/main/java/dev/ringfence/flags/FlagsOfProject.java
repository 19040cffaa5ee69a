package dev.ringfence.flags;

import dev.ringfence.files.FileTree;
import dev.ringfence.map.Edge;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.violation.Sighting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the flags of seams in a project.
 *
 * <ol>
 *   <li>Class files tell who reads a flag. Only those are read whose bytes have a key or the name of a field.
 *   <li>Sources tell where, for people alone.
 *   <li>Files that the map names beside a key tell where else it stands.
 * </ol>
 */
public final class FlagsOfProject {

    private final ProjectCode code;
    private final WantedFlags wanted;
    private final FilesOfFlags files;

    private FlagsOfProject(ProjectCode code, ModuleMap map) {
        this.code = code;
        this.wanted = new WantedFlags(map);
        this.files = FilesOfFlags.in(code, wanted.keys());
    }

    /** Lists the files of a project that may have a flag, and reads none. */
    public static FlagsOfProject in(ProjectCode code, ModuleMap map) {
        return new FlagsOfProject(code, map);
    }

    /** Says whether the map has a flag at all. */
    public static boolean areWanted(ModuleMap map) {
        return new WantedFlags(map).isAny();
    }

    /** Says whether the project has any file that the map names beside a key. */
    public boolean hasFiles() {
        return files.isAny();
    }

    /** Returns the project's folder. */
    public Path folder() {
        return files.folder();
    }

    /** Returns the files that the map names beside keys. */
    public FileTree files() {
        return files.tree();
    }

    /** Reads the main code of the project, and the files that the map names. */
    public FlagsFound read() {
        SortedMap<Edge, SortedSet<Sighting>> reads = new TreeMap<>();
        List<FlagDoubt> doubts = new ArrayList<>();
        ClassesWithFlags classes = new ClassesWithFlags(
                wanted, code.roots().classes(), code.roots().otherClasses());
        PlacesOfFlags places = new PlacesOfFlags(code);
        classes.read(doubts)
                .forEach(read -> reads.computeIfAbsent(
                                new Edge(read.type(), read.flag().asEnd()), unused -> new TreeSet<>())
                        .addAll(places.of(read)));
        SortedMap<TypeName, SortedSet<Sighting>> inFiles = files.read(code, doubts);
        return new FlagsFound(reads, inFiles, List.copyOf(doubts));
    }
}
