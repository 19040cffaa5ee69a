package dev.ringfence.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.git.GitBinary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every count of every week is that of the files that git itself shows, counted by lines of text. No reader of ours is
 * asked.
 */
final class ProgressAndGitTest {

    private static final int HISTORIES = 50;

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void random_histories(long group) throws IOException {
        GitBinary git = new GitBinary(temp);
        Map<Long, String> histories = new TreeMap<>();
        for (long seed = group * HISTORIES; seed < (group + 1) * HISTORIES; seed++) {
            histories.put(seed, new RandomHistory(seed).commands());
        }
        git.run("", "init", "-q", "--template=", ".");
        git.run(String.join("", histories.values()), "fast-import", "--quiet");
        int counted = 0;
        for (long seed : histories.keySet()) {
            Files.writeString(temp.resolve(".git/HEAD"), "ref: refs/heads/main" + seed + "\n");
            SortedMap<String, Object> ours = told(DebtProgress.of(temp.resolve("module-map.yaml"), 6));
            SortedMap<String, Object> theirs = new ShownByGit(git, histories.getOrDefault(seed, "")).told();

            assertThat(ours).as("seed " + seed).isEqualTo(theirs);
            counted += theirs.size();
        }
        assertThat(counted).isGreaterThan(HISTORIES * 30);
    }

    @Test
    void what_the_histories_have_in_them() throws IOException {
        Map<String, Integer> seen = new TreeMap<>();
        for (long seed = 0; seed < 4 * HISTORIES; seed++) {
            String commands = new RandomHistory(seed).commands();
            for (String sign : List.of(
                    "\nmerge ",
                    "<<<<<<<",
                    "baseline/9",
                    "version: 77",
                    "a-new",
                    "baseline/2",
                    "\r\n",
                    "apps/core",
                    "other/module-map",
                    "state: frozen",
                    "tables: [a_t]")) {
                seen.merge(sign, commands.contains(sign) ? 1 : 0, Integer::sum);
            }
        }
        assertThat(seen)
                .hasSize(11)
                .allSatisfy((sign, histories) -> assertThat(histories).as(sign).isGreaterThan(20));
    }

    /** Each number by its week and name. */
    private static SortedMap<String, Object> told(DebtProgress progress) {
        SortedMap<String, Object> told = new TreeMap<>();
        for (int at = 0; at < progress.weeks().size(); at++) {
            Week week = progress.weeks().get(at);
            String name = week.monday().toString();
            told.put(
                    name,
                    week.commit() + (week.mapChanged() ? " changed " : " ") + week.exceptions() + " " + week.frozen());
            for (ModuleProgress module : progress.modules()) {
                int index = at;
                module.kinds().forEach((kind, counts) -> {
                    String what = name + " " + module.name() + " " + kind;
                    put(told, what, counts.counts(), index - counts.from());
                    put(told, what + " stricter", counts.stricter(), index - counts.from());
                    put(told, what + " looser", counts.looser(), index - counts.from());
                });
            }
            put(told, name + " all", progress.total().orElseThrow().counts(), at);
        }
        return told;
    }

    private static void put(Map<String, Object> told, String name, List<Integer> counts, int at) {
        if (at >= 0 && counts.get(at) > 0) {
            told.put(name, counts.get(at));
        }
    }

    /** A commit as git shows it. */
    private record Shown(String sha, LocalDate day, SortedMap<String, String> files) {

        String map() {
            return files.getOrDefault("module-map.yaml", "");
        }

        boolean isReadable() {
            return !map().contains("version: 77")
                    && baselines().values().stream()
                            .noneMatch(text -> text.contains("<<<<<<<") || text.contains("ringfence-baseline/9"));
        }

        SortedMap<String, String> baselines() {
            SortedMap<String, String> found = new TreeMap<>(files);
            boolean foreign = files.containsKey("other/module-map.yaml");
            found.keySet().removeIf(path -> !path.endsWith(".baseline") || foreign && path.startsWith("other/"));
            return found;
        }
    }

    /** A line: whose, and what it says. */
    private record Owed(String stem, String text) {

        boolean tests() {
            return stem.endsWith(".tests");
        }

        String same() {
            return tests() + text;
        }
    }

