package dev.ringfence.benchmarks.compare;

/** Names a published jar. */
record Coordinates(String group, String artifact, String version) {

    static Coordinates of(String text) {
        String[] parts = text.split(":");
        return new Coordinates(parts[0], parts[1], parts[2]);
    }

    /** The first two segments of its group: what lies elsewhere in its jar belongs to somebody else. */
    String root() {
        String[] segments = group.split("\\.");
        return segments[0] + "." + segments[1];
    }

    String jarOfSources() {
        return artifact + "-" + version + "-sources.jar";
    }

    /** The dependency on this jar alone. */
    String asDependency() {
        return "<dependency><groupId>" + group + "</groupId><artifactId>" + artifact + "</artifactId><version>"
                + version
                + "</version><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion>"
                + "</exclusions></dependency>";
    }

    @Override
    public String toString() {
        return group + ":" + artifact + ":" + version;
    }
}
