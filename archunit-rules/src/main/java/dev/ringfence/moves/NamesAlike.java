package dev.ringfence.moves;

import dev.ringfence.map.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Finds which of many names are like a name, as {@link LikeNames} says; most are never compared. */
final class NamesAlike {

    private final Map<String, List<TypeName>> named = new HashMap<>();
    private final Map<String, List<LikeNames>> ofPackage = new HashMap<>();

    /** Looks among these names. */
    NamesAlike(Collection<TypeName> names) {
        for (TypeName name : new LinkedHashSet<>(names)) {
            named.computeIfAbsent(name.simpleName(), unused -> new ArrayList<>(1))
                    .add(name);
            ofPackage
                    .computeIfAbsent(name.packageName(), unused -> new ArrayList<>())
                    .add(new LikeNames(name));
        }
    }

    /** Returns those that are like the name. */
    List<TypeName> to(TypeName name) {
        LikeNames like = new LikeNames(name);
        List<TypeName> found = new ArrayList<>();
        named.getOrDefault(name.simpleName(), List.of()).stream()
                .filter(other -> LikeNames.are(name, other))
                .forEach(found::add);
        ofPackage.getOrDefault(name.packageName(), List.of()).stream()
                .filter(like::isLike)
                .map(LikeNames::name)
                .forEach(found::add);
        return found;
    }
}
