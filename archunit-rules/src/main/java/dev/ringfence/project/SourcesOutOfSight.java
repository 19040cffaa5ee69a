package dev.ringfence.project;

import dev.ringfence.map.TypeName;
import dev.ringfence.scan.text.Language;
import dev.ringfence.scan.text.SourceFile;
import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.scan.text.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds sources below the folder of a project that lie in none of the folders which this run reads.
 *
 * <p>Another profile may add such a folder, or a plugin that tells nobody of it. The folder is listed once, and only where
 * a type is missed. Files among resources are no sources: they are data of tests and of archetypes. Not safe for use by
 * several threads.
 */
public final class SourcesOutOfSight {

    private static final String RESOURCES = "resources";

    private final Path folder;
    private final Optional<Path> buildFolder;
    private final Supplier<List<Path>> read;
    private @Nullable SourceTree tree;

    private SourcesOutOfSight(Path folder, Optional<Path> buildFolder, Supplier<List<Path>> read) {
        this.folder = folder;
        this.buildFolder = buildFolder;
        this.read = read;
    }

    /** Looks around the code of a project. */
    public static SourcesOutOfSight around(ProjectCode code) {
        Surroundings around = code.surroundings();
        return new SourcesOutOfSight(
                normal(around.folder()), around.buildFolder().map(SourcesOutOfSight::normal), () -> foldersRead(code));
    }

    /** Looks below a folder that nothing else is known of. */
    static SourcesOutOfSight below(Path folder) {
        return new SourcesOutOfSight(normal(folder), Optional.empty(), List::of);
    }

    /** Returns the folders of main and test sources of this project, and whatever belongs to other projects. */
    private static List<Path> foldersRead(ProjectCode code) {
        List<Path> read = new ArrayList<>();
        Stream.concat(code.roots().sources().stream(), code.roots().otherSources().stream())
                .map(SourceRoot::folder)
                .map(SourcesOutOfSight::normal)
                .forEach(read::add);
        Path own = normal(code.surroundings().folder());
        for (OtherProject other : code.surroundings().neighbours()) {
            Path folder = normal(other.folder());
            if (!own.startsWith(folder)) {
                read.add(folder);
            }
            if (own.equals(folder)) {
                Stream.concat(other.sourceRoots().stream(), other.testSourceRoots().stream())
                        .map(root -> normal(root.folder()))
                        .forEach(read::add);
            }
        }
        return List.copyOf(read);
    }

    /** Returns the source of that name that declares the package. */
    public Optional<Path> find(String packageName, String fileName) {
        return tree().find(packageName, fileName).map(SourceFile::path);
    }

    /** Returns the source that bears the name of the type, and declares its package. */
    public Optional<Path> find(TypeName type) {
        return Arrays.stream(Language.values())
                .flatMap(language -> find(type.packageName(), language.fileNameOf(type.simpleName())).stream())
                .findFirst();
    }

    /** Says whether a build has made the file. */
    boolean isGenerated(Path file) {
        return buildFolder.filter(normal(file)::startsWith).isPresent();
    }

    private SourceTree tree() {
        SourceTree found = tree;
        if (found == null) {
            List<Path> known = read.get();
            found = SourceTree.of(Stream.concat(Stream.of(folder), buildFolder.stream())
                    .map(root -> new SourceRoot(root, relative -> isOutOfSight(root, relative, known)))
                    .toList());
            tree = found;
        }
        return found;
    }

    private boolean isOutOfSight(Path root, String relative, List<Path> known) {
        if (Language.ofFile(relative).isEmpty()) {
            return false;
        }
        Path file = root.resolve(relative);
        boolean isData = !isGenerated(file) && ("/" + relative).contains("/" + RESOURCES + "/");
        return !isData && known.stream().noneMatch(file::startsWith);
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
