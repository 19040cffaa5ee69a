package dev.ringfence.map.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A glob of {@code include}: names from the map's folder on, divided by slashes, {@code *} for any characters of one name and {@code **}
 * for any number of folders.
 */
final class PartGlob {

    /** How the names of all parts end. */
    static final String SUFFIX = ".module-map.yaml";

    private static final String FOLDERS = "**";
    private static final int LONGEST = 500;
    private static final Pattern GRAMMAR =
            Pattern.compile("(?:[^/\\\\:?{}\\[\\]]+/)*[^/\\\\:?{}\\[\\]]+\\.module-map\\.yaml");
    private static final Set<String> MADE_BY_BUILDS = Set.of("target", "node_modules");

    private final String text;
    private final List<String> names;

    private PartGlob(String text) {
        this.text = text;
        this.names = Arrays.asList(text.split("/"));
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
        return staysInPlace && (name.equals(FOLDERS) || !name.contains(FOLDERS));
    }

    /** Whether it names the file; what builds make and what is hidden is never named. */
    boolean names(String path) {
        List<String> parts = Arrays.asList(path.split("/"));
        boolean isPart = path.endsWith(SUFFIX) && parts.stream().noneMatch(PartGlob::isLeftAlone);
        return isPart && fits(parts);
    }

    /** Whether a file that it names may lie in the folder, or below it. */
    boolean leadsInto(String folder) {
        List<String> parts = Arrays.asList(folder.split("/"));
        return parts.stream().noneMatch(PartGlob::isLeftAlone) && mayLead(parts);
    }

    private static boolean isLeftAlone(String name) {
        return name.startsWith(".") || MADE_BY_BUILDS.contains(name);
    }

    private boolean mayLead(List<String> folders) {
        for (int at = 0; at < folders.size(); at++) {
            if (at == names.size() - 1) {
                return false;
            }
            if (names.get(at).equals(FOLDERS)) {
                return true;
            }
            if (!nameFits(names.get(at), folders.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** Name by name, keeping how many of the path's names may be taken so far: no glob costs more than its names times the path's. */
    private boolean fits(List<String> parts) {
        boolean[] taken = new boolean[parts.size() + 1];
        taken[0] = true;
        for (String name : names) {
            taken = name.equals(FOLDERS) ? anyFrom(taken) : oneMore(name, parts, taken);
        }
        return taken[parts.size()];
    }

    private static boolean[] anyFrom(boolean[] taken) {
        boolean[] next = new boolean[taken.length];
        boolean any = false;
        for (int at = 0; at < taken.length; at++) {
            any |= taken[at];
            next[at] = any;
        }
        return next;
    }

    private static boolean[] oneMore(String name, List<String> parts, boolean[] taken) {
        boolean[] next = new boolean[taken.length];
        for (int at = 1; at < taken.length; at++) {
            next[at] = taken[at - 1] && nameFits(name, parts.get(at - 1));
        }
        return next;
    }

    /** The texts between the stars, each where it is found first behind the one before. */
    private static boolean nameFits(String glob, String name) {
        String[] texts = glob.split("\\*+", -1);
        String first = texts[0];
        String last = texts[texts.length - 1];
        if (texts.length == 1) {
            return glob.equals(name);
        }
        if (!name.startsWith(first) || !name.endsWith(last) || name.length() < first.length() + last.length()) {
            return false;
        }
        int at = first.length();
        for (int text = 1; text < texts.length - 1; text++) {
            int found = name.indexOf(texts[text], at);
            if (found < 0) {
                return false;
            }
            at = found + texts[text].length();
        }
        return at <= name.length() - last.length();
    }

    @Override
    public String toString() {
        return text;
    }
}
