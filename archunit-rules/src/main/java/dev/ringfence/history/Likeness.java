package dev.ringfence.history;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jgit.diff.SimilarityIndex;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectLoader;

/** How much two files are alike, line endings aside; what was read of a file is kept while it is asked for. */
final class Likeness {

    private static final int WHOLE = 100;

    private final Function<String, byte[]> before;
    private final Function<String, byte[]> today;
    private final Map<String, Indexed> old = new HashMap<>();
    private final Map<String, Indexed> fresh = new HashMap<>();

    /** Of files by their paths, as they were and as they are. */
    Likeness(Function<String, byte[]> before, Function<String, byte[]> today) {
        this.before = before;
        this.today = today;
    }

    /** Lines and how often each stands there, with the length of it all. */
    private record Indexed(int length, SimilarityIndex index) {}

    /** From 0 to 100; files of which one is more than twice as long are not compared. */
    int score(String oldPath, String newPath) {
        Indexed one = old.computeIfAbsent(oldPath, path -> indexed(before.apply(path)));
        Indexed other = fresh.computeIfAbsent(newPath, path -> indexed(today.apply(path)));
        boolean isFar = 2L * Math.min(one.length(), other.length()) < Math.max(one.length(), other.length());
        return isFar ? 0 : one.index().score(other.index(), WHOLE);
    }

    private static Indexed indexed(byte[] content) {
        try {
            return new Indexed(
                    content.length, SimilarityIndex.create(new ObjectLoader.SmallObject(Constants.OBJ_BLOB, content)));
        } catch (IOException | SimilarityIndex.TableFullException tooLarge) {
            throw Damage.of(tooLarge);
        }
    }
}
