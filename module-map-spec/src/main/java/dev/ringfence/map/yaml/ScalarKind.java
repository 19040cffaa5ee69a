package dev.ringfence.map.yaml;

import java.util.regex.Pattern;

/**
 * Says what a scalar without quotes is by the core schema of YAML 1.2: what editors, and the JSON schema in them, take
 * it for.
 */
enum ScalarKind {
    TEXT("a text"),
    NUMBER("a number"),
    TRUTH("true or false"),
    NOTHING("nothing");

    private static final Pattern NUMBERS =
            Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
                    + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final Pattern TRUTHS = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern NOTHINGS = Pattern.compile("null|Null|NULL|~|");

    private final String described;

    ScalarKind(String described) {
        this.described = described;
    }

    static ScalarKind ofPlain(String text) {
        if (NOTHINGS.matcher(text).matches()) {
            return NOTHING;
        }
        if (TRUTHS.matcher(text).matches()) {
            return TRUTH;
        }
        return NUMBERS.matcher(text).matches() ? NUMBER : TEXT;
    }

    String described() {
        return described;
    }
}
