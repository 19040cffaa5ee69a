package dev.ringfence.benchmarks.peer;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Walks over all files and looks at size and time: no check that looks at each file can take less. */
public final class WalkAndStat {

    private WalkAndStat() {}

    /** Walks over the folders that are named. */
    public static void main(String[] arguments) throws IOException {
        Visitor visitor = new Visitor();
        for (String folder : arguments) {
            Files.walkFileTree(Path.of(folder), visitor);
        }
        System.out.println(visitor.files + " files, " + visitor.size + " bytes, last changed " + visitor.last);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private long files;
        private long size;
        private long last;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files++;
            size += attributes.size();
            last = Math.max(last, attributes.lastModifiedTime().toMillis());
            return FileVisitResult.CONTINUE;
        }
    }
}
