package dev.ringfence.frozen.lock;

import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Problem;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The locks of one Maven project: this project's share of each frozen module. */
public final class Locks {

    private final Path folder;
    private final List<LockFile> files;
    private final List<Problem> problems;

    private Locks(Path folder, List<LockFile> files, List<Problem> problems) {
        this.folder = folder;
        this.files = List.copyOf(files);
        this.problems = List.copyOf(problems);
    }

    /** Reads every {@code *.lock} of a project's {@code ringfence} folder; one that is not there holds none. */
    public static Locks in(Path folder) {
        return in(folder, Path::toString);
    }

    /**
     * Reads them as {@link #in(Path)} does.
     *
     * @param shown the name of a file in problems
     */
    public static Locks in(Path folder, Function<Path, String> shown) {
        List<LockFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        if (Files.exists(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + LockFile.SUFFIX)) {
                found.forEach(path -> files.add(LockReader.read(path, shown.apply(path))));
            } catch (IOException e) {
                problems.add(Problem.error(
                        shown.apply(folder),
                        1,
                        "this folder of locks cannot be read: " + e,
                        "Make it a readable folder."));
            }
        }
        files.sort(Comparator.comparing(LockFile::path));
        files.forEach(file -> problems.addAll(file.problems()));
        return new Locks(folder, files, problems);
    }

    /** The locks, by name. */
    public List<LockFile> files() {
        return files;
    }

    /** Why they cannot be relied on; while there is any, nothing may be called changed or unchanged. */
    public List<Problem> problems() {
        return problems;
    }

    /** The lock of a module. */
    public Optional<LockFile> of(ModuleName module) {
        return files.stream()
                .filter(file -> file.module().equals(module.value()))
                .findFirst();
    }

    /** Where the lock of a module stands, or would. */
    public Path pathOf(ModuleName module) {
        return folder.resolve(module.value() + LockFile.SUFFIX);
    }
}
