package dev.ringfence.source;

import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.text.WordHashes;
import dev.ringfence.source.names.ImportedNames;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which types the words of a source may stand for by imports of whole Java modules.
 *
 * <p>Safe for use by several threads.
 */
final class WordsOfModules {

    private final KnownTypes known;
    private volatile @Nullable Map<Integer, List<String>> byHash;

    WordsOfModules(KnownTypes known) {
        this.known = known;
    }

    /** Returns these types. */
    Stream<TypeName> types(ImportedNames imports, WordHashes words) {
        Map<Integer, List<String>> names = namesByHash();
        return words.stream()
                .boxed()
                .flatMap(hash -> names.getOrDefault(hash, List.of()).stream())
                .flatMap(name -> imports.ofModule(name).stream());
    }

    /** They are sorted when a source first imports a module. */
    private synchronized Map<Integer, List<String>> namesByHash() {
        Map<Integer, List<String>> names = byHash;
        if (names == null) {
            names = known.simpleNames().collect(Collectors.groupingBy(String::hashCode));
            byHash = names;
        }
        return names;
    }
}
