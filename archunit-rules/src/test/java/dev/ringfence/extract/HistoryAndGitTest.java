package dev.ringfence.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.git.GitBinary;
import dev.ringfence.git.Repo;
import dev.ringfence.map.AdviceSettings;
import dev.ringfence.map.Judge;
import dev.ringfence.map.ModuleName;
import dev.ringfence.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number of the history is that which the text of {@code git log --name-status} gives. */
class HistoryAndGitTest {

    private static final String MODULES = "abcd";
    private static final Pattern PATH = Pattern.compile("(?:src/(?:main|test)/(?:java|resources)/)shop/([abcd])/.*");
    private static final int HISTORIES = 40;
    private static final String MAP = "module-map.yaml";
    private static final String TODAY = "version: 1\nroot: shop\nmodules: {a: {packages: [.a]}, b: {packages: [.b]},"
            + " c: {packages: [.c]}, d: {packages: [.d]}}\n";
    private static final String ONCE =
            "version: 1\nroot: shop\nmodules: {a: {packages: [.a, .b]}, old: {packages: [.d]}}\n";
    private static final List<String> MAPS = List.of(TODAY, ONCE, "modules: [\n");

    @TempDir
    private Path temp;

    private int otherOwners;

    private String git(String input, String... arguments) throws IOException {
        return new GitBinary(temp).run(input, arguments);
    }

    private static String commands(long seed) {
        Random random = new Random(seed);
        StringBuilder stream = new StringBuilder();
        long time = LocalDate.of(2025, 1, 1).atTime(8, 0).toEpochSecond(ZoneOffset.UTC);
        int commits = 15 + random.nextInt(30);
        int first = (int) seed * 1000;
        for (int at = 1; at <= commits; at++) {
            time += 86_400L * (random.nextInt(40) - 5);
            int author = random.nextInt(4);
            stream.append("commit refs/heads/main")
                    .append(seed)
                    .append("\nmark :")
                    .append(first + at);
            stream.append("\nauthor ").append(author == 3 ? "build-bot" : "Some One");
            stream.append(" <p").append(author).append(random.nextBoolean() ? "@acme.com> " : "@ACME.com> ");
            stream.append(time - 99).append(" +0000\ncommitter X <x@acme.com> ").append(time);
            stream.append(" +0000\ndata 1\nx\n");
            if (at > 1) {
                stream.append("from :").append(first + at - 1).append('\n');
            }
            if (at > 3 && random.nextInt(6) == 0) {
                stream.append("merge :").append(first + at - 2).append('\n');
            }
            if (random.nextInt(4) == 0) {
                map(random, stream);
            }
            for (int files = random.nextInt(5); files >= 0; files--) {
                file(random, stream);
            }
        }
        return stream.toString();
    }

    private static void map(Random random, StringBuilder stream) {
        String map = MAPS.get(random.nextInt(MAPS.size()));
        stream.append(
                random.nextInt(5) == 0
                        ? "D " + MAP + "\n"
                        : "M 100644 inline " + MAP + "\ndata " + map.length() + "\n" + map + "\n");
    }

    private static void file(Random random, StringBuilder stream) {
        char module = MODULES.charAt(random.nextInt(MODULES.length()));
        List<String> paths = List.of(
                "src/main/java/shop/" + module + "/in/T" + random.nextInt(3) + ".java",
                "src/test/java/shop/" + module + "/TTest.java",
                "src/main/resources/shop/" + module + "/texts.properties",
                "docs/shop.md",
                "src/main/java/other/" + module + "/T.java");
        String path = paths.get(random.nextInt(paths.size()));
        if (random.nextInt(5) == 0) {
            stream.append("D ").append(path).append('\n');
        } else {
            String text = "" + random.nextInt(1000);
            stream.append("M 100644 inline ").append(path).append("\ndata ").append(text.length());
            stream.append('\n').append(text).append('\n');
        }
    }

