package dev.ringfence.growth;

import dev.ringfence.git.TreeFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;

/**
 * Reads the files on disk: those that git tracks or would track, and those beside a project, whatever git says of them.
 * A gate reads the ledgers of its project, so a build that copies an ignored one there has it read as well.
 */
final class FilesOfToday implements TreeFiles {

    private static final String LEDGERS = "ringfence";

    private final TreeFiles known;
    private final Path workTree;
    private final Collection<String> projects;

    /**
     * Adds what gates read to what git knows.
     *
     * @param projects the folders of the projects that are judged, from the work tree
     */
    FilesOfToday(TreeFiles known, Path workTree, Collection<String> projects) {
        this.known = known;
        this.workTree = workTree;
        this.projects = projects;
    }

    @Override
    public SortedSet<String> paths(Predicate<String> asked) {
        SortedSet<String> paths = known.paths(asked);
        projects.stream().map(project -> DebtFiles.join(project, LEDGERS)).forEach(folder -> add(folder, asked, paths));
        return paths;
    }

    private void add(String folder, Predicate<String> asked, SortedSet<String> paths) {
        Path onDisk = workTree.resolve(folder);
        if (!Files.isDirectory(onDisk, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(onDisk, Files::isRegularFile)) {
            for (Path file : files) {
                String path = DebtFiles.join(folder, String.valueOf(file.getFileName()));
                if (asked.test(path)) {
                    paths.add(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<byte[]> content(String path) {
        return known.content(path);
    }
}
