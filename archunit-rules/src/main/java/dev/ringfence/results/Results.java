package dev.ringfence.results;

import dev.ringfence.files.AtomicFile;
import dev.ringfence.files.FileTree;
import dev.ringfence.files.Listings;
import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.files.Sha256;
import dev.ringfence.files.Stamp;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Place;
import dev.ringfence.map.Seam;
import dev.ringfence.project.CodeRoots;
import dev.ringfence.project.OtherProject;
import dev.ringfence.runs.MapContent;
import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.verdict.ProjectUse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the results of the projects of a build, which wait below their {@code target} folders until all have one. */
public final class Results {

    /** Some file systems keep no finer times. */
    private static final long COARSE_MILLIS = 2_000;

    private final String tool;
    private final List<Path> files;
    private final ModuleMap map;
    private final LocalDate today;
    private final Supplier<String> tree;

    /**
     * Keeps the results under a map.
     *
     * @param tool the version of Ringfence
     * @param files the files that the map was read from
     * @param map what they say
     * @param today the day, UTC, by which exceptions expire
     * @param tree what stands for all projects of the tree, as {@link #ofTree} says; asked only where a verdict depends
     *     on them
     */
    public Results(String tool, List<Path> files, ModuleMap map, LocalDate today, Supplier<String> tree) {
        this.tool = tool;
        this.files = files;
        this.map = map;
        this.today = today;
        this.tree = tree;
    }

    /**
     * Keeps what a part uses of the map, and what was found in the part.
     *
     * @param lookedAround whether the verdict depends on the other projects of the tree
     * @param listings lists the part's files as they were when they were judged
     */
    public void write(Part part, ProjectUse use, PartVerdict verdict, boolean lookedAround, Listings listings)
            throws IOException {
        Stamp stamp = stamp(part.roots(), listings);
        String now = files(part.roots(), stamp);
        String sources = sourcesBefore(part, now, stamp).orElseGet(() -> ContentOfPart.ofSources(part.written()));
        Key key = key(part, now, sources, lookedAround);
        AtomicFile.write(
                part.file(), ResultFile.write(new ProjectResult(part.project(), part.kind(), key, use, verdict)));
    }

    /** Returns what stands for all that people write in the projects of a tree, by name, and for what they recorded. */
    public static String ofTree(Path mapFolder, List<OtherProject> projects) {
        return ContentOfPart.ofTree(mapFolder, projects);
    }

    /** Takes the result of a part away, so that one of an earlier run does not stand for a run that came to none. */
    public static void forget(Part part) throws IOException {
        Files.deleteIfExists(part.file());
    }

    /**
     * Returns what stands for the sources where the last result has read them as they are now. Files that may have been
     * written while it was made are read again.
     */
    private Optional<String> sourcesBefore(Part part, String now, Stamp stamp) throws IOException {
        Optional<ProjectResult> before =
                fresh(part).filter(result -> result.key().files().equals(now));
        return before.isPresent()
                        && stamp.youngest()
                                < Files.getLastModifiedTime(part.file()).toMillis() - COARSE_MILLIS
                ? before.map(result -> result.key().sources())
                : Optional.empty();
    }

    /** Returns the result of a part, where the part has a result that fits the map, the tool and the files of now. */
    Optional<ProjectResult> fitting(Part part) {
        Optional<ProjectResult> found = fresh(part);
        try {
            return found.isPresent() && isFitting(part, found.get()) ? found : Optional.empty();
        } catch (IOException noMap) {
            return Optional.empty();
        }
    }

    private boolean isFitting(Part part, ProjectResult found) throws IOException {
        boolean haveClassFiles = part.roots().classes().stream().anyMatch(Files::isDirectory);
        String sources = haveClassFiles ? "" : ContentOfPart.ofSources(part.written());
        return found.key()
                .fits(
                        key(part, files(part.roots(), stamp(part.roots(), new Listings())), sources, false),
                        haveClassFiles);
    }

    /** Returns the result of a part that was judged in this session. */
    Optional<ProjectResult> fresh(Part part) {
        try {
            return ResultFile.read(OrdinaryFile.text(part.file(), OrdinaryFile.Bound.RESULT));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /** Returns the key that a result of a part would have that is made of what every checkout has today. */
    Key today(Part part, boolean lookedAround) {
        try {
            return key(part, "", ContentOfPart.ofSources(part.written()), lookedAround);
        } catch (IOException e) {
            throw new UncheckedIOException("the map has just been read", e);
        }
    }

    private Key key(Part part, String now, String sources, boolean lookedAround) throws IOException {
        return new Key(
                tool,
                Sha256.of(MapContent.of(files)),
                expired(),
                now,
                sources,
                ContentOfPart.ofRecorded(part.written(), mapFolder(), globs()),
                ContentOfPart.ofFlags(part.written(), mapFolder(), globsOfFlags()),
                lookedAround ? tree.get() : "");
    }

    private List<String> expired() {
        Stream<Place> exceptions = map.exceptions().stream()
                .filter(entry -> entry.isExpiredOn(today))
                .map(ExceptionEntry::place);
        Stream<Place> seams =
                map.seams().stream().filter(seam -> today.isAfter(seam.until())).map(Seam::place);
        Stream<Place> types = map.seams().stream()
                .flatMap(seam -> seam.through().stream())
                .filter(entry -> entry.until().filter(today::isAfter).isPresent())
                .map(Seam.Through::place);
        return Stream.of(exceptions, seams, types)
                .flatMap(each -> each)
                .map(Place::toString)
                .toList();
    }

    private List<String> globsOfFlags() {
        return map.seams().stream()
                .flatMap(seam -> seam.flags().stream())
                .flatMap(flag -> flag.in().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> globs() {
        return map.modules().values().stream()
                .flatMap(module -> module.freeze().resources().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The order in which a build came to know the folders says nothing, and a folder that is not there holds nothing. */
    private static Stamp stamp(CodeRoots roots, Listings listings) {
        List<FileTree> trees = Stream.of(
                        roots.classes().stream(),
                        roots.otherClasses().stream(),
                        roots.sources().stream().map(SourceRoot::folder),
                        roots.otherSources().stream().map(SourceRoot::folder))
                .flatMap(each -> each)
                .filter(Files::isDirectory)
                .distinct()
                .sorted()
                .toList()
                .parallelStream()
                .map(listings::of)
                .toList();
        return Stamp.of(trees);
    }

    /** The same files may break other rules where their sources are read in another way, since imports are judged. */
    private static String files(CodeRoots roots, Stamp stamp) {
        String reading = roots.sources().stream()
                .filter(root -> Files.isDirectory(root.folder()))
                .map(Reading::new)
                .distinct()
                .sorted(Comparator.comparing(Reading::folder).thenComparing(Reading::how))
                .map(Reading::how)
                .collect(Collectors.joining(", "));
        return Sha256.of(stamp.hex() + "\n" + reading);
    }

    /** Says how a folder is read; where it lies is no part of the key. */
    private record Reading(Path folder, String how) {

        Reading(SourceRoot root) {
            this(root.folder(), root.charset() + (root.leftToBytecode() ? " left to bytecode" : ""));
        }
    }

    private Path mapFolder() {
        return Objects.requireNonNull(files.get(0).getParent());
    }
}