    /** Counts lines of text, and asks no reader of ours. */
    private SortedMap<String, Object> shownByGit(int months, int sweep) throws IOException {
        String log = git("", "log", "--no-merges", "--no-renames", "--name-status", "--format=@%ct %H %an <%ae>");
        long newest = Long.parseLong(git("", "log", "-1", "--format=%ct").strip());
        long first = Instant.ofEpochSecond(newest)
                .atOffset(ZoneOffset.UTC)
                .minusMonths(months)
                .toEpochSecond();
        SortedMap<String, Integer> counts = new TreeMap<>();
        Map<String, SortedMap<String, Integer>> together = new TreeMap<>();
        Map<String, SortedMap<String, Integer>> authors = new TreeMap<>();
        for (String commit : log.split("(?m)^@")) {
            List<String> lines = commit.lines().toList();
            if (lines.isEmpty() || Long.parseLong(lines.get(0).split(" ")[0]) < first) {
                continue;
            }
            SortedSet<String> touched = new TreeSet<>();
            for (String line : lines) {
                Matcher path = PATH.matcher(line.replaceFirst("^[AMD]\t", ""));
                if (path.matches()) {
                    String sha = lines.get(0).split(" ")[1];
                    String owner = line.startsWith("D") ? ownerBefore(sha, path.group(1)) : path.group(1);
                    touched.addAll(owner.isEmpty() ? List.of() : List.of(owner));
                    otherOwners += owner.equals(path.group(1)) ? 0 : 1;
                }
            }
            if (touched.isEmpty()) {
                continue;
            }
            if (lines.get(0).contains("bot")) {
                counts.merge("ignored", 1, Integer::sum);
            } else if (touched.size() > sweep) {
                counts.merge("sweeps", 1, Integer::sum);
            } else {
                counts.merge("counted", 1, Integer::sum);
                String mail = lines.get(0).replaceAll(".*<(.*)>", "$1").toLowerCase(Locale.ROOT);
                for (String module : touched) {
                    counts.merge(module, 1, Integer::sum);
                    counts.merge(module + " alone", touched.size() == 1 ? 1 : 0, Integer::sum);
                    authors.computeIfAbsent(module, unused -> new TreeMap<>()).merge(mail, 1, Integer::sum);
                    touched.stream()
                            .filter(other -> !other.equals(module))
                            .forEach(other -> together.computeIfAbsent(module, unused -> new TreeMap<>())
                                    .merge(other, 1, Integer::sum));
                }
            }
        }
        SortedMap<String, Object> told = new TreeMap<>();
        told.put(
                "all",
                new Advice.CommitsRead(
                        counts.getOrDefault("counted", 0),
                        counts.getOrDefault("sweeps", 0),
                        counts.getOrDefault("ignored", 0)));
        for (String module : MODULES.split("")) {
            List<Changes.Together> most = new ArrayList<>();
            together.getOrDefault(module, new TreeMap<>())
                    .forEach((other, commits) -> most.add(new Changes.Together(other, commits)));
            most.sort(
                    Comparator.comparing(Changes.Together::commits).reversed().thenComparing(Changes.Together::module));
            SortedMap<String, Integer> wrote = authors.getOrDefault(module, new TreeMap<>());
            told.put(
                    module,
                    new Changes(
                            counts.getOrDefault(module, 0),
                            counts.getOrDefault(module + " alone", 0),
                            most,
                            wrote.size(),
                            wrote.values().stream().mapToInt(each -> each).max().orElse(0)));
        }
        return told;
    }

    /** Shows the map that the commit before had, and knows by its text what that claims; d was called old then. */
    private String ownerBefore(String sha, String folder) throws IOException {
        boolean hadMap = !git("", "ls-tree", "--name-only", sha + "^", MAP).isBlank();
        String map = hadMap ? git("", "show", sha + "^:" + MAP) : "";
        return map.equals(ONCE) ? Map.of("a", "a", "b", "a", "d", "d").getOrDefault(folder, "") : folder;
    }

