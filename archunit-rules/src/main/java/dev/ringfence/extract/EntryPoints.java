package dev.ringfence.extract;

import dev.ringfence.map.Edge;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.EntryPointReader;
import dev.ringfence.scan.classfile.Nest;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Knows which types are called from outside the code, and what they reach over edges between types: more than a run
 * would show, and never less, reflection apart.
 */
final class EntryPoints {

    private final SortedSet<TypeName> types = new TreeSet<>();
    private final Map<TypeName, Set<TypeName>> usersOf = new HashMap<>();

    private EntryPoints() {}

    static EntryPoints of(Collection<Nest> nests, Collection<Edge> edges) {
        EntryPoints points = new EntryPoints();
        nests.stream().filter(EntryPointReader::isIn).map(Nest::type).forEach(points.types::add);
        edges.forEach(edge -> points.usersOf
                .computeIfAbsent(edge.to(), unused -> new HashSet<>())
                .add(edge.from()));
        return points;
    }

    int all() {
        return types.size();
    }

    /** Counts those that reach a module, or lie in it. */
    int reaching(ModuleName module, TopModules modules, Collection<TypeName> code) {
        List<TypeName> own =
                code.stream().filter(type -> modules.isIn(type, module)).toList();
        Set<TypeName> seen = new HashSet<>(own);
        Deque<TypeName> open = new ArrayDeque<>(own);
        while (!open.isEmpty()) {
            usersOf.getOrDefault(open.pop(), Set.of()).stream()
                    .filter(seen::add)
                    .forEach(open::push);
        }
        return (int) types.stream().filter(seen::contains).count();
    }
}
