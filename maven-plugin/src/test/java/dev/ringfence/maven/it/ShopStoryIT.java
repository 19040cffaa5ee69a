package dev.ringfence.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.maven.it.StoryStep.Fence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The story of samples/shop-story in a real repository: each step is edited, run, compared with its page, and committed.
 *
 * <p>The repository is left in {@code target/shop-story}, to look at.
 */
@TestInstance(Lifecycle.PER_METHOD)
class ShopStoryIT {

    private static final Path STORY =
            Path.of("..", "samples", "shop-story").toAbsolutePath().normalize();

    private final SampleCopy shop = SampleCopy.of(STORY.resolve("begin"));

    @AfterEach
    void delete() {
        shop.close();
    }

    @Test
    void each_step_prints_what_its_page_shows() {
        git().run("init", "-q", "-b", "main");

        StoryStep.in(STORY).forEach(this::replay);

        keep();
    }

    private void replay(StoryStep step) {
        List<ShownCommand> shown = new ArrayList<>();
        List<ShownCommand> printed = new ArrayList<>();
        for (Fence fence : step.fences()) {
            if (fence.isConsole()) {
                for (ShownCommand command : ShownCommand.of(fence.content())) {
                    List<String> lines = run(step, command);
                    shown.add(command);
                    printed.add(command.shows(lines) ? command : new ShownCommand(command.command(), lines));
                }
            } else {
                edit(step, fence);
            }
        }
        compare(step, shown, printed);
        commit(step);
    }

    /** What the step has not committed itself. */
    private void commit(StoryStep step) {
        RealGit git = git().on(step.day());
        git.run("add", "--all");
        if (!git.run("status", "--porcelain").isEmpty()) {
            git.run("commit", "-q", "-m", step.title());
        }
    }

    private static void compare(StoryStep step, List<ShownCommand> shown, List<ShownCommand> printed) {
        if (Boolean.getBoolean("ringfence.accept")) {
            step.accept(shown, printed);
        } else {
            assertThat(text(printed))
                    .as("what %s prints; accept it with `mvn verify -Dringfence.accept=true`", step)
                    .isEqualTo(text(shown));
        }
    }

    private static String text(List<ShownCommand> commands) {
        return commands.stream().map(ShownCommand::text).collect(Collectors.joining());
    }

    private void edit(StoryStep step, Fence fence) {
        if (!fence.language().equals("diff")) {
            shop.write(fence.path(), fence.content());
            return;
        }
        try {
            Path patch = Files.writeString(Files.createTempFile("ringfence-", ".patch"), fence.content());
            try {
                git().run("apply", "--recount", patch.toString());
            } finally {
                Files.delete(patch);
            }
        } catch (IOException | AssertionError e) {
            throw new IllegalStateException("a diff of " + step + " does not apply:\n" + fence.content(), e);
        }
    }

    /** What Ringfence prints, with a last line where the build fails; of git, what it says. */
    private List<String> run(StoryStep step, ShownCommand command) {
        String[] arguments = command.words().stream().skip(1).toArray(String[]::new);
        if (command.words().get(0).equals("git")) {
            return git().on(step.day()).run(arguments).lines().toList();
        }
        BuildRun run = shop.run(Stream.concat(Arrays.stream(arguments), Stream.of("-Dringfence.today=" + step.day()))
                .toArray(String[]::new));
        Stream<String> lines = GoalLines.of(run.output().lines().toList()).stream()
                .map(String::stripTrailing)
                .filter(line -> !line.startsWith("--- ") && !line.contains("] judged as on "))
                .map(line -> line.replaceAll("(\\bat|merge base) [0-9a-f]{7}\\b", "$1 1f0c2ab"));
        return Stream.concat(lines, run.exitCode() == 0 ? Stream.empty() : Stream.of("exit code " + run.exitCode()))
                .toList();
    }

    private void keep() {
        Path kept = Path.of("target", "shop-story").toAbsolutePath();
        if (Files.exists(kept)) {
            new SampleCopy(kept).delete("");
        }
        git().run("clone", "-q", "--no-hardlinks", shop.folder().toString(), kept.toString());
    }

    private RealGit git() {
        return new RealGit(shop.folder());
    }
}
