package dev.ringfence.schema.flyway;

import dev.ringfence.schema.step.MigrationFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what Flyway reads in the name of a file. */
record FlywayFile(Kind kind, Optional<FlywayVersion> version, String description, MigrationFile file) {

    /** A kind says what Flyway does with the file. */
    enum Kind {
        BASELINE,
        VERSIONED,
        REPEATABLE,
        /** An undo or a callback, which no history runs. */
        ASIDE
    }

    private static final Pattern NAME =
            Pattern.compile("(?<prefix>[BVUR])(?<version>[0-9._]*?)(__(?<description>.*))?\\.(sql|java|kt|groovy)");
    private static final Pattern CALLBACK =
            Pattern.compile("((before|after)(Each)?[A-Z]\\w*|createSchema)(__.*)?\\.sql");

    /** Returns what the name says, or empty where Flyway would not look at the file. */
    static Optional<FlywayFile> of(MigrationFile file) {
        if (CALLBACK.matcher(file.name()).matches()) {
            return Optional.of(new FlywayFile(Kind.ASIDE, Optional.empty(), "", file));
        }
        Matcher name = NAME.matcher(file.name());
        return name.matches() ? of(file, name) : Optional.empty();
    }

    private static Optional<FlywayFile> of(MigrationFile file, Matcher name) {
        Optional<FlywayVersion> version = FlywayVersion.of(name.group("version"));
        String description = Optional.ofNullable(name.group("description")).orElse("");
        boolean repeatable = name.group("prefix").equals("R");
        boolean fits = repeatable ? name.group("version").isEmpty() && !description.isEmpty() : version.isPresent();
        return fits
                ? Optional.of(new FlywayFile(kind(name.group("prefix")), version, description.replace('_', ' '), file))
                : Optional.empty();
    }

    private static Kind kind(String prefix) {
        return switch (prefix) {
            case "B" -> Kind.BASELINE;
            case "V" -> Kind.VERSIONED;
            case "R" -> Kind.REPEATABLE;
            default -> Kind.ASIDE;
        };
    }

    boolean isSql() {
        return file.extension().equals("sql");
    }
}
