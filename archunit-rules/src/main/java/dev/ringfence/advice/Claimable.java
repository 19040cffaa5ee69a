package dev.ringfence.advice;

import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the least that a module has to claim to own given types. */
public final class Claimable {

    private Claimable() {}

    /** Returns the packages of the types, but for roots and for packages that lie below another one of them. */
    public static List<String> packages(Collection<TypeName> types, ModuleMap map) {
        Set<String> roots = roots(map);
        List<String> least = new ArrayList<>();
        types.stream()
                .map(TypeName::packageName)
                .filter(name -> !roots.contains(name))
                .distinct()
                .sorted()
                .filter(name -> least.stream().noneMatch(above -> name.startsWith(above + ".")))
                .forEach(least::add);
        return List.copyOf(least);
    }

    /** Returns the types that lie in a root itself. */
    public static List<String> typesOfRoots(Collection<TypeName> types, ModuleMap map) {
        Set<String> roots = roots(map);
        return types.stream()
                .filter(type -> roots.contains(type.packageName()))
                .map(TypeName::qualified)
                .toList();
    }

    private static Set<String> roots(ModuleMap map) {
        return map.roots().stream().map(NamePattern::text).collect(Collectors.toSet());
    }

    /** Returns the name as the map writes it: below the root, where there is one root. */
    public static String written(String name, ModuleMap map) {
        if (map.roots().size() != 1) {
            return name;
        }
        PackagePattern root = map.roots().get(0);
        return name.startsWith(root.text() + ".") && !name.startsWith(root.text() + "..")
                ? name.substring(root.text().length())
                : name;
    }
}
