package dev.ringfence.project;

import dev.ringfence.scan.classfile.ClassFile;
import dev.ringfence.scan.text.SourceOutline;
import dev.ringfence.scan.text.SourceTree;
import java.nio.file.Path;
import java.util.Map;

/**
 * Holds what an earlier run read of files that are the same today. What a file says depends on no other file, so it holds
 * whatever else has changed.
 *
 * @param classFiles class files, by where they lie today
 * @param outlines what sources said at their top, as far as they were read, likewise
 */
public record ReadBefore(Map<Path, ClassFile> classFiles, Map<Path, SourceOutline> outlines) {

    /** Returns that nothing was read. */
    public static ReadBefore nothing() {
        return new ReadBefore(Map.of(), Map.of());
    }

    /**
     * Lists the sources of a project. What they said at their top is not read again.
     *
     * @throws java.io.UncheckedIOException where a folder cannot be read
     */
    public SourceTree sourcesOf(CodeRoots roots) {
        SourceTree sources = SourceTree.whole(roots.sources());
        sources.all().forEach(source -> {
            SourceOutline outline = outlines.get(source.path());
            if (outline != null) {
                source.takeOutline(outline);
            }
        });
        return sources;
    }
}
