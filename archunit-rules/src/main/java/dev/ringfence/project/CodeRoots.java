package dev.ringfence.project;

import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.scan.text.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Names the folders in which the code of a project lies.
 *
 * @param classes folders of class files
 * @param otherClasses folders of class files that are not judged here, such as those of the main code for tests. The
 *     project's sources may name their types without an import
 * @param sources folders of their sources
 * @param otherSources folders of sources that are not judged here, and still show that a claim has something to claim
 */
public record CodeRoots(
        List<Path> classes, List<Path> otherClasses, List<SourceRoot> sources, List<SourceRoot> otherSources) {

    /** Returns the folders of code that has no other code beside it. */
    public static CodeRoots of(List<Path> classes, List<SourceRoot> sources) {
        return new CodeRoots(classes, List.of(), sources, List.of());
    }

    /** Says whether there is anything to judge: a folder of class files, or a source. */
    public boolean holdCode() {
        return classes.stream().anyMatch(Files::isDirectory)
                || !SourceTree.of(sources).all().isEmpty();
    }
}
