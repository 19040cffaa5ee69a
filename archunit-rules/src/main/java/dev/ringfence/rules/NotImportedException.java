package dev.ringfence.rules;

import dev.ringfence.files.LocaleOfNames;
import dev.ringfence.map.Problem;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says that ArchUnit left out a class file, or threw something at it, so nothing can be said of the class. ArchUnit
 * only warns of the first, and we must not pass in silence.
 */
public final class NotImportedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    NotImportedException(Path file, @Nullable Throwable thrown) {
        super("ArchUnit cannot import " + file, thrown);
        this.file = file;
    }

    /** Returns the class file. */
    public Path file() {
        return file;
    }

    /**
     * Says what is wrong, and what to do.
     *
     * @param shown the class file as messages name it
     * @param compile the command that compiles it
     */
    public Problem problem(String shown, String compile) {
        if (LocaleOfNames.canExpress(file)) {
            return Problem.error(shown, 0, "ArchUnit cannot import this class file" + because(), remedy(compile));
        }
        if (LocaleOfNames.isComplete()) {
            return Problem.error(
                    shown,
                    0,
                    "the name of this class file is damaged: it is no UTF-8, so ArchUnit cannot import it",
                    "Compile it anew, in this locale: mvn clean, then " + compile + ".");
        }
        return Problem.error(
                shown,
                0,
                "the locale of this build cannot express the name of this class file, so ArchUnit cannot import it:"
                        + " file names are read as " + LocaleOfNames.encoding(),
                "Run the build in a locale of UTF-8, such as LC_ALL=C.UTF-8.");
    }

    private String because() {
        return Optional.ofNullable(getCause())
                .map(thrown -> ": it throws " + thrown.getClass().getSimpleName())
                .orElse("");
    }

    private String remedy(String compile) {
        String again = "Compile it again: " + compile + ".";
        return getCause() == null
                ? again
                : again + " What ArchUnit can never import belongs under `ignore` in the map.";
    }
}
