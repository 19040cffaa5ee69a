package dev.ringfence.growth;

import dev.ringfence.files.SlashPath;
import dev.ringfence.frozen.lock.LockFile;
import dev.ringfence.git.GitHistory;
import dev.ringfence.git.InWorkTree;
import dev.ringfence.git.Revision;
import dev.ringfence.git.TreeFiles;
import dev.ringfence.growth.GrowthSince.Question;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares a work tree with one of the commits that its branch is compared with.
 *
 * <ol>
 *   <li>Find the map that judged there, and whether anything had been recorded.
 *   <li>Lines that no baseline of the commit has: moved, allowed by its map, or growth.
 *   <li>Fingerprints that no lock of the commit has.
 *   <li>What the map allows that it did not.
 *   <li>Classes outside the roots that the commit has not.
 * </ol>
 */
final class GrowthSinceCommit {

    private static final String WHOLE_TREE = "";

    private final GitHistory history;
    private final Question question;
    private final String baseName;
    private final Revision commit;
    private final TreeFiles then;
    private final TreeFiles now;
    private final ProjectsOfRepository projects;
    private final String mapFolder;
    private final Optional<MapThen> mapThen;
    private final DebtFiles filesThen;
    private final DebtFiles filesNow;
    private final List<Problem> warnings = new ArrayList<>();
    private final List<GrowthEntry> entries = new ArrayList<>();
    private final List<String> mainCode;
    private Optional<ModuleMap> mapBefore = Optional.empty();
    private boolean isMapRead;
    private int closed;
    private int moved;
    private int lines;
    private List<GrowthEntry> fixed = List.of();

    GrowthSinceCommit(GitHistory history, Question question, String baseName, Revision commit, TreeFiles now) {
        this.history = history;
        this.question = question;
        this.baseName = baseName;
        this.commit = commit;
        this.then = TreeFiles.of(history, commit);
        this.projects = ProjectsOfRepository.of(question.projects(), this::fromWorkTree, history.workTree(), then);
        this.now = new FilesOfToday(now, history.workTree(), projects.here());
        this.mainCode = question.mainCode().stream()
                .flatMap(folder -> fromWorkTree(folder).stream())
                .toList();
        this.mapFolder = mapToday().map(SlashPath::folder).orElse("");
        this.mapThen = MapThen.find(
                then,
                this.now,
                mapToday(),
                fromWorkTree(question.projectFolder()).orElse(""));
        String own = mapThen.map(MapThen::path).map(SlashPath::folder).orElse(mapFolder);
        String top = foldersAreBelow(mapFolder)
                ? mapFolder.equals(own) || SlashPath.isBelow(mapFolder, own) ? own : mapFolder
                : WHOLE_TREE;
        this.filesThen = DebtFiles.of(then, top, own, projects.here());
        this.filesNow = DebtFiles.of(this.now, top, mapFolder, projects.here());
    }

    /** A map that is named, and not found by the walk, may lie beside the projects that it judges. */
    private boolean foldersAreBelow(String folder) {
        return question.projects().stream()
                .flatMap(project -> fromWorkTree(project).stream())
                .allMatch(project -> project.equals(folder) || SlashPath.isBelow(project, folder));
    }

    /** Says whether anything had been recorded there. */
    boolean isAdopted() {
        return filesThen.isAdopted();
    }

    /** Returns where the mark lies that the first baseline leaves: there, or today. */
    Stream<String> marks() {
        return Stream.of(filesThen.mark(), filesNow.mark());
    }

    private Optional<ModuleMap> mapBefore() {
        if (!isMapRead) {
            isMapRead = true;
            mapBefore = mapThen.flatMap(this::read);
        }
        return mapBefore;
    }

    /** Returns the files on disk. */
    TreeFiles today() {
        return now;
    }

    /** Returns the files of the commit. */
    TreeFiles files() {
        return then;
    }

    /** Says what the map of the commit asks of growth. */
    Policy.Growth policy() {
        return mapThen.isPresent()
                ? mapBefore().orElse(question.map()).policy().growth()
                : Policy.defaults().growth();
    }

    /** Returns what somebody should look at. */
    List<Problem> warnings() {
        return warnings;
    }

    /** Returns what was added and loosened, and keeps count of what was closed. */
    List<GrowthEntry> entries() {
        return entries;
    }

    /** Returns how often the map became stricter, lines that record so included. */
    int closed() {
        return closed;
    }

    /** Returns how many lines bear other names now, since their types do. */
    int moved() {
        return moved;
    }

    /** Returns how many more lines the baselines have today, less than none where debt shrank. */
    int lines() {
        return lines;
    }

    /** Returns the lines that are paid off, with their places in the commit. */
    List<GrowthEntry> fixed() {
        return fixed;
    }