    /** Counts what git shows, with patterns for text. */
    private static final class ShownByGit {

        private static final Pattern MODULE =
                Pattern.compile("  (\\S+): \\{packages: \\[\\.(\\w)], requires: \\[([^]]*)](, tables: \\[(\\w+)])?.*}");

        private static final Pattern PATH = Pattern.compile("(?m)^M 100644 inline (.*)$");

        private final List<Shown> newestFirst = new ArrayList<>();
        private final SortedMap<String, Object> told = new TreeMap<>();

        /** @param commands name the paths that there may be */
        ShownByGit(GitBinary git, String commands) throws IOException {
            LocalDate day = LocalDate.MAX;
            for (String line : git.run("", "log", "--first-parent", "--format=%H %ct")
                    .lines()
                    .toList()) {
                String sha = line.substring(0, 40);
                LocalDate own =
                        LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(line.substring(41))), ZoneOffset.UTC);
                day = own.isBefore(day) ? own : day;
                newestFirst.add(new Shown(sha.substring(0, 7), day, new TreeMap<>()));
            }
            show(
                    git,
                    PATH.matcher(commands)
                            .results()
                            .map(path -> path.group(1))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }

        /** What {@code git show sha:path} prints, of all commits and paths in one go. */
        private void show(GitBinary git, SortedSet<String> paths) throws IOException {
            StringBuilder asked = new StringBuilder();
            newestFirst.forEach(commit -> paths.forEach(
                    path -> asked.append(commit.sha()).append(':').append(path).append('\n')));
            String shown = git.run(asked.toString(), "cat-file", "--batch");
            int at = 0;
            for (Shown commit : newestFirst) {
                for (String path : paths) {
                    int end = shown.indexOf('\n', at);
                    String head = shown.substring(at, end);
                    at = end + 1;
                    if (!head.endsWith(" missing")) {
                        int length = Integer.parseInt(head.substring(head.lastIndexOf(' ') + 1));
                        commit.files().put(path, shown.substring(at, at + length));
                        at += length + 1;
                    }
                }
            }
        }

        SortedMap<String, Object> told() {
            LocalDate last = monday(newestFirst.get(0).day());
            Optional<Shown> before = Optional.empty();
            for (LocalDate week = monday(newestFirst.get(0).day().minusMonths(6));
                    !week.isAfter(last);
                    week = week.plusDays(7)) {
                LocalDate end = week.plusDays(6);
                Optional<Shown> now = newestFirst.stream()
                        .filter(commit -> !commit.day().isAfter(end) && commit.isReadable())
                        .findFirst();
                if (now.isPresent() && (!told.isEmpty() || !owed(now.get()).isEmpty())) {
                    tell(week, now.get(), before);
                    before = now;
                }
            }
            return told;
        }

        private void tell(LocalDate week, Shown now, Optional<Shown> before) {
            boolean changed = false;
            for (int at = 0; at + 1 < newestFirst.size(); at++) {
                Shown commit = newestFirst.get(at);
                boolean isOfWeek = monday(commit.day()).equals(week);
                changed |=
                        isOfWeek && !commit.map().equals(newestFirst.get(at + 1).map());
            }
            long exceptions =
                    now.map().lines().filter(line -> line.startsWith("  - ")).count();
            long frozen =
                    now.map().lines().filter(line -> line.contains("frozen")).count();
            told.put(week.toString(), now.sha() + (changed ? " changed " : " ") + exceptions + " " + frozen);
            List<Owed> lines = owed(now);
            count(week, lines, now.map(), "");
            long all = lines.stream().filter(line -> !line.tests()).count();
            if (all > 0) {
                told.put(week + " all", (int) all);
            }
            if (before.isPresent() && !before.get().map().equals(now.map())) {
                reclaimed(
                        week, lines, owed(before.get()), now.map(), before.get().map());
                count(week, onlyIn(lines, owed(before.get()), before.get().map()), now.map(), " stricter");
                count(
                        week,
                        onlyIn(owed(before.get()), lines, now.map()),
                        before.get().map(),
                        " looser");
            }
        }

