package dev.ringfence.maven.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the projects that a pom leads to, module by module, as the poms on disk say; Maven may know fewer projects. */
public final class PomTree {

    private PomTree() {}

    /** Returns the projects' folders, the folder of the pom itself first. */
    public static List<Path> folders(Path topPom) {
        Set<Path> seen = new LinkedHashSet<>();
        Deque<Path> waiting = new ArrayDeque<>();
        waiting.add(topPom.toAbsolutePath().normalize());
        while (!waiting.isEmpty()) {
            Path pom = waiting.removeFirst();
            if (Files.isRegularFile(pom) && seen.add(pom)) {
                PomModules.of(pom).stream().map(module -> pomOf(pom, module)).forEach(waiting::addLast);
            }
        }
        return seen.stream().map(Path::getParent).distinct().toList();
    }

    private static Path pomOf(Path pom, String module) {
        Path named = pom.resolveSibling(module).normalize();
        return Files.isDirectory(named) ? named.resolve("pom.xml") : named;
    }
}
