package dev.ringfence.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Knows which file names the locale of this Java can express; the system itself takes a name for mere bytes. */
public final class LocaleOfNames {

    private static final String UTF_8 = "UTF-8";

    private LocaleOfNames() {}

    /** Says whether the path as text still leads to the file: letters that a locale does not know become others. */
    public static boolean canExpress(Path path) {
        try {
            return path.equals(path.getFileSystem().getPath(path.toString()));
        } catch (InvalidPathException unmappable) {
            return false;
        }
    }

    /** Returns the name of the encoding in which Java reads file names, such as {@code ANSI_X3.4-1968}. */
    public static String encoding() {
        return System.getProperty("sun.jnu.encoding", "unknown");
    }

    /** Says whether the locale knows every letter, so that a name that it cannot express is damaged. */
    public static boolean isComplete() {
        return encoding().equalsIgnoreCase(UTF_8);
    }
}
