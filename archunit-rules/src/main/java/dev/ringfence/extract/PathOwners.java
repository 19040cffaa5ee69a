package dev.ringfence.extract;

import dev.ringfence.files.SlashPath;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Says by today's claims to which module a file of any commit belongs: a source by its name, and any other file by its
 * folder. The package is the longest end of the path that a module claims.
 */
final class PathOwners {

    private static final Set<String> SOURCES = Set.of("java", "kt", "groovy", "scala");
    private static final String ANY_OF_PACKAGE = "package-info";

    private final TopModules modules;
    private final Map<String, Optional<ModuleName>> known = new HashMap<>();

    PathOwners(TopModules modules) {
        this.modules = modules;
    }

    ModuleMap map() {
        return modules.judge().map();
    }

    Optional<ModuleName> of(String path) {
        return known.computeIfAbsent(path, this::find);
    }

    private Optional<ModuleName> find(String path) {
        List<String> folders = Arrays.asList(SlashPath.folder(path).split("/"));
        String name = simpleName(SlashPath.name(path));
        return IntStream.range(0, folders.size())
                .mapToObj(from -> String.join(".", folders.subList(from, folders.size())))
                .flatMap(inPackage -> modules.of(TypeName.in(inPackage, name)).stream())
                .findFirst();
    }

    private static String simpleName(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 && SOURCES.contains(file.substring(dot + 1)) ? file.substring(0, dot) : ANY_OF_PACKAGE;
    }
}
