package dev.ringfence.maven.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the modules that a pom on disk names, those of its profiles included, whether or not these are active. */
public final class PomModules {

    /** Plugins have elements of the same names in their configurations. */
    private static final Set<String> PATHS = Set.of(
            "project/modules/module",
            "project/subprojects/subproject",
            "project/profiles/profile/modules/module",
            "project/profiles/profile/subprojects/subproject");

    private PomModules() {}

    /** Returns the modules' paths as written; none where the pom cannot be read, which is Maven's to complain about. */
    public static List<String> of(Path pom) {
        List<String> modules = new ArrayList<>();
        Xml.read(pom, (path, element) -> {
            boolean isModule = PATHS.contains(path);
            if (isModule) {
                modules.add(element.getElementText().strip());
            }
            return isModule;
        });
        return modules;
    }
}
