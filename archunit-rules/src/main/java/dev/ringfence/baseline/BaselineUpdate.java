package dev.ringfence.baseline;

import dev.ringfence.files.AtomicFile;
import dev.ringfence.ledger.LedgerText;
import dev.ringfence.violation.Identity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Plans the baselines of a project as they should be.
 *
 * <ol>
 *   <li>A line that a violation of today still needs is kept, with its reason, in the file of the module that owns it
 *       now.
 *   <li>A line whose violation has moved is written under the new name, with its reason; that is no addition.
 *   <li>A line that nothing needs is dropped.
 *   <li>A violation without a line is added, where additions are allowed.
 * </ol>
 *
 * <p>Every file that exists is written again, down to its head; a file is made only where it has a line. Of code that
 * was not judged, only a file with conflict markers is written again: with every line of both sides.
 */
public final class BaselineUpdate {

    private final Baselines before;
    private final Additions additions;
    private final Predicate<BaselineFile> judged;
    private final Set<Identity> notJudged = new HashSet<>();
    private final SortedMap<BaselineName, SortedMap<Identity, BaselineLine>> after = new TreeMap<>();
    private final Set<BaselineName> onlyMended = new HashSet<>();
    private final SortedSet<Identity> added = new TreeSet<>();
    private final SortedMap<Identity, Identity> moved = new TreeMap<>();
    private final SortedSet<Identity> oldNames = new TreeSet<>();
    private final SortedSet<Identity> refused = new TreeSet<>();
    private final SortedSet<Identity> dropped = new TreeSet<>();

    private BaselineUpdate(Baselines before, Additions additions, Predicate<BaselineFile> judged) {
        this.before = before;
        this.additions = additions;
        this.judged = judged;
        before.files().stream()
                .filter(judged.negate())
                .forEach(file -> notJudged.addAll(file.lines().keySet()));
    }

    /**
     * Plans the baselines; nothing is written yet.
     *
     * @param before the baselines as they stand; conflict markers may stand in them, and nothing else may be wrong
     * @param debt the violations of today that a baseline may hold
     * @param additions whether they may grow
     * @param judged the files whose code was judged; the others stay as they are, but for conflict markers
     */
    public static BaselineUpdate plan(
            Baselines before, Collection<Debt> debt, Additions additions, Predicate<BaselineFile> judged) {
        BaselineUpdate update =
                new BaselineUpdate(before, before.conflicted() ? new Additions.None() : additions, judged);
        before.files().stream().filter(judged).forEach(file -> update.after.put(file.name(), new TreeMap<>()));
        before.files().stream()
                .filter(judged.negate())
                .filter(BaselineFile::conflicted)
                .forEach(update::mend);
        Map<Identity, Debt> needed = new LinkedHashMap<>();
        debt.forEach(entry -> needed.putIfAbsent(entry.identity(), entry));
        needed.values().forEach(update::place);
        update.noteDropped(needed.keySet());
        return update;
    }

    /** Nobody knows which lines of the file are gone, so both sides stay whole. */
    private void mend(BaselineFile file) {
        onlyMended.add(file.name());
        SortedMap<Identity, BaselineLine> lines = after.computeIfAbsent(file.name(), unused -> new TreeMap<>());
        file.lines().forEach((identity, known) -> lines.put(identity, known.line()));
    }

    private void place(Debt debt) {
        Identity identity = debt.identity();
        if (notJudged.contains(identity)) {
            return;
        }
        Optional<BaselineLine> line =
                before.line(identity).or(() -> underNewName(debt)).or(() -> addition(identity));
        if (line.isEmpty()) {
            refused.add(identity);
            return;
        }
        after.computeIfAbsent(debt.file(), unused -> new TreeMap<>()).put(identity, line.get());
    }

    private Optional<BaselineLine> underNewName(Debt debt) {
        debt.was().ifPresent(line -> {
            moved.put(debt.identity(), line.identity());
            oldNames.add(line.identity());
        });
        return debt.was().map(line -> new BaselineLine(debt.identity(), line.reason()));
    }

