package dev.ringfence.schema.liquibase;

import dev.ringfence.schema.step.MigrationFile;
import java.util.Optional;
import java.util.Set;

/** A changelog is a file with the tree that was read from it. */
record Changelog(MigrationFile file, Element root) {

    /** The name of what holds everything. */
    static final String ROOT = "databaseChangeLog";

    private static final Set<String> FORMS = Set.of("xml", "yaml", "yml", "json", "sql");

    /** Says whether the file has a form that a changelog may have. */
    static boolean mayBe(MigrationFile file) {
        return FORMS.contains(file.extension());
    }

    /**
     * Reads the file, or returns empty where it is something other than a changelog, such as plain SQL.
     *
     * @throws BrokenChangelogException where it can be neither read nor told apart
     */
    static Optional<Changelog> read(MigrationFile file) throws BrokenChangelogException {
        String text = file.text();
        if (text.indexOf('\0') >= 0) {
            throw new BrokenChangelogException(0, "the file is not text", "Save it as UTF-8.");
        }
        if (file.extension().equals("sql") && !SqlChangelog.isFormatted(text)) {
            return Optional.empty();
        }
        return Optional.of(new Changelog(file, tree(file.extension(), text)))
                .filter(changelog -> changelog.root().is(ROOT));
    }

    private static Element tree(String form, String text) throws BrokenChangelogException {
        if (text.isBlank()) {
            throw new BrokenChangelogException(0, "the file is empty", "Write `" + ROOT + "`, or delete the file.");
        }
        return switch (form) {
            case "xml" -> XmlChangelog.read(text);
            case "json" -> YamlChangelog.readJson(text);
            case "sql" -> SqlChangelog.read(text);
            default -> YamlChangelog.read(text);
        };
    }
}
