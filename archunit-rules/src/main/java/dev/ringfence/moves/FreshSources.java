package dev.ringfence.moves;

import dev.ringfence.map.TypeName;
import dev.ringfence.project.ProjectTree.Here;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds sources that no known violation begins at, by the names of their types. */
final class FreshSources {

    private final Map<TypeName, List<Here>> byType = new HashMap<>();
    private Optional<NamesAlike> names = Optional.empty();

    FreshSources(Collection<Here> sources) {
        sources.forEach(here -> byType.computeIfAbsent(here.type(), unused -> new ArrayList<>(1))
                .add(here));
    }

    /** Returns the sources of that name. */
    List<Here> named(TypeName type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Returns the sources whose names are like it. */
    List<Here> like(TypeName type) {
        NamesAlike known = names.orElseGet(() -> new NamesAlike(byType.keySet()));
        names = Optional.of(known);
        return known.to(type).stream().flatMap(this::all).toList();
    }

    private Stream<Here> all(TypeName type) {
        return named(type).stream();
    }
}
