package dev.ringfence.runs;

import dev.ringfence.files.Listings;
import dev.ringfence.gate.Memory;
import dev.ringfence.project.ProjectCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Remembers the last calm run on a project, below its build folder and in a folder that a CI server may keep.
 *
 * <ol>
 *   <li>Another version of Ringfence, or other ways of reading sources: nothing is remembered.
 *   <li>Another map: what was read of files that have not changed still holds, and no more.
 *   <li>The file system tells that no file has changed, and each had been at rest: the code is the same.
 *   <li>The files have the same names and the same contents, as on a fresh checkout: the code is the same.
 *   <li>Where few of them have other contents, what was read of the others still holds.
 *   <li>Otherwise it is other code, of which only files are read that have changed.
 * </ol>
 *
 * <p>Safe for use by several threads, and by several builds at once: files are replaced as a whole.
 */
public final class RunsRemembered implements Memory {

    private final String tool;
    private final List<Path> map;
    private final Path folder;
    private final Optional<Path> kept;
    private final boolean strict;
    private final InstantSource clock;
    private final Supplier<Listings> listings;

    /**
     * Remembers runs under a map.
     *
     * @param tool the version of Ringfence
     * @param map the files that the map was read from
     * @param folder the folder in which the project's run waits for the next
     * @param kept a folder that outlives the build folder, where one is named
     * @param strict whether contents are compared, whatever the file system tells
     */
    public RunsRemembered(String tool, List<Path> map, Path folder, Optional<Path> kept, boolean strict) {
        this(tool, map, folder, kept, strict, InstantSource.system());
    }

    /**
     * Remembers runs under a map, and looks at code with others.
     *
     * @param listings lists the code's files for all who look at them
     */
    public RunsRemembered(
            String tool, List<Path> map, Path folder, Optional<Path> kept, boolean strict, Listings listings) {
        this(tool, map, folder, kept, strict, InstantSource.system(), () -> listings);
    }

    RunsRemembered(String tool, List<Path> map, Path folder, Optional<Path> kept, boolean strict, InstantSource clock) {
        this(tool, map, folder, kept, strict, clock, () -> new Listings(clock.instant()));
    }

    private RunsRemembered(
            String tool,
            List<Path> map,
            Path folder,
            Optional<Path> kept,
            boolean strict,
            InstantSource clock,
            Supplier<Listings> listings) {
        this.tool = tool;
        this.map = map;
        this.folder = folder;
        this.kept = kept;
        this.strict = strict;
        this.clock = clock;
        this.listings = listings;
    }

    @Override
    public Look look(ProjectCode code) {
        try {
            String under = MapContent.of(map);
            return CodeSeen.of(code, tool, under, listings.get())
                    .<Look>map(seen -> new LookAtCode(seen, again(code, under), files(code), strict))
                    .orElseGet(() -> Memory.none().look(code));
        } catch (IOException noMap) {
            return Memory.none().look(code);
        }
    }

    private Supplier<Optional<CodeSeen>> again(ProjectCode code, String under) {
        return () -> CodeSeen.of(code, tool, under, new Listings(clock.instant()));
    }

    /** Returns where the runs of a project wait, those below its build folder first. */
    private List<RunFiles> files(ProjectCode code) {
        String name = "run" + code.kind().suffix();
        return Stream.concat(
                        Stream.of(new RunFiles(folder, name)),
                        kept.map(each -> new RunFiles(each, code.id().replace(':', '+') + "-" + name)).stream())
                .toList();
    }
}
