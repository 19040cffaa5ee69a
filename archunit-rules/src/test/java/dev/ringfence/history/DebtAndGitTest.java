package dev.ringfence.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.git.Repo;
import dev.ringfence.project.CodeKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The history of debt agrees with what git itself says of the same commits. */
final class DebtAndGitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String HEAD = "# ringfence-baseline/1, written by: mvn ringfence:baseline";

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void git_log_and_git_show_say_the_same(long seed) throws IOException {
        Random random = new Random(seed);
        try (Repo repo = Repo.in(temp).write("module-map.yaml", "version: 1").commitOn(TODAY.minusDays(500), "begin")) {
            for (int days = 450; days > 0; days -= 1 + random.nextInt(20)) {
                change(repo, random);
                repo.commitOn(TODAY.minusDays(days), "work");
            }
            DebtHistory history = DebtHistory.of(repo.folder.resolve("module-map.yaml"), CodeKind.MAIN, TODAY);
            List<Seen> commits = commits();

            assertThat(since(history)).isEqualTo(since(commits)).isNotEmpty();
            Map<String, Integer> lines = new HashMap<>();
            commits.forEach(commit ->
                    lines.put(commit.sha().substring(0, 7), commit.lines().size()));
            assertThat(history.trend())
                    .hasSizeGreaterThan(20)
                    .allSatisfy(point -> assertThat(point.known().values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum())
                            .isEqualTo(lines.getOrDefault(point.commit().sha(), 0)));
            Set<String> changes =
                    new HashSet<>(git("log", "--first-parent", "--format=%h", "--abbrev=7", "--", "*.baseline"));
            assertThat(history.trend().subList(1, history.trend().size()))
                    .allMatch(point -> changes.contains(point.commit().sha()));
            assertThat(history.trend().get(history.trend().size() - 1).commit().sha())
                    .isEqualTo(git("log", "-1", "--format=%h", "--abbrev=7", "--", "*.baseline")
                            .get(0));
        }
    }

    private static void change(Repo repo, Random random) {
        int module = random.nextInt(4);
        if (random.nextInt(5) == 0) {
            repo.write("readme.txt", "" + random.nextInt());
            return;
        }
        List<String> lines = new ArrayList<>(List.of(HEAD));
        for (int line = 0; line < 12; line++) {
            if (random.nextInt(4) > 0) {
                lines.add("m" + module + ".A -> n.B" + line);
            }
        }
        repo.write("ringfence/m" + module + ".baseline", lines.toArray(String[]::new));
    }

    private static Map<String, String> since(DebtHistory history) {
        Map<String, String> since = new TreeMap<>();
        history.since().forEach((line, commit) -> since.put(line.text(), commit.sha()));
        return since;
    }

    /** Knows all lines that a commit has. */
    private record Seen(String sha, Set<String> lines) {}

    private List<Seen> commits() throws IOException {
        List<Seen> commits = new ArrayList<>();
        for (String sha : git("log", "--first-parent", "--format=%H")) {
            Set<String> lines = new TreeSet<>();
            for (String path : git("ls-tree", "-r", "--name-only", sha, "ringfence")) {
                git("show", sha + ":" + path).stream()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(lines::add);
            }
            commits.add(new Seen(sha, lines));
        }
        return commits;
    }

    private static Map<String, String> since(List<Seen> newestFirst) {
        Map<String, String> since = new TreeMap<>();
        for (String line : newestFirst.get(0).lines()) {
            newestFirst.stream()
                    .takeWhile(commit -> commit.lines().contains(line))
                    .forEach(commit -> since.put(line, commit.sha().substring(0, 7)));
        }
        return since;
    }

    private List<String> git(String... arguments) throws IOException {
        Path out = Files.createTempFile(temp.getParent(), "git", ".txt");
        Process git = new ProcessBuilder(
                        Stream.concat(Stream.of("git"), Stream.of(arguments)).toList())
                .directory(temp.toFile())
                .redirectOutput(out.toFile())
                .start();
        assertThat(git.onExit().join().exitValue()).isZero();
        List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
        Files.delete(out);
        return lines;
    }
}
