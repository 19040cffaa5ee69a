package dev.ringfence.git;

/** Names a commit by its full hash. */
public record Revision(String sha) {

    private static final int SHORT = 7;

    /** Returns the hash as people shorten it, {@code abc1234}. */
    public String shortSha() {
        return sha.substring(0, Math.min(SHORT, sha.length()));
    }

    @Override
    public String toString() {
        return sha;
    }
}