    /** Compares the two. */
    GrowthSinceCommit compared() {
        SourcePaths sourcesThen = SourcePaths.of(then, filesThen);
        SourcePaths sourcesNow = SourcePaths.of(now, filesNow);
        TypesThere types = new TypesThere(history, commit, sourcesThen, sourcesNow);
        TablesOfTree tables = new TablesOfTree(now, sourcesNow.projects(), new Judge(question.map()));
        Optional<TwoMaps> maps = mapBefore()
                .map(before -> new TwoMaps(
                        before,
                        question.map(),
                        () -> types.all().with(question.classes().get()),
                        tables::renames));
        addLines(maps, sourcesThen, sourcesNow, types, tables);
        List<LockFile> locksThen = LockGrowth.read(then, filesThen.ending(".lock"));
        locksThen.forEach(lock -> lock.problems().stream().findFirst().ifPresent(this::addDamage));
        entries.addAll(LockGrowth.between(
                locksThen,
                LockGrowth.read(now, filesNow.ending(".lock")),
                mapFolder,
                module -> maps.map(both -> both.originsOf(module)).orElse(Set.of())));
        if (mapThen.map(MapThen::replaced).orElse(true)) {
            entries.add(replaced());
        } else if (filesThen.isMarked() && !filesNow.isMarked()) {
            entries.add(unmarked());
        }
        if (maps.isPresent() && !mapBefore().equals(Optional.of(question.map()))) {
            MapChanges changes = Loosenings.between(maps.get());
            entries.addAll(changes.loosened());
            closed += changes.closedCount();
        }
        warnings.addAll(projects.warnings(question.mapFile()));
        OutsideGrowth outside = new OutsideGrowth(types, new Judge(question.map()), this::isMainCode, mapFolder);
        entries.addAll(outside.entries());
        warnings.addAll(outside.warnings());
        return this;
    }

    /** Finds only what a changed map loosens for types that are seen in class files alone. */
    GrowthSinceCommit comparedByClasses() {
        TypesThere types =
                new TypesThere(history, commit, SourcePaths.of(then, filesThen), SourcePaths.of(now, filesNow));
        mapBefore()
                .filter(before -> !before.equals(question.map()))
                .map(before -> ByClasses.loosened(
                        before, question.map(), types.all(), question.classes().get()))
                .ifPresent(entries::addAll);
        return this;
    }

    private boolean isMainCode(String path) {
        return mainCode.stream().anyMatch(folder -> SlashPath.isBelow(path, folder));
    }

    /** A line that only records that the map became stricter is no growth. */
    private void addLines(
            Optional<TwoMaps> maps,
            SourcePaths sourcesThen,
            SourcePaths sourcesNow,
            TypesThere types,
            TablesOfTree tables) {
        KnownLines before = KnownLines.of(then, filesThen.ending(".baseline"));
        before.problems().forEach(this::addDamage);
        KnownLines today = KnownLines.of(now, filesNow.ending(".baseline"));
        lines = today.size() - before.size();
        NewLines.Lines found = NewLines.of(
                before,
                today,
                lines -> new SourcesOfTwoTrees(history.workTree(), sourcesThen, sourcesNow, types, lines),
                PastTypes.on(history, commit),
                new Judge(question.map()),
                tables::renames);
        fixed = found.fixed().stream().map(line -> line.growth(mapFolder)).toList();
        moved = today.addedTo(before).size() - found.fresh().size();
        Optional<AllowedThen> allowed = maps.map(both ->
                new AllowedThen(both, before, new TablesOfTree(then, sourcesThen.projects(), both.judgeBefore())));
        for (Line line : found.fresh()) {
            if (allowed.filter(map -> map.allows(line)).isPresent()) {
                closed++;
            } else {
                entries.add(line.growth(mapFolder));
            }
        }
    }

    /** What cannot be read at the base was not there for all that growth knows, so others are asked for reasons. */
    private void addDamage(Problem problem) {
        warnings.add(Problem.warning(
                DebtFiles.shown(problem.place().file(), mapFolder),
                problem.place().line(),
                "this file cannot be read at the base, so what it had on record looks new: " + problem.message(),
                "Mend it on " + baseName
                        + ". Keep such files out of Git LFS and of filters: commits need their text."));
    }

    private GrowthEntry replaced() {
        String other = mapThen.map(map -> DebtFiles.shown(map.path(), mapFolder))
                .orElse("one that is not found at the base, where debt was recorded");
        return new GrowthEntry(
                Kind.MAP, "this map judges in the stead of " + other, Optional.empty(), mapName(), 1, Optional.empty());
    }

    /**
     * Without the mark, {@code baseline} asks no reason; and without debt, the next branch would count as the branch
     * that begins.
     */
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
                "Mend the map on " + baseName + ", or name another base."));
        return Optional.empty();
    }

    private String mapName() {
        return String.valueOf(question.mapFile().getFileName());
    }

    /** The map may be a link, and then it is known by the name of the link. */
    private Optional<String> mapToday() {
        Path file = question.mapFile().toAbsolutePath().normalize();
        return fromWorkTree(Objects.requireNonNull(file.getParent())).map(folder -> DebtFiles.join(folder, mapName()));
    }

    /** Returns the path as git has it; empty outside the work tree. */
    private Optional<String> fromWorkTree(Path path) {
        return InWorkTree.path(history.workTree(), path);
    }
}
