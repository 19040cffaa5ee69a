package dev.ringfence.results;

import dev.ringfence.files.FilesSeen;
import dev.ringfence.gate.Memory;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.verdict.RememberedRun;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks at the code of a project, and compares it with that of the runs that were kept. Not safe for several threads. */
final class LookAtCode implements Memory.Look {

    /** Says of how many files no more than one may have changed; where more have, all are read. */
    private static final int FEW = 10;

    private static final int ALWAYS_FEW = 100;

    private final CodeSeen seen;
    private final Supplier<Optional<CodeSeen>> again;
    private final List<RunFiles> kept;
    private final boolean strict;
    private @Nullable Comparison comparison;

    /**
     * Looks at code.
     *
     * @param seen the code before anything of it was read
     * @param again looks at it once more
     * @param kept where runs wait, the nearest first
     * @param strict whether contents are compared, whatever the file system tells
     */
    LookAtCode(CodeSeen seen, Supplier<Optional<CodeSeen>> again, List<RunFiles> kept, boolean strict) {
        this.seen = seen;
        this.again = again;
        this.kept = kept;
        this.strict = strict;
    }

    /** Holds a run on other contents, and which files have these. */
    private record Comparison(RunFiles files, StoredRun stored, FileTable table, List<Integer> changed) {}

    @Override
    public Optional<RememberedRun> remembered() {
        for (RunFiles files : kept) {
            Optional<StoredRun> stored = files.run().filter(this::isOfThisProject);
            if (stored.filter(this::isAtRest).isPresent()) {
                return stored.map(StoredRun::run);
            }
            Optional<Comparison> compared = stored.flatMap(run -> compare(files, run));
            if (compared.filter(each -> each.changed().isEmpty()).isPresent()) {
                takeOver(compared.get());
                return stored.map(StoredRun::run);
            }
            if (comparison == null) {
                comparison = compared.orElse(null);
            }
        }
        return Optional.empty();
    }

    private boolean isOfThisProject(StoredRun stored) {
        return stored.key().equals(seen.key());
    }

    private boolean isAtRest(StoredRun stored) {
        return !strict
                && stored.attributes().equals(seen.files().attributes())
                && seen.files().wereAtRest(stored.when());
    }

    private Optional<Comparison> compare(RunFiles files, StoredRun stored) {
        return files.table()
                .filter(table -> table.run().equals(stored.contents()))
                .flatMap(table -> table.changed(seen.files(), strict)
                        .map(changed -> new Comparison(files, stored, table, changed)));
    }

    /** What the file system tells today is kept, so that the next run need not read the files again. */
    private void takeOver(Comparison same) {
        StoredRun stored = same.stored();
        write(stored.run(), same.table().contents());
        same.files()
                .names()
                .ifPresent(bytes -> kept.stream()
                        .filter(each -> !each.equals(same.files()))
                        .forEach(each -> each.writeNames(bytes)));
    }

    /** Must follow on {@link #remembered()}. */
    @Override
    public Optional<Memory.Earlier> earlier() {
        Comparison other = comparison;
        return other == null
                        || other.changed().size()
                                > Math.max(ALWAYS_FEW, seen.listed().size() / FEW)
                ? Optional.empty()
                : other.files()
                        .names()
                        .flatMap(bytes ->
                                NamesFile.read(bytes, runOf(other.table().contents()), seen, other.changed()))
                        .map(code -> new Memory.Earlier(other.stored().run(), code));
    }

    /**
     * A file that changed while it was being read belongs to neither run. So the files are looked at once more when the
     * last of them has been read.
     */
    @Override
    public void keep(RememberedRun run, CodeOnDisk code) {
        Optional<List<String>> read = contents();
        again.get()
                .filter(now -> now.key().equals(seen.key()))
                .map(CodeSeen::files)
                .map(FilesSeen::attributes)
                .filter(seen.files().attributes()::equals)
                .flatMap(unchanged -> read)
                .ifPresent(contents -> {
                    write(run, contents);
                    byte[] names = NamesFile.write(runOf(contents), seen, code);
                    kept.forEach(each -> each.writeNames(names));
                });
    }

    /** What was compared before is not read again. */
    private Optional<List<String>> contents() {
        Comparison other = comparison;
        return other == null ? seen.contents() : other.table().brought(seen.files(), other.changed());
    }

    /** What was read of a file depends on how files are read, which the key says. */
    private String runOf(List<String> contents) {
        return seen.key() + seen.files().digest(contents);
    }

    private void write(RememberedRun run, List<String> contents) {
        String digest = seen.files().digest(contents);
        byte[] stored = RunFile.write(
                new StoredRun(seen.key(), seen.files().when(), seen.files().attributes(), digest, run));
        byte[] table = new FileTable(
                        digest,
                        seen.files().names(),
                        seen.files().when(),
                        seen.files().attributesOfEach(),
                        contents)
                .asBytes();
        for (RunFiles each : kept) {
            each.writeRun(stored);
            each.writeTable(table);
        }
    }
}
