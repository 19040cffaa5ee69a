package dev.ringfence.ledger;

import dev.ringfence.files.FileTree;
import dev.ringfence.map.Problem;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Lists the ledgers of a {@code ringfence} folder; a folder that does not exist holds none.
 *
 * <p>The folder is no link: what is recorded lies where a reviewer sees it, and growth reads the same files.
 *
 * @param files the ledgers, sorted by path
 * @param problems why they are not all
 */
public record LedgerFolder(List<Path> files, List<Problem> problems) {

    /**
     * Lists the files of a folder by the end of their names.
     *
     * @param nouns what messages call the files, such as {@code baselines}
     * @param shown the name of a file in problems
     */
    public static LedgerFolder read(Path folder, String suffix, String nouns, Function<Path, String> shown) {
        if (Files.isSymbolicLink(folder)) {
            return refused(
                    shown.apply(folder),
                    "this folder of " + nouns + " is a link, and it must not lead elsewhere",
                    "Put the folder itself in its place.");
        }
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return new LedgerFolder(List.of(), List.of());
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*" + suffix)) {
            found.forEach(files::add);
        } catch (IOException e) {
            return refused(
                    shown.apply(folder),
                    "this folder of " + nouns + " " + FileTree.reasonOf(e),
                    "Make it a readable folder.");
        }
        return new LedgerFolder(files.stream().sorted().toList(), List.of());
    }

    private static LedgerFolder refused(String folder, String message, String remedy) {
        return new LedgerFolder(List.of(), List.of(Problem.error(folder, 1, message, remedy)));
    }
}
