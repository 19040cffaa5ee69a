package dev.ringfence.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.mutation.MutatedProject.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Changes a project at random, and judges each case twice and in both ways.
 *
 * <p>A build tries a sample. {@code -Plong} tries more, or as many as {@code -Dringfence.cases=20000} says, from {@code
 * -Dringfence.seed=1} on. {@code target/mutations.txt} has the counts, and what the dearest case cost.
 */
class MutationsTest {

    private static final int SOME = 60;
    private static final int MANY = Integer.getInteger("ringfence.cases", 2_000);
    private static final long SEED = Long.getLong("ringfence.seed", 4);
    private static final Duration TOO_LONG = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private final List<Mutation> mutations = Stream.of(
                    TextMutations.ofMaps(),
                    TextMutations.ofLedgers(),
                    TextMutations.ofSources(),
                    ClassFileMutations.all())
            .flatMap(List::stream)
            .toList();
    private final List<String> wrong = new ArrayList<>();
    private int accepted;
    private Duration longest = Duration.ZERO;
    private long mostCpuMillis;
    private int mostCpuCase;

    @Test
    void someChangesAreJudgedTheSameTwiceAndInBothWays() throws IOException {
        judge(SOME);
    }

    @Test
    @Tag("long")
    void manyChangesAreJudgedTheSameTwiceAndInBothWays() throws IOException {
        judge(MANY);
    }

    private void judge(int cases) throws IOException {
        MutatedProject project = new MutatedProject(Files.createDirectories(folder.resolve("shop")));
        for (int number = 0; number < cases; number++) {
            judge(project, new Random(SEED + number), number);
        }
        Files.writeString(
                Files.createDirectories(Path.of("target")).resolve("mutations.txt"),
                "seed " + SEED + ", cases " + cases + ", accepted " + accepted + ", longest " + longest.toMillis()
                        + " ms, most CPU " + mostCpuMillis + " ms in case " + mostCpuCase + "\n"
                        + String.join("\n", wrong) + "\n");

        assertThat(wrong).isEmpty();
        assertThat(accepted).as("cases that the readers accept").isGreaterThan(cases / 2);
        assertThat(longest).as("a case that hangs").isLessThan(TOO_LONG);
    }

    private void judge(MutatedProject project, Random random, int number) {
        List<String> names = new ArrayList<>();
        Map<String, byte[]> changed = new LinkedHashMap<>();
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            change(project, random, changed, names);
        }
        long began = System.nanoTime();
        long cpuBefore = cpuMillis();
        try {
            Outcome outcome = project.judged(changed);
            accepted += outcome.isAccepted() ? 1 : 0;
            compare(number, names, outcome.once(), outcome.again());
            compare(number, names, outcome.once(), outcome.full());
            compare(number, names, outcome.once(), outcome.afterChange());
            compare(number, names, outcome.once(), outcome.remembered());
        } catch (RuntimeException | Error thrown) {
            wrong.add("case " + number + " " + names + " throws " + thrown + " at " + thrown.getStackTrace()[0]);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        longest = took.compareTo(longest) > 0 ? took : longest;
        long cpu = cpuMillis() - cpuBefore;
        if (cpu > mostCpuMillis) {
            mostCpuMillis = cpu;
            mostCpuCase = number;
        }
    }

    /** The time of all threads, the collector's and the compiler's included, however busy the machine is. */
    private static long cpuMillis() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElse(0L);
    }

    private void change(MutatedProject project, Random random, Map<String, byte[]> changed, List<String> names) {
        Mutation mutation = mutations.get(random.nextInt(mutations.size()));
        List<String> paths =
                project.files().keySet().stream().filter(mutation.where()).toList();
        String path = paths.get(random.nextInt(paths.size()));
        byte[] before = Objects.requireNonNull(
                changed.getOrDefault(path, project.files().get(path)));
        names.add(mutation.name() + " in " + path);
        try {
            changed.put(path, mutation.change().of(before, random));
        } catch (RuntimeException cannotReadWhatWasChangedBefore) {
            changed.put(path, before);
        }
    }

    private void compare(int number, List<String> names, List<String> one, List<String> other) {
        if (!one.equals(other)) {
            List<String> less = new ArrayList<>(one);
            less.removeAll(other);
            List<String> more = new ArrayList<>(other);
            more.removeAll(one);
            wrong.add("case " + number + " " + names + ": " + less + " against " + more);
        }
    }
}
