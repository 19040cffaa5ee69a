package dev.ringfence.map.yaml;

import dev.ringfence.map.Place;
import dev.ringfence.map.Policy;
import dev.ringfence.map.Policy.Growth;
import dev.ringfence.map.Policy.Leaks;
import dev.ringfence.map.Policy.Severity;
import dev.ringfence.map.Policy.Unowned;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads {@code policy}: what breaks the build and what is only told. */
record PolicySection(Values values) {

    Policy read(Fields map) {
        Optional<Fields> fields =
                map.get("policy").flatMap(node -> values.object(node, "`policy`", AllowedKeys.POLICY));
        Place place = map.has("policy")
                ? map.placeOf("policy")
                : new Place(map.place().file(), 1, 1);
        Policy defaults = Policy.defaults(place);
        return fields.map(entries -> policy(entries, defaults)).orElse(defaults);
    }

    private Policy policy(Fields fields, Policy defaults) {
        return new Policy(
                severity(fields, "unmapped", defaults.unmapped()),
                severity(fields, "stale", defaults.stale()),
                severity(fields, "unused", defaults.unused()),
                severity(fields, "cycles", defaults.cycles()),
                values.choice(fields, "growth", Growth.class).orElse(defaults.growth()),
                severity(fields, "unparsable", defaults.unparsable()),
                values.choice(fields, "unowned", Unowned.class).orElse(defaults.unowned()),
                values.choice(fields, "leaks", Leaks.class).orElse(defaults.leaks()),
                defaults.place(),
                places(fields));
    }

    private static Map<String, Place> places(Fields fields) {
        return AllowedKeys.POLICY.keys().stream()
                .filter(fields::has)
                .collect(Collectors.toMap(key -> key, fields::placeOf));
    }

    private Severity severity(Fields fields, String key, Severity otherwise) {
        return values.choice(fields, key, Severity.class).orElse(otherwise);
    }
}
