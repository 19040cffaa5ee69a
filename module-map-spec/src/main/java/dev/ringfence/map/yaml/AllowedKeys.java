package dev.ringfence.map.yaml;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists the keys that an object of the map may have, {@code x-} keys apart; no other key is read.
 *
 * @param owner whose keys they are, for messages: {@code a module}
 * @param keys those that this version reads
 * @param reserved those that a later version will read, so that no map uses them for something else
 * @param elsewhere what to do about those that belong to another object, by the key
 */
record AllowedKeys(String owner, List<String> keys, Set<String> reserved, Map<String, String> elsewhere) {

    private static final Set<String> RESERVED = Set.of("tests", "artifacts");

    static final AllowedKeys MAP = new AllowedKeys(
            "the map",
            List.of(
                    "version",
                    "root",
                    "include",
                    "modules",
                    "exceptions",
                    "ignore",
                    "layers",
                    "policy",
                    "tables",
                    "seams",
                    "advise"),
            RESERVED,
            Map.of("part", "Take it out; `part: true` stands in files called `*.module-map.yaml`."));

    private static final String OF_THE_MAP = "Write it in the map that includes the part, for all of the map.";

    static final AllowedKeys PART = new AllowedKeys(
            "a part",
            List.of("version", "part", "modules", "exceptions", "ignore"),
            RESERVED,
            Stream.of("root", "policy", "layers", "include", "tables", "seams", "advise")
                    .collect(Collectors.toUnmodifiableMap(key -> key, key -> OF_THE_MAP)));

    static final AllowedKeys MODULE = new AllowedKeys(
            "a module",
            List.of(
                    "packages",
                    "types",
                    "tables",
                    "modules",
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
                    "subdomain",
                    "translations",
                    "facts"),
            RESERVED,
            Map.of("seams", "Write it in the map itself, beside `modules`."));

    static final AllowedKeys EXCEPTION = of("an exception", "from", "to", "rule", "because", "owner", "until", "edges");

    static final AllowedKeys POLICY =
            of("`policy`", "unmapped", "stale", "unused", "cycles", "growth", "unparsable", "unowned", "leaks");

    static final AllowedKeys TABLES = of("`tables`", "naming", "migrations", "sql", "ignore");

    static final AllowedKeys SEAM = of("a seam", "old", "new", "through", "flags", "until", "owner", "because");

    static final AllowedKeys NEW = of("`new` as an object", "type");

    static final AllowedKeys THROUGH = of("an entry of `through`", "type", "until");

    static final AllowedKeys FLAG = of("an entry of `flags`", "key", "field", "in");

    static final AllowedKeys FREEZE = of("`freeze`", "resources", "deletions");

    static final AllowedKeys PACKAGE = of("an entry of `packages`", "package", "because");

    static final AllowedKeys TYPE = of("an entry of `types`", "type", "because");

    static final AllowedKeys TABLE = of("an entry of `tables`", "table", "to", "because");

    static final AllowedKeys EXPORT = of("an entry of `exports`", "package", "type", "to", "except", "because");

    static final AllowedKeys REQUIREMENT = of("an entry of `requires`", "module", "internals", "because");

    static final AllowedKeys FORBID = of("an entry of `forbids`", "packages", "types", "because");

    static final AllowedKeys TRANSLATION = of("an entry of `translations`", "of", "in", "but", "because");

    static final AllowedKeys FACTS = of("`facts`", "traffic", "critical", "scaling", "isolation", "team", "because");

    static final AllowedKeys ADVISE = of("`advise`", "months", "sweep", "weights", "ignore-authors");

    static final AllowedKeys WEIGHTS = of("`weights`", "table", "key", "transaction", "cycle");

    static final AllowedKeys IGNORE = of("an entry of `ignore`", "packages", "types", "because");

    private static AllowedKeys of(String owner, String... keys) {
        return new AllowedKeys(owner, List.of(keys), Set.of(), Map.of());
    }

    boolean isFree(String key) {
        return key.startsWith("x-");
    }
}
