package dev.ringfence.maven.session;

import dev.ringfence.files.AtomicFile;
import dev.ringfence.files.Sha256;
import dev.ringfence.files.Stamp;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.project.CodeKind;
import dev.ringfence.results.ProjectResult;
import dev.ringfence.results.ResultFile;
import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.verdict.ProjectUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The results of the projects of a session, which wait below their {@code target} folders until all have one. */
public final class Results {

    private final String tool;
    private final List<Path> map;

    /** @param map the files that the map was read from */
    public Results(String tool, List<Path> map) {
        this.tool = tool;
        this.map = map;
    }

    public void write(MavenCode code, CodeKind kind, List<Path> classRoots, ProjectUse use) throws IOException {
        ProjectResult result = new ProjectResult(key(code, kind, classRoots), use);
        AtomicFile.write(file(code, kind), ResultFile.write(result));
    }

    /** The result of a project, where it has one that fits the map, the tool and the files of now. */
    Optional<ProjectResult> fitting(MavenCode code, CodeKind kind) {
        try {
            String key = key(code, kind, code.classRoots(kind));
            return fresh(code, kind).filter(result -> result.key().equals(key));
        } catch (IOException noMap) {
            return Optional.empty();
        }
    }

    /** The result of a project that was judged in this session. */
    Optional<ProjectResult> fresh(MavenCode code, CodeKind kind) {
        try {
            return ResultFile.read(Files.readString(file(code, kind)));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private static Path file(MavenCode code, CodeKind kind) {
        return code.reportFolder().resolve("result" + kind.suffix() + ".json");
    }

    /** How sources are read is part of it, since their imports are judged: the same files may break other rules then. */
    private String key(MavenCode code, CodeKind kind, List<Path> classRoots) throws IOException {
        List<SourceRoot> sourceRoots = code.sourceRoots(kind);
        List<Path> folders = Stream.of(
                        classRoots.stream(),
                        code.otherClassRoots(kind).stream(),
                        sourceRoots.stream().map(SourceRoot::folder))
                .flatMap(each -> each)
                .toList();
        String reading = sourceRoots.stream()
                .map(root -> root.charset() + (root.leftToBytecode() ? " left to bytecode" : ""))
                .collect(Collectors.joining(", "));
        return Sha256.hex(tool + "\n" + contentOfMap() + "\n"
                + Stamp.of(folders, path -> true).hex() + "\n" + reading);
    }

    /** With the names of its files, since a result names places in them. */
    private String contentOfMap() throws IOException {
        Path folder = Objects.requireNonNull(map.get(0).getParent());
        StringBuilder content = new StringBuilder();
        for (Path file : map) {
            content.append(folder.relativize(file)).append(' ').append(Sha256.hex(Files.readAllBytes(file)));
        }
        return content.toString();
    }
}
