package dev.ringfence.map.yaml;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys that an object of the map may have, {@code x-} keys apart.
 *
 * @param owner whose keys they are, for messages: {@code a module}
 * @param keys those that this version reads
 * @param reserved those that a later version will read, so that no map uses them for something else
 */
record Vocabulary(String owner, List<String> keys, Set<String> reserved) {

    private static final Set<String> RESERVED =
            Set.of("include", "part", "tests", "artifacts", "tables", "seams", "translations");

    static final Vocabulary MAP = new Vocabulary(
            "the map", List.of("version", "root", "modules", "exceptions", "ignore", "layers", "policy"), RESERVED);

    static final Vocabulary MODULE = new Vocabulary(
            "a module",
            List.of(
                    "packages",
                    "types",
                    "shared",
                    "external",
                    "exports",
                    "requires",
                    "forbids",
                    "layers",
                    "owner",
                    "state",
                    "because",
                    "freeze",
                    "subdomain"),
            withModules());

    static final Vocabulary EXCEPTION = of("an exception", "from", "to", "rule", "because", "owner", "until", "edges");

    static Vocabulary of(String owner, String... keys) {
        return new Vocabulary(owner, List.of(keys), Set.of());
    }

    boolean isFree(String key) {
        return key.startsWith("x-");
    }

    private static Set<String> withModules() {
        return Stream.concat(RESERVED.stream(), Stream.of("modules")).collect(Collectors.toUnmodifiableSet());
    }
}
