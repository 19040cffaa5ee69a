package dev.ringfence.baseline;

import dev.ringfence.violation.Identity;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Compares two versions of a baseline, and parses only the lines in which they differ: commits share most of them.
 *
 * <p>Both are read in step. Lines of a baseline are sorted, so the lesser one of two that differ is missing from the other version. A
 * line in another place is told of both versions, which comes to the same.
 */
public final class BaselineVersions {

    private static final byte FEED = '\n';

    private final Version one;
    private final Version other;

    private BaselineVersions(Version one, Version other) {
        this.one = one;
        this.other = other;
    }

    /**
     * Tells the lines that one of them has more than the other, each as often. What is no line of a baseline is not told.
     *
     * @param onlyInOne takes what {@code one} has
     * @param onlyInOther takes what {@code other} has
     */
    public static void compare(byte[] one, byte[] other, Consumer<Identity> onlyInOne, Consumer<Identity> onlyInOther) {
        new BaselineVersions(new Version(one, onlyInOne), new Version(other, onlyInOther)).compare();
    }

    private void compare() {
        while (one.hasMore() && other.hasMore()) {
            skipWhatIsEqual();
            if (one.hasMore() && other.hasMore()) {
                lesser().tell();
            }
        }
        one.tellRest();
        other.tellRest();
    }

    private void skipWhatIsEqual() {
        int equal =
                Arrays.mismatch(one.content, one.at, one.content.length, other.content, other.at, other.content.length);
        int skipped = equal < 0 ? one.content.length - one.at : one.wholeLines(equal);
        one.at += skipped;
        other.at += skipped;
    }

    private Version lesser() {
        return Arrays.compareUnsigned(one.content, one.at, one.end(), other.content, other.at, other.end()) < 0
                ? one
                : other;
    }

    private static final class Version {

        private final byte[] content;
        private final Consumer<Identity> told;
        private int at;

        Version(byte[] content, Consumer<Identity> told) {
            this.content = content;
            this.told = told;
        }

        boolean hasMore() {
            return at < content.length;
        }

        /** Returns how many of so many bytes are whole lines. */
        int wholeLines(int bytes) {
            int end = at + bytes;
            while (end > at && content[end - 1] != FEED) {
                end--;
            }
            return end - at;
        }

        /** Returns where the line ends, without the line break. */
        int end() {
            int end = at;
            while (end < content.length && content[end] != FEED) {
                end++;
            }
            return end;
        }

        void tellRest() {
            while (hasMore()) {
                tell();
            }
        }

        void tell() {
            int end = end();
            String line = new String(content, at, end - at, StandardCharsets.UTF_8);
            BaselineFormat.parse(line.stripTrailing())
                    .map(BaselineLine::identity)
                    .ifPresent(told);
            at = end + 1;
        }
    }
}
