package dev.ringfence.growth;

import dev.ringfence.files.SlashPath;
import dev.ringfence.git.Base;
import dev.ringfence.git.BaseName;
import dev.ringfence.git.GitHistory;
import dev.ringfence.git.Trailers;
import dev.ringfence.git.TreeFiles;
import dev.ringfence.git.UnreadableHistoryException;
import dev.ringfence.growth.KnownLines.Line;
import dev.ringfence.growth.map.GrowthEntry;
import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.growth.map.Loosenings;
import dev.ringfence.growth.map.MapChanges;
import dev.ringfence.growth.map.TwoMaps;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Policy;
import dev.ringfence.map.Problem;
import dev.ringfence.map.yaml.ModuleMapReading;
import dev.ringfence.moves.PastTypes;
import dev.ringfence.moves.Sources;
import dev.ringfence.violation.Identity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares a work tree with the commit that its branch began at.
 *
 * <ol>
 *   <li>Find the base, and the map that judged there.
 *   <li>Where nothing had been recorded there, nothing has grown: this is the branch that begins.
 *   <li>Lines that no baseline of the base has: moved, allowed by the map of the base, or growth.
 *   <li>Fingerprints that no lock of the base has.
 *   <li>What the map allows that it did not.
 *   <li>What has no place for a reason takes that of a commit.
 * </ol>
 */
public final class GrowthSince {

    private final GitHistory history;
    private final Question question;
    private final Base.Found base;
    private final TreeFiles then;
    private final TreeFiles now;
    private final String mapFolder;
    private final List<Problem> warnings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private GrowthSince(GitHistory history, Question question, Base.Found base) {
        this.history = history;
        this.question = question;
        this.base = base;
        this.then = TreeFiles.of(history, base.commit());
        this.now = TreeFiles.onDisk(history);
        this.mapFolder = mapToday().map(DebtFiles::folder).orElse("");
    }

    /**
     * What is compared.
     *
     * @param base its name
     * @param mapFile the map of today
     * @param map what it says
     * @param projectFolder the project that it judges
     */
    public record Question(BaseName base, Path mapFile, ModuleMap map, Path projectFolder) {}

    /** What came of it. */
    public sealed interface Outcome {

        /** The two were compared. */
        record Compared(Growth growth) implements Outcome {}

        /** They could not be. */
        record NotCompared(String message, String remedy) implements Outcome {}
    }

    /** Compares; git is read, and nothing is written. */
    public static Outcome base(Question question) {
        try (GitHistory history = GitHistory.above(question.projectFolder()).orElse(null)) {
            if (history == null) {
                return notCompared(Base.withoutRepository(question.base()));
            }
            Base base = Base.find(history, question.base());
            return base instanceof Base.Found found
                    ? new Outcome.Compared(new GrowthSince(history, question, found).growth())
                    : notCompared((Base.Missing) base);
        } catch (UnreadableHistoryException e) {
            return new Outcome.NotCompared(String.valueOf(e.getMessage()), e.remedy());
        }
    }

    private static Outcome notCompared(Base.Missing missing) {
        return new Outcome.NotCompared(missing.message(), missing.remedy());
    }

    private Growth growth() {
        Optional<MapThen> mapThen = MapThen.find(
                then, now, mapToday(), fromWorkTree(question.projectFolder()).orElse(""));
        String own = mapThen.map(MapThen::path).map(DebtFiles::folder).orElse(mapFolder);
        String top = mapFolder.equals(own) || DebtFiles.isBelow(mapFolder, own) ? own : mapFolder;
        DebtFiles filesThen = DebtFiles.of(then, top, own);
        if (!filesThen.isAdopted()) {
            notes.add("nothing was recorded at the base yet, so this branch begins: nothing counts as growth");
            return growth(question.map().policy().growth(), List.of(), 0);
        }
        Optional<ModuleMap> map = mapThen.flatMap(this::read);
        Policy.Growth policy = mapThen.isPresent()
                ? map.orElse(question.map()).policy().growth()
                : Policy.defaults().growth();
        return policy == Policy.Growth.OFF
                ? growth(policy, List.of(), 0)
                : compared(mapThen, map, policy, filesThen, DebtFiles.of(now, top, mapFolder));
    }

    private Growth growth(Policy.Growth policy, List<GrowthEntry> entries, int closed) {
        return new Growth(
                base.name(), base.commit(), policy, entries, closed, List.copyOf(warnings), List.copyOf(notes));
    }

