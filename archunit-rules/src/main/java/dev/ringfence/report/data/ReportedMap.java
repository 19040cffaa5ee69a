package dev.ringfence.report.data;

import java.util.List;
import java.util.SortedMap;

/**
 * Describes the map by which a project was judged.
 *
 * @param file its name
 * @param folder its folder from the top of the repository, with forward slashes; empty where it lies there
 * @param parts the parts that it includes, from its folder
 * @param digest a SHA-256 of all of them
 * @param policy what breaks the build, by key
 */
public record ReportedMap(
        String file, String folder, List<String> parts, String digest, SortedMap<String, String> policy) {

    private static final String UP = "../";

    /** Names the map itself from the top of the repository. */
    public String fromTop() {
        return fromTop(file);
    }

    /** Names a file from the top of the repository, of which the path leads from the map's folder. */
    String fromTop(String file) {
        String rest = file;
        String above = folder;
        while (rest.startsWith(UP) && !above.isEmpty()) {
            rest = rest.substring(UP.length());
            above = above.contains("/") ? above.substring(0, above.lastIndexOf('/')) : "";
        }
        return above.isEmpty() || rest.startsWith("/") ? rest : above + "/" + rest;
    }
}
