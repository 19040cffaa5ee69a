package dev.ringfence.report;

import dev.ringfence.project.CodeKind;
import java.util.Optional;

/**
 * Says what made a report, and of what.
 *
 * @param tool the version of Ringfence
 * @param code which code of the project was judged
 * @param folder the project's folder from the map's, with forward slashes; empty where it is the same
 * @param map where the map was found; empty where there is none that can be used
 */
public record ReportOrigin(String tool, CodeKind code, String folder, Optional<MapFound> map) {

    /**
     * Says where a map was found.
     *
     * @param file its name
     * @param folder its folder from the top of the repository, with forward slashes; empty where it lies there
     * @param digest a SHA-256 of the map and its parts
     */
    public record MapFound(String file, String folder, String digest) {}
}
