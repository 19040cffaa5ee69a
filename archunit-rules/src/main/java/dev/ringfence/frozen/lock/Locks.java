package dev.ringfence.frozen.lock;

import dev.ringfence.ledger.LedgerFolder;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Holds the locks of one Maven project: this project's share of each frozen module. */
public final class Locks {

    private final Path folder;
    private final List<LockFile> files;
    private final List<Problem> problems;

    private Locks(Path folder, List<LockFile> files, List<Problem> problems) {
        this.folder = folder;
        this.files = List.copyOf(files);
        this.problems = List.copyOf(problems);
    }

    /**
     * Reads every {@code *.lock} of a project's {@code ringfence} folder; a folder that does not exist holds no lock.
     */
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
        LedgerFolder found = LedgerFolder.read(folder, LockFile.SUFFIX, "locks", shown);
        List<Problem> problems = new ArrayList<>(found.problems());
        found.files().forEach(path -> files.add(LockReader.read(path, shown.apply(path))));
        files.sort(Comparator.comparing(LockFile::path));
        files.forEach(file -> problems.addAll(file.problems()));
        return new Locks(folder, files, problems);
    }

    /** Returns the locks, by name. */
    public List<LockFile> files() {
        return files;
    }

    /**
     * Says why the locks cannot be relied on; while there is any problem, nothing may be called changed or unchanged.
     */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns the lock of a module. */
    public Optional<LockFile> of(ModuleName module) {
        return files.stream()
                .filter(file -> file.module().equals(module.value()))
                .findFirst();
    }

    /** Says where the lock of a module stands, or would stand. */
    public Path pathOf(ModuleName module) {
        return folder.resolve(module.value() + LockFile.SUFFIX);
    }
}
