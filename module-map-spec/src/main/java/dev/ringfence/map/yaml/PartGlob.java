package dev.ringfence.map.yaml;

import dev.ringfence.map.PathGlob;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Matches paths from the map's folder on, as {@code include} writes them. {@code *} stands for any characters of one
 * name, {@code **} for any number of folders.
 */
final class PartGlob {

    /** Ends the names of all parts. */
    static final String SUFFIX = ".module-map.yaml";

    private static final int LONGEST = 500;
    private static final Pattern GRAMMAR =
            Pattern.compile("(?:[^/\\\\:?{}\\[\\]]+/)*[^/\\\\:?{}\\[\\]]+\\.module-map\\.yaml");
    private static final Set<String> MADE_BY_BUILDS = Set.of("target", "node_modules");

    private final String text;
    private final PathGlob glob;

    private PartGlob(String text) {
        this.text = text;
        this.glob = PathGlob.of(text);
    }

    static PartGlob of(String text) {
        return new PartGlob(text);
    }

    static boolean isValid(String text) {
        return text.length() <= LONGEST
                && GRAMMAR.matcher(text).matches()
                && Arrays.stream(text.split("/")).allMatch(PartGlob::isName);
    }

    private static boolean isName(String name) {
        boolean staysInPlace = !name.equals(".") && !name.equals("..");
        return staysInPlace && (name.equals(PathGlob.FOLDERS) || !name.contains(PathGlob.FOLDERS));
    }

    /** Says whether the glob names the file; what builds make and what is hidden is never named. */
    boolean names(String path) {
        return path.endsWith(SUFFIX) && !isLeftAlone(path) && glob.names(path);
    }

    /** Says whether a file that the glob names may lie in the folder, or below it. */
    boolean leadsInto(String folder) {
        return !isLeftAlone(folder) && glob.leadsInto(folder);
    }

    private static boolean isLeftAlone(String path) {
        return Arrays.stream(path.split("/")).anyMatch(name -> name.startsWith(".") || MADE_BY_BUILDS.contains(name));
    }

    @Override
    public String toString() {
        return text;
    }
}
