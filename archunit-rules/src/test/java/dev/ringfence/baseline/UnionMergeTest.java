package dev.ringfence.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.violation.Identity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches that add and prune lines of one baseline, merged by git itself with its union driver. */
class UnionMergeTest {

    private static final int STORIES = 60;

    @TempDir
    private Path folder;

    @Test
    void keeps_every_added_line_and_invents_none_whatever_both_branches_did() throws Exception {
        Random random = new Random(20261121);
        for (int story = 0; story < STORIES; story++) {
            Set<String> base = edges(random, random.nextInt(6), "c.Base");
            Set<String> ours = branch(random, base, "c.Ours");
            Set<String> theirs = branch(random, base, "c.Theirs");

            BaselineFile merged = merge(base, ours, theirs);

            Set<String> asked = new HashSet<>(ours);
            asked.addAll(theirs);
            Set<String> prunedByOne = new HashSet<>(asked);
            prunedByOne.removeIf(line -> base.contains(line) && !(ours.contains(line) && theirs.contains(line)));
            asked.addAll(base);
            assertThat(merged.problems()).as("story %s", story).isEmpty();
            assertThat(texts(merged))
                    .as("story %s", story)
                    .containsAll(prunedByOne)
                    .isSubsetOf(asked);
        }
    }

    @Test
    void two_branches_that_prune_everything_leave_a_file_that_is_read_as_empty() throws Exception {
        Set<String> base = Set.of("a.A -> c.One", "a.A -> c.Two");

        BaselineFile merged = merge(base, Set.of(), Set.of());

        assertThat(merged.problems()).isEmpty();
        assertThat(merged.lines()).isEmpty();
    }

    @Test
    void one_branch_prunes_the_last_line_while_the_other_adds_beside_it() throws Exception {
        BaselineFile merged =
                merge(Set.of("a.A -> c.One"), Set.of(), new TreeSet<>(Set.of("a.A -> c.One", "a.A -> c.Two")));

        assertThat(merged.problems()).isEmpty();
        assertThat(texts(merged)).contains("a.A -> c.Two");
    }

    private static Set<String> branch(Random random, Set<String> base, String added) {
        Set<String> lines = new TreeSet<>(base);
        lines.removeIf(line -> random.nextInt(3) == 0 || random.nextInt(8) == 0);
        lines.addAll(edges(random, random.nextInt(4), added));
        return lines;
    }

    private static Set<String> edges(Random random, int count, String target) {
        Set<String> edges = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            edges.add("a.A" + random.nextInt(4) + " -> " + target + random.nextInt(5));
        }
        return edges;
    }

    private BaselineFile merge(Set<String> base, Set<String> ours, Set<String> theirs)
            throws IOException, InterruptedException {
        Path merged = write("ours.baseline", ours);
        Process git = new ProcessBuilder(
                        "git",
                        "merge-file",
                        "--union",
                        merged.toString(),
                        write("base", base).toString(),
                        write("theirs", theirs).toString())
                .inheritIO()
                .start();
        assertThat(git.waitFor()).isZero();
        return BaselineReader.read(merged);
    }

    private Path write(String name, Set<String> lines) throws IOException {
        List<BaselineLine> parsed = new ArrayList<>();
        lines.forEach(line -> parsed.add(BaselineFormat.parse(line).orElseThrow()));
        return Files.writeString(folder.resolve(name), BaselineFormat.write(parsed, false));
    }

    private static Set<String> texts(BaselineFile file) {
        Set<String> texts = new TreeSet<>();
        file.lines().keySet().stream().map(Identity::text).forEach(texts::add);
        return texts;
    }
}
