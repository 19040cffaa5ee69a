package dev.ringfence.maven.project;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the top of the reactor that a folder belongs to, by the poms on disk.
 *
 * <p>Maven itself cannot tell: started in a submodule it knows that one project alone, and its root folder is wrong
 * without a {@code .mvn} folder.
 */
public final class ReactorTop {

    private ReactorTop() {}

    /** Returns the highest folder whose pom leads down to this one, module by module. */
    public static Path of(Path folder) {
        Path top = folder.toAbsolutePath().normalize();
        for (Path above = top.getParent(); above != null; above = above.getParent()) {
            if (holdsModule(above, top)) {
                top = above;
            }
        }
        return top;
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
