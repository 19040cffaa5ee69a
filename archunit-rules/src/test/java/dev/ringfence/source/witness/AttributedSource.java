package dev.ringfence.source.witness;

import dev.ringfence.map.TypeName;
import java.util.List;
import java.util.SortedSet;

/**
 * What a source names, as javac understands it.
 *
 * @param path below the source root, with forward slashes
 * @param types its top-level types, or its package-info
 * @param mentions where it names others
 * @param unsettled the names of which javac could make nothing
 */
record AttributedSource(String path, List<TypeName> types, SortedSet<Mention> mentions, List<String> unsettled) {

    /** To this type belong the imports that no type uses: the one that the file is named for, else the first. */
    TypeName primary() {
        return primary(path, types);
    }

    static TypeName primary(String path, List<TypeName> types) {
        String simpleName = path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
        return types.stream()
                .filter(type -> type.simpleName().equals(simpleName))
                .findFirst()
                .orElse(types.get(0));
    }
}
