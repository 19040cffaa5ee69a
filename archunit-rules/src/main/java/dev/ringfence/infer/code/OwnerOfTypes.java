package dev.ringfence.infer.code;

import dev.ringfence.map.TypeName;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds whom to ask about a module: the owners of most of its files. */
public record OwnerOfTypes(CodeBase code, CodeOwners codeOwners) {

    /** Returns the owners of most files that have any owner; where others own some of the files, a note says so. */
    public Optional<String> of(Collection<TypeName> types, List<String> notes) {
        Map<String, Long> filesByOwner = types.stream()
                .flatMap(type -> Optional.ofNullable(code.types().get(type)).stream())
                .flatMap(home -> home.source().stream())
                .distinct()
                .flatMap(source -> codeOwners.ownersOf(source).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        long owned = filesByOwner.values().stream().mapToLong(Long::longValue).sum();
        Optional<Map.Entry<String, Long>> most = filesByOwner.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
        if (most.isEmpty()) {
            return Optional.empty();
        }
        long others = owned - most.get().getValue();
        if (others > 0) {
            notes.add("CODEOWNERS names others for " + others + " of its " + owned + " files");
        }
        return Optional.of(most.get().getKey());
    }
}
