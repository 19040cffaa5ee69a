package dev.ringfence.map.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reads a map on a disk, and what lies below its folder. Symbolic links are not followed, since they may lead out of
 * the folder.
 */
record FilesOnDisk(Path file) implements MapFiles.Source {

    private static final String MAP = "module-map.yaml";

    private Path folder() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    @Override
    public byte[] map() throws IOException {
        return content(file);
    }

    @Override
    public byte[] part(String path) throws IOException {
        return content(folder().resolve(path));
    }

    /** Reads no more of the file than a map may have. */
    private static byte[] content(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(DecodedMap.LARGEST + 1);
        }
    }

    @Override
    public SortedSet<String> named(PartGlob glob) throws IOException {
        Walk walk = new Walk(folder(), glob);
        Files.walkFileTree(folder(), walk);
        return walk.found;
    }

    @Override
    public String howToInclude() {
        String name = String.valueOf(file.getFileName());
        String folder = String.valueOf(folder().getFileName());
        String part = name.endsWith(PartGlob.SUFFIX) ? name : folder + PartGlob.SUFFIX;
        String rename = part.equals(name) ? "" : "Call it `" + part + "`. ";
        Optional<Path> map = mapAbove();
        String include = slashed(
                map.map(above -> Objects.requireNonNull(above.getParent()).relativize(folder().resolve(part)))
                        .orElse(Path.of(folder, part)));
        String where = map.map(above -> "`" + slashed(folder().relativize(above)) + "`")
                .orElse("the module map above it");
        return rename + "Write `include: [" + include + "]` in " + where + ", and read that one.";
    }

    /** Returns the nearest map above, in the same repository. */
    private Optional<Path> mapAbove() {
        for (Path at = folder(); at != null && !Files.exists(at.resolve(".git")); at = at.getParent()) {
            Path map = at.resolveSibling(MAP);
            if (Files.isRegularFile(map)) {
                return Optional.of(map);
            }
        }
        return Optional.empty();
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Goes only where the glob may lead, so that a map at the top of a large tree costs no walk of all of it. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path top;
        private final PartGlob glob;
        private final SortedSet<String> found = new TreeSet<>();

        Walk(Path top, PartGlob glob) {
            this.top = top;
            this.glob = glob;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(top) || glob.leadsInto(slashed(top.relativize(folder)))
                    ? FileVisitResult.CONTINUE
                    : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = slashed(top.relativize(file));
            if (attributes.isRegularFile() && glob.names(path)) {
                found.add(path);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
