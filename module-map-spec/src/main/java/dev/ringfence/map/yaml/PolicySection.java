package dev.ringfence.map.yaml;

import dev.ringfence.map.Policy;
import dev.ringfence.map.Policy.Growth;
import dev.ringfence.map.Policy.Severity;
import java.util.Optional;

/** {@code policy}: what breaks the build and what is only told. */
record PolicySection(Values values) {

    private static final AllowedKeys KEYS =
            AllowedKeys.of("`policy`", "unmapped", "stale", "cycles", "growth", "unparsable");

    Policy read(Fields map) {
        Optional<Fields> fields = map.get("policy").flatMap(node -> values.object(node, "`policy`", KEYS));
        return fields.map(this::policy).orElse(Policy.defaults());
    }

    private Policy policy(Fields fields) {
        Policy defaults = Policy.defaults();
        return new Policy(
                severity(fields, "unmapped", defaults.unmapped()),
                severity(fields, "stale", defaults.stale()),
                severity(fields, "cycles", defaults.cycles()),
                values.choice(fields, "growth", Growth.class).orElse(defaults.growth()),
                severity(fields, "unparsable", defaults.unparsable()));
    }

    private Severity severity(Fields fields, String key, Severity otherwise) {
        return values.choice(fields, key, Severity.class).orElse(otherwise);
    }
}