    private static TopModules modules(Path folder) {
        return new TopModules(new Judge(
                World.in(folder).map(TODAY.substring(TODAY.indexOf("modules"))).moduleMap()));
    }

    private HistoryOfModules history(int months, int sweep) {
        AdviceSettings settings =
                new AdviceSettings(months, sweep, AdviceSettings.defaults().weights(), List.of("*BOT*"));
        return HistoryOfModules.around(temp.resolve("module-map.yaml"), settings, new PathOwners(modules(temp)));
    }

    private SortedMap<String, Object> ours(int months, int sweep) {
        HistoryOfModules history = history(months, sweep);
        SortedMap<String, Object> told = new TreeMap<>();
        told.put("all", history.commits().orElseThrow());
        for (String module : MODULES.split("")) {
            told.put(module, history.of(new ModuleName(module)).orElseThrow());
        }
        return told;
    }

    @Test
    void random_histories() throws IOException {
        git("", "init", "-q", "--template=", ".");
        StringBuilder all = new StringBuilder();
        for (long seed = 0; seed < HISTORIES; seed++) {
            all.append(commands(seed));
        }
        git(all.toString(), "fast-import", "--quiet");
        SortedSet<String> seen = new TreeSet<>();
        for (long seed = 0; seed < HISTORIES; seed++) {
            Files.writeString(temp.resolve(".git/HEAD"), "ref: refs/heads/main" + seed + "\n");
            int months = 3 + (int) seed % 12;

            SortedMap<String, Object> theirs = shownByGit(months, 2);

            assertThat(ours(months, 2)).as("seed " + seed).isEqualTo(theirs);
            seen.add(String.valueOf(theirs));
        }
        assertThat(seen).hasSizeGreaterThan(HISTORIES / 2);
        assertThat(otherOwners)
                .as("files that were of another module when they went")
                .isGreaterThan(10);
        assertThat(seen).anyMatch(told -> !told.contains("sweeps=0, ignored=0") && told.contains("together=[Together"));
    }

    @Test
    void nothing_is_known_of_a_shallow_clone_and_without_git() {
        assertThat(history(12, 8).unknown()).contains("there is no git repository around the module map");
        try (Repo repo = ofThreeYears();
                Repo clone = repo.shallowClone(temp.resolve("clone"), 1, "main")) {
            HistoryOfModules shallow = ofYear(clone);

            assertThat(shallow.unknown())
                    .contains("this clone is shallow, and begins within these months; the rest comes by"
                            + " `git fetch --unshallow`");
            assertThat(shallow.commits()).isEmpty();
            assertThat(shallow.of(new ModuleName("a"))).isEqualTo(Optional.empty());
        }
    }

    @Test
    void a_shallow_clone_that_has_the_months_tells_what_a_whole_one_tells() {
        try (Repo repo = ofThreeYears();
                Repo clone = repo.shallowClone(temp.resolve("clone"), 3, "main")) {
            HistoryOfModules shallow = ofYear(clone);

            assertThat(shallow.unknown()).isEmpty();
            assertThat(shallow.commits()).contains(new Advice.CommitsRead(2, 0, 0));
            assertThat(shallow.commits()).isEqualTo(ofYear(repo).commits());
            assertThat(shallow.of(new ModuleName("a"))).isEqualTo(ofYear(repo).of(new ModuleName("a")));
        }
    }

    private HistoryOfModules ofYear(Repo repo) {
        return HistoryOfModules.around(
                repo.folder.resolve(MAP), AdviceSettings.defaults(), new PathOwners(modules(temp)));
    }

    private Repo ofThreeYears() {
        Repo repo = Repo.in(temp.resolve("origin"));
        for (String day : List.of("2023-01-05", "2024-02-01", "2025-07-01", "2025-12-31")) {
            repo.write("src/main/java/shop/a/T.java", day).commitOn(LocalDate.parse(day), day);
        }
        return repo;
    }
}
