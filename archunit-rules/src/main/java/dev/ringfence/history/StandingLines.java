package dev.ringfence.history;

import dev.ringfence.baseline.BaselineVersions;
import dev.ringfence.git.MainLine;
import dev.ringfence.violation.Identity;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Knows which lines the baselines of a commit have, and goes on to an earlier commit.
 *
 * <ol>
 *   <li>A line is one violation, in however many files it stands.
 *   <li>It is open as long as each commit so far has it. Only lines of the newest commit ever are.
 *   <li>The commit before which it is gone is the one in which it came in.
 * </ol>
 */
final class StandingLines {

    private static final byte[] NOTHING = {};

    private final MainLine commits;
    private final Map<Identity, Line> lines = new HashMap<>();
    private final Map<Identity, DebtHistory.Commit> since = new HashMap<>();
    private final SortedMap<String, Baseline> baselines = new TreeMap<>();
    private final Set<Line> left = new LinkedHashSet<>();
    private int open;

    StandingLines(MainLine commits) {
        this.commits = commits;
    }

    /** Counts in how many files a line stands. */
    private static final class Line {

        private final Identity identity;
        private int files;
        private boolean isOpen;

        Line(Identity identity) {
            this.identity = identity;
        }
    }

    /** Holds a file. Git may have put the same line into it twice, when it merged two branches. */
    private final class Baseline {

        private final Map<Line, Integer> counts = new HashMap<>();
        private String name = "";
        private byte[] content = NOTHING;

        void become(String earlierName, byte[] earlier) {
            BaselineVersions.compare(content, earlier, this::remove, this::add);
            name = earlierName;
            content = earlier;
        }

        private void add(Identity identity) {
            Line line = lines.computeIfAbsent(identity, Line::new);
            if (counts.merge(line, 1, Integer::sum) == 1) {
                line.files++;
            }
        }

        private void remove(Identity identity) {
            Line line = lines.computeIfAbsent(identity, Line::new);
            counts.computeIfPresent(line, (same, count) -> count == 1 ? null : count - 1);
            if (!counts.containsKey(line)) {
                line.files--;
                left.add(line);
            }
        }
    }

    /** Begins with the baselines of the newest commit. */
    void begin(SortedMap<String, String> newest) {
        enter(newest);
        lines.values().forEach(line -> line.isOpen = true);
        open = lines.size();
    }

    /**
     * Goes on to the baselines of an earlier commit.
     *
     * @param earlier their paths, and the name of what each holds
     * @param changed the commit that made of these what stands now
     */
    void goTo(SortedMap<String, String> earlier, DebtHistory.Commit changed) {
        enter(earlier);
        left.stream().filter(line -> line.isOpen && line.files == 0).forEach(line -> close(line, changed));
        left.clear();
    }

    private void close(Line line, DebtHistory.Commit changed) {
        line.isOpen = false;
        open--;
        since.put(line.identity, changed);
    }

    /** Reads all that is new before anything changes: it may not be there. */
    private void enter(SortedMap<String, String> entered) {
        Map<String, byte[]> read = new HashMap<>();
        entered.forEach((path, name) -> {
            if (!baseline(path).name.equals(name)) {
                read.computeIfAbsent(name, commits::content);
            }
        });
        baselines.forEach((path, baseline) -> {
            String name = entered.getOrDefault(path, "");
            if (!baseline.name.equals(name)) {
                baseline.become(name, read.getOrDefault(name, NOTHING));
            }
        });
        baselines.keySet().retainAll(entered.keySet());
    }

    private Baseline baseline(String path) {
        return baselines.computeIfAbsent(path, unused -> new Baseline());
    }

    /** Says whether the beginning of any line is still to be found. */
    boolean anyIsOpen() {
        return open > 0;
    }

    /** Counts the lines of baselines by module. */
    SortedMap<String, Integer> known(Set<String> paths) {
        SortedMap<String, Integer> known = new TreeMap<>();
        baselines.forEach((path, baseline) -> {
            if (paths.contains(path)) {
                known.merge(BaselinesOfMap.module(path), baseline.counts.size(), Integer::sum);
            }
        });
        return known;
    }

    /** Returns where the lines came in whose beginning was found. */
    Map<Identity, DebtHistory.Commit> since() {
        return since;
    }
}
