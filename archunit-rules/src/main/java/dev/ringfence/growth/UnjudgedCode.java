package dev.ringfence.growth;

import dev.ringfence.files.SlashPath;
import dev.ringfence.git.InWorkTree;
import dev.ringfence.git.TreeFiles;
import dev.ringfence.growth.GrowthSince.Question;
import dev.ringfence.map.Problem;
import dev.ringfence.moves.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks of projects with code and without a verdict whether that was so at the base.
 *
 * <p>It was so where the project had code, and where its pom and the parents of that pom said the same of the gate.
 * Otherwise this branch hides code from the gate.
 */
final class UnjudgedCode {

    private final Path workTree;
    private final Path mapFolder;
    private final Map<Boolean, List<Unjudged>> byWhetherItWasSo;

    /** Asks some commits; of none of them nothing is told. */
    UnjudgedCode(Path workTree, Question question, List<GrowthSinceCommit> compared) {
        this.workTree = workTree;
        this.mapFolder = Objects.requireNonNull(question.mapFile().getParent());
        this.byWhetherItWasSo = compared.isEmpty()
                ? Map.of()
                : question.unjudged().stream()
                        .collect(Collectors.partitioningBy(project ->
                                compared.stream().anyMatch(commit -> wasSo(project, commit.files(), commit.today()))));
    }

    /** Returns a sentence for each project that is as it was. */
    List<String> notes() {
        return byWhetherItWasSo.getOrDefault(true, List.of()).stream()
                .map(project -> project.id() + " has code that check does not judge, and it was so at the base")
                .toList();
    }

    /** Returns a problem for each project that the branch hides. */
    List<Problem> problems(String base) {
        return byWhetherItWasSo.getOrDefault(false, List.of()).stream()
                .map(project -> Problem.error(
                        shown(project.pom()),
                        0,
                        project.id() + " has code that check does not judge, and at the base " + base
                                + " no such code was outside the gate",
                        "Let its pom run the goal check of the plugin, as the poms of the other projects do."))
                .toList();
    }

    private String shown(Path pom) {
        return SlashPath.from(
                mapFolder.toAbsolutePath().normalize(), pom.toAbsolutePath().normalize());
    }

    private boolean wasSo(Unjudged project, TreeFiles then, TreeFiles now) {
        return InWorkTree.path(workTree, project.pom())
                .filter(pom -> {
                    String today = project.poms().gate(pom, now::content);
                    return poms(project, pom, then, now)
                            .filter(old -> hadCode(project, old, then))
                            .anyMatch(old ->
                                    project.poms().gate(old, then::content).equals(today));
                })
                .isPresent();
    }

    /** Returns the pom where it was: in its place or, where it moved, by the name of its project. */
    private static Stream<String> poms(Unjudged project, String pom, TreeFiles then, TreeFiles now) {
        if (then.content(pom).isPresent()) {
            return Stream.of(pom);
        }
        Function<byte[], Optional<String>> name = project.poms()::artifact;
        Optional<String> today = now.content(pom).flatMap(name);
        return then.paths(path -> SlashPath.name(path).equals(SlashPath.name(pom))).stream()
                .filter(path -> now.content(path).isEmpty())
                .filter(path ->
                        today.isPresent() && then.content(path).flatMap(name).equals(today));
    }

    private static boolean hadCode(Unjudged project, String pom, TreeFiles then) {
        List<String> folders = project.mainCode().stream()
                .map(folder -> SlashPath.of(
                        Path.of(SlashPath.folder(pom)).resolve(folder).normalize()))
                .toList();
        return !then.paths(path ->
                        Sources.isSource(path) && folders.stream().anyMatch(folder -> SlashPath.isBelow(path, folder)))
                .isEmpty();
    }
}
