package dev.ringfence.infer.code;

import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.files.SlashPath;
import dev.ringfence.map.PathGlob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Knows who owns which files, as a CODEOWNERS file says.
 *
 * <p>The last line whose pattern fits a file counts; one without owners says that nobody owns it. Sections, as GitLab
 * has them, change nothing but the owners of lines without any.
 */
public final class CodeOwners {

    private static final List<String> PLACES =
            List.of(".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS");

    private final Path repository;
    private final List<Line> lines;

    private CodeOwners(Path repository, List<Line> lines) {
        this.repository = repository;
        this.lines = lines;
    }

    private record Line(PathGlob pattern, String owners) {}

    /**
     * Reads the owners of a repository that has the file; what is no pattern in the file fits nothing.
     *
     * @throws UncheckedIOException where it cannot be read
     */
    public static CodeOwners of(Path repository) {
        for (String place : PLACES) {
            Path file = repository.resolve(place);
            if (Files.isRegularFile(file)) {
                return new CodeOwners(repository, lines(text(file)));
            }
        }
        return new CodeOwners(repository, List.of());
    }

    private static String text(Path file) {
        try {
            return OrdinaryFile.text(file, OrdinaryFile.Bound.SETTINGS);
        } catch (IOException e) {
            throw new UncheckedIOException("CODEOWNERS cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        String sectionOwners = "";
        for (String line : text.lines().toList()) {
            String content = withoutComment(line);
            if (content.matches("\\^?\\[[^]]*\\].*")) {
                sectionOwners =
                        content.replaceFirst("\\^?\\[[^]]*\\](\\[\\d+\\])?", "").strip();
            } else if (!content.isEmpty()) {
                String[] parts = content.split("(?<!\\\\)\\s+", 2);
                lines.add(new Line(pattern(parts[0]), parts.length > 1 ? parts[1].strip() : sectionOwners));
            }
        }
        return List.copyOf(lines);
    }

    private static String withoutComment(String line) {
        return line.replaceFirst("(^|\\s)#.*$", "").strip();
    }

    /**
     * Reads a pattern as .gitignore has it. A slash at the start or within anchors the pattern; a slash at the end
     * names a folder with all below it.
     */
    private static PathGlob pattern(String glob) {
        boolean anchored = glob.indexOf('/') >= 0 && glob.indexOf('/') < glob.length() - 1;
        String path = glob.replaceFirst("^/", "").replaceFirst("/$", "").replace("\\ ", " ");
        boolean isFolder = glob.endsWith("/") || glob.endsWith("/**");
        String end = glob.endsWith("/*") ? "" : isFolder ? "/**/*" : "/**";
        return PathGlob.of((anchored ? "" : "**/") + path + end);
    }

    /** Returns the owners of a file of the repository, as the file writes them. */
    Optional<String> ownersOf(Path file) {
        String path = SlashPath.from(repository, file);
        for (int at = lines.size() - 1; at >= 0; at--) {
            if (lines.get(at).pattern().names(path)) {
                return Optional.of(lines.get(at).owners()).filter(owners -> !owners.isEmpty());
            }
        }
        return Optional.empty();
    }
}
