package dev.ringfence.infer.code;

import dev.ringfence.scan.classfile.ScannedClasses;
import dev.ringfence.scan.text.SourceTree;

/**
 * The main code of one Maven project.
 *
 * @param name the artifact
 * @param classes its class files
 * @param sources its sources
 */
public record CompiledProject(String name, ScannedClasses classes, SourceTree sources) {}
