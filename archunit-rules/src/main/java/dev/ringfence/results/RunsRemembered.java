package dev.ringfence.results;

import dev.ringfence.files.AtomicFile;
import dev.ringfence.files.FilesSeen;
import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.gate.Memory;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.verdict.RememberedRun;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Remembers the last calm run on a project, below its build folder and in a folder that a CI server may keep.
 *
 * <ol>
 *   <li>Another map, another version of Ringfence, or other ways of reading sources: nothing is remembered.
 *   <li>The file system tells that no file has changed, and each had been at rest: the code is the same.
 *   <li>The files have the same sizes and the same contents, as on a fresh checkout: the code is the same.
 *   <li>Otherwise it is not.
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

    RunsRemembered(String tool, List<Path> map, Path folder, Optional<Path> kept, boolean strict, InstantSource clock) {
        this.tool = tool;
        this.map = map;
        this.folder = folder;
        this.kept = kept;
        this.strict = strict;
        this.clock = clock;
    }

    @Override
    public Look look(ProjectCode code) {
        try {
            String under = tool + "\n" + MapContent.of(map);
            return CodeSeen.of(code, under, clock.instant())
                    .<Look>map(seen -> new LookAt(code, under, seen))
                    .orElseGet(() -> Memory.none().look(code));
        } catch (IOException noMap) {
            return Memory.none().look(code);
        }
    }

    private final class LookAt implements Look {

        private final ProjectCode code;
        private final String under;
        private final CodeSeen seen;

        LookAt(ProjectCode code, String under, CodeSeen seen) {
            this.code = code;
            this.under = under;
            this.seen = seen;
        }

        @Override
        public Optional<RememberedRun> remembered() {
            return files().flatMap(file -> stored(file).stream())
                    .filter(this::isOfThisCode)
                    .findFirst()
                    .map(StoredRun::run);
        }

        private static Optional<StoredRun> stored(Path file) {
            try {
                return RunFile.read(OrdinaryFile.read(file, OrdinaryFile.Bound.RESULT));
            } catch (IOException missing) {
                return Optional.empty();
            }
        }

        private boolean isOfThisCode(StoredRun stored) {
            return stored.key().equals(seen.key()) && (isAtRest(stored) || hasSameContents(stored));
        }

        private boolean isAtRest(StoredRun stored) {
            return !strict
                    && stored.attributes().equals(seen.files().attributes())
                    && seen.files().wereAtRest(stored.when());
        }

        /** What the file system tells today is kept, so that the next run need not read the files again. */
        private boolean hasSameContents(StoredRun stored) {
            boolean isSame = stored.sizes().equals(seen.files().sizes())
                    && seen.contents().filter(stored.contents()::equals).isPresent();
            if (isSame) {
                write(stored.run(), stored.contents());
            }
            return isSame;
        }

        /** A file that changed while it was being read belongs to neither run. */
        @Override
        public void keep(RememberedRun run) {
            CodeSeen.of(code, under, clock.instant())
                    .filter(now -> now.key().equals(seen.key()))
                    .map(CodeSeen::files)
                    .map(FilesSeen::attributes)
                    .filter(seen.files().attributes()::equals)
                    .flatMap(unchanged -> seen.contents())
                    .ifPresent(contents -> write(run, contents));
        }

        private void write(RememberedRun run, String contents) {
            byte[] bytes = RunFile.write(new StoredRun(
                    seen.key(),
                    seen.files().when(),
                    seen.files().sizes(),
                    seen.files().attributes(),
                    contents,
                    run));
            files().forEach(file -> write(file, bytes));
        }

        private Stream<Path> files() {
            String name = "run" + code.kind().suffix() + ".bin";
            return Stream.concat(
                    Stream.of(folder.resolve(name)),
                    kept.map(each -> each.resolve(code.id().replace(':', '+') + "-" + name)).stream());
        }

        /** A run that cannot be kept only costs time: what has to be written says so itself. */
        private static void write(Path file, byte[] bytes) {
            try {
                AtomicFile.write(file, bytes);
            } catch (IOException notKept) {
                return;
            }
        }
    }
}