    private Optional<BaselineLine> addition(Identity identity) {
        if (additions instanceof Additions.None) {
            return Optional.empty();
        }
        added.add(identity);
        Optional<String> reason = additions instanceof Additions.Because because
                ? Optional.of(LedgerText.oneLine(because.reason()))
                : Optional.empty();
        return Optional.of(new BaselineLine(identity, reason));
    }

    private void noteDropped(Set<Identity> needed) {
        before.files().stream()
                .filter(judged)
                .flatMap(file -> file.lines().keySet().stream())
                .filter(identity -> !needed.contains(identity) && !oldNames.contains(identity))
                .forEach(dropped::add);
    }

    /**
     * Replaces each file that changes, one at a time and each as a whole.
     *
     * <ol>
     *   <li>Every file gets its lines, and keeps those that move to another.
     *   <li>Once all of them are on disk, the lines that have moved are taken away.
     * </ol>
     *
     * @return the files that were written, each once
     * @throws IOException where one could not be written; it is then as it was, and no line that is needed is lost
     */
    public List<Path> write() throws IOException {
        SortedSet<Path> written = new TreeSet<>();
        writeAll(contents(withMovingLinesInBothFiles()), written);
        writeAll(contents(), written);
        return List.copyOf(written);
    }

    private static void writeAll(Map<Path, String> contents, Set<Path> written) throws IOException {
        for (Map.Entry<Path, String> file : contents.entrySet()) {
            if (AtomicFile.write(file.getKey(), file.getValue())) {
                written.add(file.getKey());
            }
        }
    }

    private SortedMap<BaselineName, SortedMap<Identity, BaselineLine>> withMovingLinesInBothFiles() {
        Set<Identity> needed = new HashSet<>(oldNames);
        after.values().forEach(lines -> needed.addAll(lines.keySet()));
        SortedMap<BaselineName, SortedMap<Identity, BaselineLine>> both = new TreeMap<>();
        after.forEach((name, lines) -> both.put(name, new TreeMap<>(lines)));
        before.files().stream()
                .filter(file -> both.containsKey(file.name()))
                .forEach(file -> file.lines().forEach((identity, known) -> {
                    if (needed.contains(identity)) {
                        Objects.requireNonNull(both.get(file.name())).putIfAbsent(identity, known.line());
                    }
                }));
        return both;
    }

    /** Says what each file will hold. */
    SortedMap<Path, String> contents() {
        return contents(after);
    }

    private SortedMap<Path, String> contents(Map<BaselineName, SortedMap<Identity, BaselineLine>> files) {
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> before.folder().resolve(entry.getKey().fileName()),
                        entry -> BaselineFormat.write(entry.getValue().values(), wasOfData(entry.getKey())),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private boolean wasOfData(BaselineName name) {
        return before.files().stream().anyMatch(file -> file.name().equals(name) && file.ofData());
    }

    /** Returns the violations that become known. */
    public SortedSet<Identity> added() {
        return Collections.unmodifiableSortedSet(added);
    }

    /** Returns the violations that were known by another name, each with that name. */
    public SortedMap<Identity, Identity> moved() {
        return Collections.unmodifiableSortedMap(moved);
    }

    /**
     * Says whether some of the moved lines stood in another project, which must not lose them before they are written
     * here.
     */
    public boolean takesFromOthers() {
        return oldNames.stream().anyMatch(identity -> before.line(identity).isEmpty());
    }

    /** Returns the violations that are new, and stay new since additions are not allowed. */
    public SortedSet<Identity> refused() {
        return Collections.unmodifiableSortedSet(refused);
    }

    /** Returns the lines that nothing needs. */
    public SortedSet<Identity> dropped() {
        return Collections.unmodifiableSortedSet(dropped);
    }

    /** Says how many violations are known afterwards, in the files whose code was judged. */
    public int known() {
        return after.entrySet().stream()
                .filter(file -> !onlyMended.contains(file.getKey()))
                .mapToInt(file -> file.getValue().size())
                .sum();
    }
}
