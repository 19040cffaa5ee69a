package dev.ringfence.flags;

import dev.ringfence.files.FileTree;
import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.files.ShownPath;
import dev.ringfence.map.PathGlob;
import dev.ringfence.map.Place;
import dev.ringfence.map.SeamFlag;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeKind;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.violation.Sighting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds the files of a project that the map names beside the keys of flags.
 *
 * <p>Folders of builds, test code and projects within the project are not looked into. Files of the map's folder that
 * lie in no project are one project's, so that each is looked at once.
 *
 * @param folder the project's folder
 * @param tree the files
 * @param flags the keys beside which the map names files
 */
record FilesOfFlags(Path folder, FileTree tree, List<SeamFlag> flags) {

    private static final Set<String> SKIPPED = Set.of(".git", "target", "node_modules");
    private static final List<String> TESTS = List.of("src/test", "src/it");

    static FilesOfFlags in(ProjectCode code, List<SeamFlag> keys) {
        Path folder = code.surroundings().folder().toAbsolutePath().normalize();
        List<SeamFlag> flags =
                keys.stream().filter(flag -> !flag.in().isEmpty()).toList();
        return flags.isEmpty() || code.kind() != CodeKind.MAIN
                ? new FilesOfFlags(folder, new FileTree(List.of(), List.of()), List.of())
                : new FilesOfFlags(folder, tree(code, folder, flags), flags);
    }

    private static FileTree tree(ProjectCode code, Path folder, List<SeamFlag> flags) {
        List<PathGlob> globs =
                flags.stream().flatMap(flag -> globs(flag).stream()).toList();
        FileTree own = below(folder, code, globs);
        return code.surroundings()
                .beyond()
                .map(beyond -> own.and(below(beyond.toAbsolutePath().normalize(), code, globs)))
                .orElse(own);
    }

    private static FileTree below(Path top, ProjectCode code, List<PathGlob> globs) {
        Optional<Path> buildFolder = code.surroundings()
                .buildFolder()
                .map(path -> path.toAbsolutePath().normalize());
        return FileTree.withChanges(
                top,
                relative -> isNamed(globs, code.shown(top.resolve(relative))),
                inner -> isSkipped(ShownPath.of(top, inner), inner, buildFolder)
                        || globs.stream().noneMatch(glob -> glob.leadsInto(code.shown(inner))),
                name -> false);
    }

    private static List<PathGlob> globs(SeamFlag flag) {
        return flag.in().stream().map(PathGlob::of).toList();
    }

    private static boolean isNamed(List<PathGlob> globs, String fromMap) {
        return globs.stream().anyMatch(glob -> glob.names(fromMap));
    }

    private static boolean isSkipped(String shown, Path folder, Optional<Path> buildFolder) {
        String name = shown.substring(shown.lastIndexOf('/') + 1);
        return SKIPPED.contains(name) && !shown.startsWith("src/")
                || buildFolder.filter(folder::equals).isPresent()
                || TESTS.contains(shown)
                || Files.exists(folder.resolve("pom.xml"));
    }

    /** Says whether there is anything to look at, or to tell. */
    boolean isAny() {
        return !tree.files().isEmpty() || !tree.failures().isEmpty();
    }

    /**
     * Returns the flags whose keys the files have.
     *
     * @param doubts takes what cannot be read
     */
    SortedMap<TypeName, SortedSet<Sighting>> read(ProjectCode code, List<FlagDoubt> doubts) {
        SortedMap<TypeName, SortedSet<Sighting>> found = new TreeMap<>();
        for (FileTree.Failure failure : tree.failures()) {
            doubts.add(doubt(
                    code.shown(failure.path()), "files are looked for here beside a flag, and it " + failure.reason()));
        }
        for (FileTree.Entry file : tree.files()) {
            String fromMap = code.shown(file.path());
            List<SeamFlag> wanted =
                    flags.stream().filter(flag -> isNamed(globs(flag), fromMap)).toList();
            try {
                add(file, wanted, found);
            } catch (IOException e) {
                doubts.add(doubt(fromMap, "this file is named beside a flag, and " + reasonOf(file, e)));
            }
        }
        found.replaceAll((flag, places) -> FilesOnce.of(places));
        return found;
    }

    private static FlagDoubt doubt(String shown, String message) {
        return new FlagDoubt(new Place(shown, 0), message, "Mend it, or take it out of `in` under `flags`.");
    }

    private static String reasonOf(FileTree.Entry file, IOException e) {
        return file.isLink()
                ? "leads nowhere: a link whose target is gone, or one that leads back to itself"
                : FileTree.reasonOf(e);
    }

    private static void add(FileTree.Entry file, List<SeamFlag> wanted, SortedMap<TypeName, SortedSet<Sighting>> found)
            throws IOException {
        String text = DecodedText.of(file.read(OrdinaryFile.Bound.RESOURCE));
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            for (SeamFlag flag : wanted) {
                if (KeyInText.isWordOf(line, flag.name())) {
                    found.computeIfAbsent(flag.asEnd(), unused -> new TreeSet<>())
                            .add(new Sighting(file.path(), number, false));
                }
            }
        }
    }
}
