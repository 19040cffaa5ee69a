package dev.ringfence.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.frozen.FrozenChange.Change;
import dev.ringfence.frozen.lock.Element;
import dev.ringfence.frozen.lock.LockFile;
import dev.ringfence.frozen.lock.LockFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two branches that edit, reformat, add and delete neighbouring types and members, and freeze each time; their locks merged by git
 * itself with its union driver.
 */
class LockUnionMergeTest {

    private static final int STORIES = 120;

    @TempDir
    private Path folder;

    @Test
    void the_merged_code_has_nothing_that_the_merged_lock_does_not_know() throws Exception {
        Random random = new Random(20261121);
        int comeBack = 0;
        for (int story = 0; story < STORIES; story++) {
            ModelCode base = ModelCode.random(random);
            ModelCode ours = base.branch(random, "ours" + story);
            ModelCode theirs = base.branch(random, "theirs" + story);
            LockFile lock = merge(base, ours, theirs);

            List<Difference> differences = ModelCode.merged(base, ours, theirs).differencesFrom(lock);

            assertThat(lock.problems()).as("story %s", story).isEmpty();
            assertThat(differences)
                    .as("story %s", story)
                    .allMatch(difference -> difference.change() == Change.REMOVED && base.has(difference.element()));
            comeBack += differences.size();
        }
        assertThat(comeBack)
                .as("lines that came back, of what both branches did")
                .isPositive();
    }

    @Test
    void one_more_edit_after_the_merge_is_noticed() throws Exception {
        Random random = new Random(20261122);
        for (int story = 0; story < STORIES; story++) {
            ModelCode base = ModelCode.random(random);
            ModelCode ours = base.branch(random, "ours" + story);
            ModelCode theirs = base.branch(random, "theirs" + story);
            ModelCode merged = ModelCode.merged(base, ours, theirs);
            Optional<Element> edited = merged.editAny(random, "after");
            if (edited.isPresent()) {
                assertThat(merged.differencesFrom(merge(base, ours, theirs)))
                        .as("story %s", story)
                        .anyMatch(difference ->
                                difference.element().equals(edited.get()) && difference.change() == Change.MODIFIED);
            }
        }
    }

    @Test
    void two_branches_that_delete_everything_leave_a_lock_that_is_read_as_empty() throws Exception {
        LockFile merged = merge(ModelCode.random(new Random(1)), new ModelCode(), new ModelCode());

        assertThat(merged.problems()).isEmpty();
        assertThat(merged.isEmpty()).isTrue();
    }

    private LockFile merge(ModelCode base, ModelCode ours, ModelCode theirs) throws IOException, InterruptedException {
        Path merged = write("ours.lock", ours);
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
        return LockFile.of(merged, Files.readAllBytes(merged));
    }

    private Path write(String name, ModelCode code) throws IOException {
        return Files.writeString(folder.resolve(name), LockFormat.write(code.lines(), false));
    }
}
