package dev.ringfence.benchmarks.compare;

/** Says what the modules of a map require: what they use, or nothing. */
enum MapKind {
    CLEAN("clean"),
    DEBT("debt");

    private final String id;

    MapKind(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
