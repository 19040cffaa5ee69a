package dev.ringfence.infer.tables;

import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Says whose a migration is by the folder in which it lies.
 *
 * <ol>
 *   <li>A folder below {@code db/migration} or {@code db/changelog} may be called as a module is. Case, hyphens and
 *       underscores do not count.
 *   <li>Otherwise the folder may be a package of a module.
 * </ol>
 */
final class MigrationFolders {

    private static final Set<String> HISTORIES = Set.of("migration", "changelog");

    private final Judge judge;
    private final Collection<Module> modules;

    MigrationFolders(Judge judge) {
        this.judge = judge;
        this.modules = judge.map().modules().values();
    }

    /** Returns the module; none where the folder says nothing, or names two modules. */
    Optional<ModuleName> moduleOf(String file) {
        List<String> path = List.of(file.split("/"));
        List<String> folders = path.subList(0, path.size() - 1);
        SortedSet<ModuleName> named = named(folders);
        if (named.isEmpty()) {
            return judge.ownerOf(TypeName.in(packageOf(folders), "package-info"))
                    .owningModule()
                    .map(Module::name);
        }
        return named.size() == 1 ? Optional.of(named.first()) : Optional.empty();
    }

    private SortedSet<ModuleName> named(List<String> folders) {
        Set<String> below = IntStream.range(0, folders.size() - 1)
                .filter(at -> folders.get(at).equals("db") && HISTORIES.contains(folders.get(at + 1)))
                .boxed()
                .flatMap(at -> folders.stream().skip(at + 2L))
                .map(MigrationFolders::plain)
                .collect(Collectors.toSet());
        return modules.stream()
                .map(Module::name)
                .filter(name -> below.contains(plain(name.value())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    /** Folders of sources and resources, such as {@code src/main/resources}, are no part of a package. */
    private static String packageOf(List<String> folders) {
        boolean isInRoot = folders.size() > 2
                && folders.get(0).equals("src")
                && folders.get(1).equals("main");
        return String.join(".", isInRoot ? folders.subList(3, folders.size()) : folders);
    }
}
