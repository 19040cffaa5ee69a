package dev.ringfence.maven.project;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the top of the reactor that a folder belongs to, by the poms on disk.
 *
 * <p>Maven itself cannot tell: started in a submodule it knows that one project alone, and its root folder is wrong
 * without a {@code .mvn} folder.
 *
 * <ol>
 *   <li>Of the folders above, the highest whose pom leads down to the folder.
 *   <li>Or a folder beside one of these, such as {@code parent} with {@code <module>../orders</module>}. Folders are
 *       looked at up to the one that holds {@code .git}; where none does, two levels up.
 * </ol>
 */
public final class ReactorTop {

    private static final int LEVELS_WITHOUT_GIT = 2;
    private static final int MOST_BESIDE = 200;

    private ReactorTop() {}

    /** Returns the folder whose pom leads to this one, module by module; the folder itself where there is none. */
    public static Path of(Path folder) {
        Path top = above(folder.toAbsolutePath().normalize());
        return beside(top).map(ReactorTop::above).orElse(top);
    }

    private static Path above(Path folder) {
        Path top = folder;
        for (Path above = top.getParent(); above != null; above = above.getParent()) {
            if (holdsModule(above, top)) {
                top = above;
            }
        }
        return top;
    }

    private static Optional<Path> beside(Path top) {
        return foldersAbove(top).stream()
                .flatMap(above -> foldersIn(above).stream())
                .filter(beside -> !top.startsWith(beside) && holdsModule(beside, top))
                .findFirst();
    }

    private static List<Path> foldersAbove(Path top) {
        List<Path> above = new ArrayList<>();
        Path at = top;
        while (!isRepository(at) && at.getParent() != null) {
            at = at.getParent();
            above.add(at);
        }
        return isRepository(at) ? above : above.subList(0, Math.min(LEVELS_WITHOUT_GIT, above.size()));
    }

    /** Says whether a module lies so near to its top pom that the top would be found from there. */
    static boolean mayLieBeside(Path top, Path module) {
        return foldersAbove(module).stream().anyMatch(above -> above.equals(top.getParent()));
    }

    private static boolean isRepository(Path folder) {
        return Files.exists(folder.resolve(".git"));
    }

    /** Returns the folders in a folder, sorted; none of a folder that holds very many, or may not be read. */
    private static List<Path> foldersIn(Path folder) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> each = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path one : each) {
                found.add(one);
                if (found.size() > MOST_BESIDE) {
                    return List.of();
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return List.of();
        }
        return found.stream().sorted().toList();
    }

    private static boolean holdsModule(Path folder, Path module) {
        Path pom = folder.resolve("pom.xml");
        return Files.isRegularFile(pom)
                && PomModules.of(pom).stream()
                        .map(folder::resolve)
                        .map(Path::normalize)
                        .anyMatch(named -> named.equals(module) || named.equals(module.resolve("pom.xml")));
    }
}
