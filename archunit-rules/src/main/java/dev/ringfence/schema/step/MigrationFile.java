package dev.ringfence.schema.step;

import dev.ringfence.files.SlashPath;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Gives the text of a file that may be a migration, or that migrations may name.
 *
 * @param path the path from the project's folder, with slashes
 * @param content gives the text when it is asked for, as often as that is
 */
public record MigrationFile(String path, Supplier<String> content) {

    /** Asks for a content the first time alone. */
    private static final class Once implements Supplier<String> {

        private final Supplier<String> content;
        private Optional<String> text = Optional.empty();

        Once(Supplier<String> content) {
            this.content = content;
        }

        @Override
        public String get() {
            if (text.isEmpty()) {
                text = Optional.of(content.get());
            }
            return text.get();
        }
    }

    /** Returns the same file, which keeps its content once that was asked for; one thread may ask. */
    public MigrationFile readOnce() {
        return new MigrationFile(path, new Once(content));
    }

    /** Returns the text without its byte order mark. */
    public String text() {
        String text = content.get();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Returns the folder, empty for the top. */
    public String folder() {
        return SlashPath.folder(path);
    }

    /** Returns the last part of the path. */
    public String name() {
        return SlashPath.name(path);
    }

    /** Returns what stands behind the last dot of the name, in lower case; empty where there is none. */
    public String extension() {
        int dot = name().lastIndexOf('.');
        return dot < 0 ? "" : name().substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