        /** Of a line of both weeks, what the one map makes of it and the other did not. */
        private void reclaimed(LocalDate week, List<Owed> now, List<Owed> then, String map, String mapThen) {
            List<String> left = new ArrayList<>(then.stream().map(Owed::same).toList());
            for (Owed line : now) {
                if (left.remove(line.same()) && !line.tests() && line.text().contains(" -> ")) {
                    Set<String> rows = rows(line.text(), map);
                    Set<String> rowsThen = rows(line.text(), mapThen);
                    rows.stream().filter(row -> !rowsThen.contains(row)).forEach(row -> add(week, row, " stricter"));
                    rowsThen.stream().filter(row -> !rows.contains(row)).forEach(row -> add(week, row, " looser"));
                }
            }
        }

        private void add(LocalDate week, String row, String suffix) {
            add(week, row.substring(0, row.indexOf(' ')), row.substring(row.indexOf(' ') + 1), suffix);
        }

        private static Set<String> rows(String line, String map) {
            String from = owner(line.split(" -> ")[0], map);
            String to = owner(line.split(" -> ")[1], map);
            boolean data = line.contains(":");
            return from.equals(to)
                    ? Set.of()
                    : Set.of(from + (data ? " FOREIGN_TABLES" : " OUTBOUND"), to + (data ? " TABLES" : " INBOUND"));
        }

        private static List<Owed> onlyIn(List<Owed> lines, List<Owed> others, String allowedBy) {
            Set<String> same = others.stream().map(Owed::same).collect(Collectors.toSet());
            return lines.stream()
                    .filter(line -> !same.contains(line.same()) && isAllowed(line.text(), allowedBy))
                    .toList();
        }

        private static List<Owed> owed(Shown commit) {
            List<Owed> owed = new ArrayList<>();
            commit.baselines().forEach((path, text) -> {
                String stem = path.substring(path.lastIndexOf('/') + 1, path.length() - ".baseline".length());
                Set<String> lines = new TreeSet<>();
                text.lines()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(
                                line -> lines.add(line.replaceFirst(" # .*", "").strip()));
                lines.forEach(line -> owed.add(new Owed(stem, line)));
            });
            return owed;
        }

        private void count(LocalDate week, List<Owed> lines, String map, String suffix) {
            for (Owed line : lines) {
                String module = line.stem().replace(".tests", "");
                add(week, module, line.tests() ? "TESTS" : "LINES", suffix);
                if (!line.tests() && line.text().contains(" -> ")) {
                    String from = owner(line.text().split(" -> ")[0], map);
                    String to = owner(line.text().split(" -> ")[1], map);
                    boolean data = line.text().contains(":");
                    if (!from.equals(to)) {
                        add(week, from, data ? "FOREIGN_TABLES" : "OUTBOUND", suffix);
                        add(week, to, data ? "TABLES" : "INBOUND", suffix);
                    }
                }
            }
        }

        private void add(LocalDate week, String module, String kind, String suffix) {
            if (!module.isEmpty()) {
                told.merge(week + " " + module + " " + kind + suffix, 1, (one, other) -> (int) one + (int) other);
            }
        }

        private static List<MatchResult> modules(String map) {
            return map.lines()
                    .map(MODULE::matcher)
                    .filter(Matcher::matches)
                    .map(Matcher::toMatchResult)
                    .toList();
        }

        private static String owner(String end, String map) {
            return modules(map).stream()
                    .filter(module -> end.startsWith("com.acme." + module.group(2) + ".")
                            || module.group(5) != null && end.endsWith(":" + module.group(5)))
                    .map(module -> module.group(1))
                    .findFirst()
                    .orElse("");
        }

        private static boolean isAllowed(String line, String map) {
            if (!line.contains(" -> ")) {
                return false;
            }
            String from = owner(line.split(" -> ")[0], map);
            String to = owner(line.split(" -> ")[1], map);
            boolean declares = modules(map).stream()
                    .anyMatch(module -> module.group(1).equals(from)
                            && List.of(module.group(3).split(", ")).contains(to));
            return to.isEmpty() || from.equals(to) || declares && !line.contains(":");
        }

        private static LocalDate monday(LocalDate day) {
            LocalDate monday = day;
            while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
                monday = monday.minusDays(1);
            }
            return monday;
        }
    }
}
