package dev.ringfence.git;

/** A commit, by its full hash. */
public record Revision(String sha) {

    private static final int SHORT = 7;

    /** The hash as people name it, {@code abc1234}. */
    public String shortSha() {
        return sha.substring(0, Math.min(SHORT, sha.length()));
    }

    @Override
    public String toString() {
        return sha;
    }
}