    private Growth compared(
            Optional<MapThen> mapThen,
            Optional<ModuleMap> map,
            Policy.Growth policy,
            DebtFiles filesThen,
            DebtFiles filesNow) {
        Optional<TwoMaps> maps = map.map(before -> new TwoMaps(before, question.map()));
        List<GrowthEntry> entries = new ArrayList<>();
        int closed = addLines(maps, filesThen, filesNow, entries);
        entries.addAll(LockGrowth.between(
                then,
                filesThen.ending(".lock"),
                now,
                filesNow.ending(".lock"),
                mapFolder,
                module -> maps.map(both -> both.originsOf(module)).orElse(Set.of())));
        if (mapThen.map(MapThen::replaced).orElse(true)) {
            entries.add(replaced(mapThen));
        } else if (filesThen.isMarked() && !filesNow.isMarked()) {
            entries.add(unmarked());
        }
        if (maps.isPresent()) {
            MapChanges changes = Loosenings.between(maps.get(), new Sources(now)::anyFits);
            entries.addAll(changes.loosened());
            closed += changes.closedCount();
        }
        return growth(policy, withReasons(entries), closed);
    }

    /** Returns how many lines only record that the map became stricter. */
    private int addLines(Optional<TwoMaps> maps, DebtFiles filesThen, DebtFiles filesNow, List<GrowthEntry> entries) {
        KnownLines before = KnownLines.of(then, filesThen.ending(".baseline"));
        KnownLines today = KnownLines.of(now, filesNow.ending(".baseline"));
        List<Line> fresh = NewLines.of(
                before,
                today,
                lines -> new SourcesOfTwoTrees(
                        history.workTree(), SourcePaths.of(then, filesThen), SourcePaths.of(now, filesNow), lines),
                PastTypes.on(history, base.commit()),
                new Judge(question.map()));
        int closed = 0;
        for (Line line : fresh) {
            if (maps.filter(both -> AllowedThen.is(line.identity(), both.judgeBefore(), before))
                    .isPresent()) {
                closed++;
            } else {
                entries.add(entry(line));
            }
        }
        return closed;
    }

    private GrowthEntry entry(Line line) {
        String file = DebtFiles.shown(line.file(), mapFolder);
        if (line.identity() instanceof Identity.OfEdge edge) {
            return new GrowthEntry(
                    Kind.BASELINE,
                    edge.edge().from().qualified(),
                    Optional.of(edge.edge().to().qualified()),
                    file,
                    line.number(),
                    line.reason());
        }
        return new GrowthEntry(
                Kind.BASELINE, line.identity().text(), Optional.empty(), file, line.number(), line.reason());
    }

    private GrowthEntry replaced(Optional<MapThen> mapThen) {
        String other = mapThen.map(map -> DebtFiles.shown(map.path(), mapFolder))
                .orElse("one that is not found at the base, where debt was recorded");
        return new GrowthEntry(
                Kind.MAP, "this map judges in the stead of " + other, Optional.empty(), mapName(), 1, Optional.empty());
    }

    /** Without the mark {@code baseline} asks no reason, and where there is no debt, the next branch would be one that begins. */
    private static GrowthEntry unmarked() {
        String text = "ringfence/adopted is gone, so what is recorded needs no reason";
        return new GrowthEntry(Kind.POLICY, text, Optional.empty(), "ringfence/adopted", 1, Optional.empty());
    }

    private Optional<ModuleMap> read(MapThen mapThen) {
        ModuleMapReading reading = MapOfCommit.read(then, mapThen.path());
        if (reading instanceof ModuleMapReading.Readable readable) {
            return Optional.of(readable.map());
        }
        warnings.add(Problem.warning(
                mapName(),
                0,
                "the map of the base cannot be read, so today's policy judges growth, and what was loosened is not known: "
                        + ((ModuleMapReading.Unreadable) reading).problems().get(0),
                "Mend the map on " + base.name() + ", or name another base."));
        return Optional.empty();
    }

    private List<GrowthEntry> withReasons(List<GrowthEntry> entries) {
        Optional<String> reason = Trailers.reason(history.messages(base.commit(), base.head()));
        return entries.stream()
                .map(entry -> entry.kind().isLine() ? entry : entry.because(reason))
                .sorted()
                .toList();
    }

    private String mapName() {
        return String.valueOf(question.mapFile().getFileName());
    }

    private Optional<String> mapToday() {
        return fromWorkTree(question.mapFile());
    }

    /** The path as git has it; empty outside the work tree. */
    private Optional<String> fromWorkTree(Path path) {
        Path top = real(history.workTree());
        Path below = real(path);
        return below.startsWith(top) ? Optional.of(SlashPath.from(top, below)) : Optional.empty();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException notThere) {
            return path.toAbsolutePath().normalize();
        }
    }
}
