package dev.ringfence.runs;

import dev.ringfence.files.FilesSeen;
import dev.ringfence.files.Pieces;
import dev.ringfence.flags.FlagsOfProject;
import dev.ringfence.gate.Memory;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.project.EarlierCode;
import dev.ringfence.project.ReadBefore;
import dev.ringfence.runs.CodeSeen.Role;
import dev.ringfence.tables.TablesOfProject;
import dev.ringfence.verdict.RememberedRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private @Nullable Held held;

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

    /**
     * Holds a run on files of the same names.
     *
     * @param same the files that are the same, as {@link FileTable#unchanged} tells
     */
    private record Comparison(RunFiles files, StoredRun stored, FileTable table, Map<Integer, Integer> same) {

        boolean isSame() {
            return same.size() == table.names().size();
        }
    }

    /** Holds what was read in an earlier run, and which files were the same. */
    private record Held(FileTable table, Map<Integer, Integer> same, NamesFile names) {}

    @Override
    public Optional<RememberedRun> remembered() {
        for (RunFiles files : kept) {
            Optional<StoredRun> stored = files.run().filter(this::isOfThisProject);
            if (stored.filter(this::isAtRest).isPresent()) {
                return stored.map(StoredRun::run);
            }
            Optional<Comparison> compared = stored.flatMap(run -> compare(files, run));
            if (compared.filter(Comparison::isSame).isPresent()) {
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
                .filter(table -> table.run().equals(stored.contents()) && table.isOfAll(seen))
                .map(table -> new Comparison(files, stored, table, table.unchanged(seen, strict)));
    }

    /** What the file system tells today is kept, so that the next run need not read the files again. */
    private void takeOver(Comparison same) {
        StoredRun stored = same.stored();
        write(stored.run(), same.table().contents());
        same.files()
                .names()
                .map(Pieces::of)
                .ifPresent(bytes -> kept.stream()
                        .filter(each -> !each.equals(same.files()))
                        .forEach(each -> each.writeNames(bytes)));
    }

    /** Must follow on {@link #remembered()}. */
    @Override
    public Optional<Memory.Earlier> earlier() {
        Comparison other = comparison;
        return other == null
                        || changed(other.same())
                                > Math.max(ALWAYS_FEW, seen.listed().size() / FEW)
                ? Optional.empty()
                : hold(other.files(), other.table(), other.same())
                        .map(found -> earlier(other.stored().run(), found));
    }

    private int changed(Map<Integer, Integer> same) {
        return seen.listed().size() - same.size();
    }

    private Memory.Earlier earlier(RememberedRun run, Held found) {
        NamesFile names = found.names();
        return new Memory.Earlier(
                run,
                new EarlierCode(names.classes(), names.otherClasses(), names.outlines(), changedPaths(found.same())));
    }

    private Set<Path> changedPaths(Map<Integer, Integer> same) {
        return IntStream.range(0, seen.listed().size())
                .filter(file -> !same.containsKey(file))
                .mapToObj(seen.listed()::get)
                .filter(file -> file.role() != Role.OTHER_SOURCE)
                .map(CodeSeen.Listed::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What was read of a file holds under any map, and beside any other files. */
    @Override
    public ReadBefore readBefore() {
        Held known = held;
        for (int i = 0; known == null && i < kept.size(); i++) {
            RunFiles files = kept.get(i);
            known = files.table()
                    .flatMap(table -> hold(files, table, table.unchanged(seen, strict)))
                    .orElse(null);
        }
        return known == null ? ReadBefore.nothing() : known.names().without(changedPaths(known.same()));
    }

    private Optional<Held> hold(RunFiles files, FileTable table, Map<Integer, Integer> same) {
        Optional<Held> found = files.names()
                .flatMap(bytes -> NamesFile.read(bytes, runOf(table.run()), then(table, same)))
                .map(names -> new Held(table, same, names));
        held = found.orElse(held);
        return found;
    }

    /** Where all files have the names of today, those that have changed are wanted as they were. */
    private List<NamesFile.Then> then(FileTable table, Map<Integer, Integer> same) {
        Path[] today = new Path[table.names().size()];
        same.forEach((now, then) -> today[then] = seen.listed().get(now).path());
        boolean isOfAll = table.isOfAll(seen);
        return IntStream.range(0, today.length)
                .mapToObj(then -> new NamesFile.Then(
                        CodeSeen.Listed.role(table.names().get(then)),
                        isOfAll ? Optional.of(seen.listed().get(then).path()) : Optional.ofNullable(today[then])))
                .toList();
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
                    Pieces names = NamesFile.write(runOf(seen.digest(contents)), seen, code);
                    kept.forEach(each -> each.writeNames(names));
                });
    }

    @Override
    public Memory.Tables tables(TablesOfProject project) {
        return new LookAtTables(seen, project, kept, strict);
    }

    @Override
    public Memory.Flags flags(FlagsOfProject project) {
        return new LookAtFlags(seen, project, kept, strict);
    }

    /** What was compared before is not read again. */
    private Optional<List<String>> contents() {
        Comparison other = comparison;
        Held known = held;
        if (other != null) {
            return other.table().brought(seen, other.same());
        }
        return known == null ? seen.contents() : known.table().brought(seen, known.same());
    }

    /** What was read of a file depends on how files are read. */
    private String runOf(String digest) {
        return seen.reading() + digest;
    }

    private void write(RememberedRun run, List<String> contents) {
        String digest = seen.digest(contents);
        Pieces stored = RunFile.write(
                new StoredRun(seen.key(), seen.files().when(), seen.files().attributes(), digest, run));
        Pieces table = FileTable.write(digest, seen, contents);
        for (RunFiles each : kept) {
            each.writeRun(stored);
            each.writeTable(table);
        }
    }
}
