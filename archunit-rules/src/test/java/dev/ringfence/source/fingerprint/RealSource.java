package dev.ringfence.source.fingerprint;

/** A published source, or one of this repository. */
record RealSource(String path, String text) {

    String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public String toString() {
        return path;
    }
}
