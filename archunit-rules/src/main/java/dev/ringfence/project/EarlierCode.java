package dev.ringfence.project;

import dev.ringfence.scan.classfile.ClassFile;
import dev.ringfence.scan.text.SourceOutline;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Holds what an earlier run read of the code of a project, and which of its files have changed since.
 *
 * <p>The files are the same today, and lie where the project lies today.
 *
 * @param classes its class files, in the order in which they are read
 * @param otherClasses the class files beside its own that are not judged here, likewise
 * @param outlines what its sources said at their top, as far as they were read
 * @param changed the files whose content is not what it was
 */
public record EarlierCode(
        Map<Path, ClassFile> classes,
        Map<Path, ClassFile> otherClasses,
        Map<Path, SourceOutline> outlines,
        Set<Path> changed) {}
