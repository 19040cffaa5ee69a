package dev.ringfence.maven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files below a folder, build folders apart, to copy them or to see that nobody wrote any.
 *
 * @param files the bytes, one character each, by the path with forward slashes
 */
record FolderContent(SortedMap<String, String> files) {

    static FolderContent of(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                    return visited.endsWith("target") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    files.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FolderContent(files);
    }

    /** The paths that are there only before or only now, or with other bytes. */
    List<String> changedSince(FolderContent before) {
        return Stream.concat(files.keySet().stream(), before.files.keySet().stream())
                .distinct()
                .filter(path -> !Objects.equals(files.get(path), before.files.get(path)))
                .sorted()
                .toList();
    }

    void writeTo(Path folder) throws IOException {
        for (var file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue(), StandardCharsets.ISO_8859_1);
        }
    }
}
