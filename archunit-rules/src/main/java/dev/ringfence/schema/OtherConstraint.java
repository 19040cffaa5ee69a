package dev.ringfence.schema;

import java.util.regex.Pattern;

/** Knows by the name, as databases and people give it, that a constraint is no foreign key. */
final class OtherConstraint {

    private static final Pattern NAME = Pattern.compile("(pk|uk|uq|uc|unq|unique|ck|chk|check|df|nn|ux|ix|idx)[_$].*"
            + "|.*_(pkey|key|check|pk|uk|uq|uc|unq|unique|ck|chk|excl|not_null)\\d*");

    private OtherConstraint() {}

    static boolean isOne(String name) {
        return NAME.matcher(name).matches();
    }
}
