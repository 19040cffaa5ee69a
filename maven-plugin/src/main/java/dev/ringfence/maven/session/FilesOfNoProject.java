package dev.ringfence.maven.session;

import dev.ringfence.maven.project.FolderOfMap;
import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCode;
import java.nio.file.Path;
import java.util.Optional;

/** Remembers for a session which project looks at the files of the map's folder that lie in no project. */
public final class FilesOfNoProject {

    private FilesOfNoProject() {}

    /** Returns the folder of the map, where the call's project is that one. */
    public static Optional<Path> of(Invocation invocation) {
        SessionMemory memory = SessionMemory.of(invocation.session());
        String name = "files of no project: " + new MavenCode(invocation.project()).folder();
        return Optional.of(memory.text(name, () -> found(invocation, memory)))
                .filter(found -> !found.isEmpty())
                .map(Path::of);
    }

    private static String found(Invocation invocation, SessionMemory memory) {
        return FolderOfMap.of(invocation, memory::folders).map(Path::toString).orElse("");
    }
}
