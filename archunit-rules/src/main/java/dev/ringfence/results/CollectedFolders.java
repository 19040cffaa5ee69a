package dev.ringfence.results;

import dev.ringfence.files.FileTree;
import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.map.Problem;
import dev.ringfence.project.CodeKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the results in folders that were brought from other machines. Where a result lies says nothing: the result itself
 * says of which project it is.
 */
public final class CollectedFolders {

    private static final Set<String> NAMES = Set.of(Part.fileName(CodeKind.MAIN), Part.fileName(CodeKind.TESTS));

    private final Function<Path, String> shown;
    private final List<CollectedFile> results = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private CollectedFolders(Function<Path, String> shown) {
        this.shown = shown;
    }

    /**
     * Reads all results below some folders.
     *
     * @param shown how messages name a file
     */
    public static CollectedFolders read(List<Path> folders, Function<Path, String> shown) {
        CollectedFolders collected = new CollectedFolders(shown);
        folders.forEach(collected::lookInto);
        return collected;
    }

    List<CollectedFile> results() {
        return List.copyOf(results);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void lookInto(Path folder) {
        if (!Files.isDirectory(folder)) {
            problems.add(Problem.error(
                    shown.apply(folder),
                    0,
                    "there is no such folder to collect results from",
                    "Name the folders into which the results of the other jobs were brought, as in"
                            + " -Dringfence.collect=parts,more-parts."));
            return;
        }
        FileTree tree = FileTree.below(
                folder,
                CollectedFolders::isNamed,
                inside -> String.valueOf(inside.getFileName()).equals(".git"));
        tree.failures()
                .forEach(failure -> problems.add(Problem.error(
                        shown.apply(failure.path()),
                        0,
                        "results may lie here, and this " + failure.reason(),
                        "Make it readable, or name other folders with -Dringfence.collect=.")));
        tree.files().forEach(file -> read(file.path()));
    }

    private static boolean isNamed(String relative) {
        return NAMES.contains(relative.substring(relative.lastIndexOf('/') + 1));
    }

    private void read(Path file) {
        try {
            if (seen.add(file.toRealPath())) {
                add(file, OrdinaryFile.text(file, OrdinaryFile.Bound.RESULT));
            }
        } catch (IOException e) {
            problems.add(passedOver(file, FileTree.reasonOf(e)));
        }
    }

    private void add(Path file, String text) {
        Optional<ProjectResult> result = ResultFile.read(text);
        if (result.isPresent()) {
            results.add(new CollectedFile(file, result.get()));
        } else {
            problems.add(passedOver(
                    file,
                    ResultFile.isOfAnotherVersion(text)
                            ? "is a result of another version of Ringfence"
                            : "is damaged, or no result of Ringfence"));
        }
    }

    private Problem passedOver(Path file, String reason) {
        return Problem.warning(
                shown.apply(file),
                0,
                "this file is passed over: it " + reason,
                "Collect what `check` of this version left, or take the file away.");
    }
}
